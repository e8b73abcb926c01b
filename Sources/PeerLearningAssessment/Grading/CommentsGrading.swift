import PeerLearningCore

/// Only words are asked for, so there is no score; or 100 for any review, as in Moodle.
public struct CommentsGrading: GradingStrategy {
    /// What a review in words is worth.
    public enum Worth: Hashable, Sendable {
        /// Nothing is said of it: the work gets no grade.
        case none
        /// Each review gives 100.
        case full
    }

    /// `comments`.
    public let name = "comments"
    /// What a review is worth.
    public let worth: Worth

    /// The strategy.
    public init(worth: Worth = .none) { self.worth = worth }

    /// 100 or nil.
    public func score(of form: CompletedForm) -> Double? { worth == .full ? 100 : nil }
}
