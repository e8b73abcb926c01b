import PeerLearningCore

/// Scores a form by the points of the chosen levels together: `100 (Σ p − Σ min) / (Σ max − Σ min)`.
///
/// A criterion counts by the span of its points, and weights are not looked at: Moodle's rubric.
public struct PointsRubricGrading: GradingStrategy {
    /// `rubric-points`.
    public let name = "rubric-points"

    /// The strategy.
    public init() {}

    /// The score, from 0 to 100; nil where nothing was answered.
    public func score(of form: CompletedForm) -> Double? {
        var (sum, span) = (0.0, 0.0)
        for (criterion, answer) in form.answers {
            let points =
                criterion.kind == .levels ? criterion.levels.map(\.points) : [0, Double(criterion.answerCount - 1)]
            guard let least = points.min(), let most = points.max() else { continue }
            sum += (criterion.kind == .levels ? points[answer] : Double(answer)) - least
            span += most - least
        }
        return span > 0 ? 100 * sum / span : nil
    }
}
