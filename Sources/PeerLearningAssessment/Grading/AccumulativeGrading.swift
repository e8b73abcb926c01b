import PeerLearningCore

/// Scores a form by points for each aspect: `100 · Σ w (g / most) / Σ w`, as Moodle's accumulative grading does.
///
/// A criterion with levels is a scale: its levels lie at equal distances, whatever they are worth.
public struct AccumulativeGrading: GradingStrategy {
    /// `accumulative`.
    public let name = "accumulative"

    /// The strategy.
    public init() {}

    /// The score, from 0 to 100; nil where no aspect that weighs anything was answered.
    public func score(of form: CompletedForm) -> Double? {
        var (sum, weights) = (0.0, 0.0)
        for (criterion, answer) in form.answers {
            sum += criterion.weight * Double(answer) / Double(max(1, criterion.answerCount - 1))
            weights += criterion.weight
        }
        return weights > 0 ? 100 * (sum / weights) : nil
    }
}
