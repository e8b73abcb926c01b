import PeerLearningCore

/// Scores a form by what is ticked: `100 · Σ w yes / Σ w`. What was left out does not count.
public struct ChecklistGrading: GradingStrategy {
    /// `checklist`.
    public let name = "checklist"

    /// The strategy.
    public init() {}

    /// The score, from 0 to 100; nil where no check that weighs anything was answered.
    public func score(of form: CompletedForm) -> Double? {
        var (sum, weights) = (0.0, 0.0)
        for (criterion, answer) in form.answers where criterion.kind == .check {
            sum += answer == 1 ? criterion.weight : 0
            weights += criterion.weight
        }
        return weights > 0 ? 100 * (sum / weights) : nil
    }
}
