public import PeerLearningCore

/// Makes a score of one filled-in review form: the seam for ways of judging that are a host's own.
///
/// A strategy is pure: the same form gives the same score.
public protocol GradingStrategy: Sendable {
    /// The name of the strategy, unique among strategies, such as `rubric`.
    var name: String { get }

    /// The score of a form, from 0 to 100; nil where the form says nothing.
    func score(of form: CompletedForm) -> Double?
}

/// A review form as a reviewer filled it in.
public struct CompletedForm: Hashable, Sendable {
    /// What the reviewer judged by.
    public let rubric: Rubric
    /// The place of the chosen level in each criterion's list; one that is out of range counts as not answered.
    public let levels: [Int]

    /// Describes a filled-in form.
    public init(rubric: Rubric, levels: [Int]) {
        self.rubric = rubric
        self.levels = levels
    }
}
