/// How good submissions are, and what reviewers make of them: the assumptions of a dry run about scores.
///
/// A score is the quality, plus the reviewer's bias, plus noise; then it is rounded to the scale's step and kept inside the
/// scale. Qualities, biases and noise are normal and do not depend on each other.
public struct GraderModel: Hashable, Sendable {
    /// The mean quality of submissions, on the scale.
    public var meanQuality: Double
    /// How far submissions differ in quality, as a standard deviation.
    public var qualitySpread: Double
    /// Reviewers without experience.
    public var ordinary: ReviewerSkill
    /// Reviewers with experience.
    public var experienced: ReviewerSkill
    /// The lowest and the highest score.
    public var scale: ClosedRange<Double>
    /// The step of the scale, such as 1 for whole points; 0 where any number may be given.
    public var step: Double

    /// A model; the standard one is that of the tables in `Grading.md`: qualities of 70 ± 12 on a scale from 0 to 100 in
    /// whole points.
    public init(
        meanQuality: Double = 70, qualitySpread: Double = 12, ordinary: ReviewerSkill = .ordinary,
        experienced: ReviewerSkill = .experienced, scale: ClosedRange<Double> = 0...100, step: Double = 1
    ) {
        self.meanQuality = meanQuality
        self.qualitySpread = qualitySpread
        self.ordinary = ordinary
        self.experienced = experienced
        self.scale = scale
        self.step = step
    }

    /// The standard model on another scale: all its figures keep their share of the scale's width.
    public static func standard(on scale: ClosedRange<Double>) -> GraderModel {
        let width = scale.upperBound - scale.lowerBound
        func scaled(_ skill: ReviewerSkill) -> ReviewerSkill {
            ReviewerSkill(bias: skill.bias * width / 100, noise: skill.noise * width / 100)
        }
        return GraderModel(
            meanQuality: scale.lowerBound + 70 * width / 100, qualitySpread: 12 * width / 100,
            ordinary: scaled(.ordinary),
            experienced: scaled(.experienced), scale: scale, step: width / 100)
    }

    /// How wide the scale is.
    public var width: Double { scale.upperBound - scale.lowerBound }

    /// A number as the scale has it.
    func score(_ value: Double) -> Double {
        guard step > 0 else { return clamped(value) }
        let steps = ((clamped(value) - scale.lowerBound) / step).rounded(.toNearestOrAwayFromZero)
        return clamped(scale.lowerBound + steps * step)
    }

    /// A number kept inside the scale.
    func clamped(_ value: Double) -> Double { min(scale.upperBound, max(scale.lowerBound, value)) }
}
