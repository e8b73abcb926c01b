public import PeerLearningCore

/// A review that somebody is asked for, with what they need to write it: under pseudonyms only.
public struct AssignedReading: Hashable, Sendable {
    /// What is asked for.
    public let assignment: ReviewAssignment
    /// The task with its rubric.
    public let task: LearningTask
    /// The text to review; nil where it is hidden or its author has been erased.
    public let text: String?
}

/// A review that an author received, with its remarks: under pseudonyms only.
public struct ReceivedFeedback: Hashable, Sendable {
    /// The review.
    public let review: ReceivedReview
    /// The remarks; nil where it is hidden or its reviewer has been erased.
    public let remarks: String?
}

/// A solution in the library, with its texts.
public struct LibraryReading: Hashable, Sendable {
    /// The entry.
    public let solution: SolutionLibrary.Solution
    /// What problem it solves, in the words of whoever put it there.
    public let problem: String?
    /// The solution; nil where it is hidden or its author has been erased.
    public let text: String?
}

/// A solution with the talk about it: under pseudonyms only.
public struct DiscussedSolution: Hashable, Sendable {
    /// The submission.
    public let submission: PublishedSubmission
    /// The texts of its versions, the first first; nil where the author has been erased, none where it is hidden.
    public let versions: [String?]
    /// The comments, oldest first.
    public let comments: [DiscussedComment]
}

/// A comment with its text: under a pseudonym only.
public struct DiscussedComment: Hashable, Sendable {
    /// The comment.
    public let comment: PublishedComment
    /// The text; nil where it is hidden or its author has been erased.
    public let text: String?
}
