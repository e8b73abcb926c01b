/// How far the scores of one kind of reviewer lie from the truth, as two standard deviations in points.
public struct ReviewerSkill: Hashable, Sendable {
    /// How far reviewers differ in severity: each has a bias of their own, drawn with this deviation around 0.
    public var bias: Double
    /// How far one reviewer's scores scatter around what they would give in the mean.
    public var noise: Double

    /// Describes reviewers.
    public init(bias: Double, noise: Double) {
        self.bias = bias
        self.noise = noise
    }

    /// The mean squared error of one score: bias² + noise².
    public var squaredError: Double { bias * bias + noise * noise }

    /// Deviations of 5 and 6 points on a scale of 100: the “generator” of the tables in `Grading.md`.
    public static let ordinary = ReviewerSkill(bias: 5, noise: 6)
    /// Deviations of 3 and 4 points. No measurement stands behind it: put in what you know of your own people.
    public static let experienced = ReviewerSkill(bias: 3, noise: 4)
}
