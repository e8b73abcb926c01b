import PeerLearningCore

/// Scores a form by the points of the chosen levels, each criterion by its weight.
///
/// `score = 100 · Σ w (p − min) / (max − min) / Σ w` over the criteria that were answered, where p are the points of the
/// chosen level and min and max those of the criterion's levels: the poorest levels throughout give 0, the best give 100,
/// whatever points they are worth.
///
/// ```swift
/// let score = RubricGrading().score(of: CompletedForm(rubric: rubric, levels: [2, 1]))
/// ```
public struct RubricGrading: GradingStrategy {
    /// `rubric`.
    public let name = "rubric"

    /// The strategy.
    public init() {}

    /// The score, from 0 to 100; nil where no criterion that weighs anything was answered.
    public func score(of form: CompletedForm) -> Double? {
        var sum = 0.0
        var weights = 0.0
        for (criterion, level) in zip(form.rubric.criteria, form.levels) where criterion.levels.indices.contains(level)
        {
            let points = criterion.levels.map(\.points)
            guard let least = points.min(), let most = points.max(), most > least else { continue }
            sum += criterion.weight * ((points[level] - least) / (most - least))
            weights += criterion.weight
        }
        return weights > 0 ? min(100, max(0, 100 * (sum / weights))) : nil
    }
}
