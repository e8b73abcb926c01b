import PeerLearningCore

/// Scores a form by what share of each criterion it reaches, each criterion by its weight.
///
/// `score = 100 · Σ w (p − min) / (max − min) / Σ w` over the criteria that were answered, where p are the points of the
/// chosen level and min and max those of the criterion's levels: the poorest levels throughout give 0, the best give 100,
/// whatever points they are worth. Points count by their share of the most there are, yes counts whole, comments nothing.
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
    public func score(of form: CompletedForm) -> Double? { form.rubric.score(of: form.levels) }
}
