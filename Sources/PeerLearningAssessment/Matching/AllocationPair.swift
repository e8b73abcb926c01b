/// A submission and a reviewer, by place.
public struct AllocationPair: Hashable, Comparable, Sendable {
    /// The place of the submission.
    public var submission: Int32
    /// The place of the reviewer.
    public var reviewer: Int32

    /// Pairs a submission with a reviewer.
    public init(submission: Int32, reviewer: Int32) {
        self.submission = submission
        self.reviewer = reviewer
    }

    /// By submission, then by reviewer.
    public static func < (left: Self, right: Self) -> Bool {
        (left.submission, left.reviewer) < (right.submission, right.reviewer)
    }
}
