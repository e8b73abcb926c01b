public import PeerLearningCore

/// The latest version of what somebody handed in, as its author reads it.
public struct OwnWork: Hashable, Sendable {
    /// Which version it is, when it came, and its links and files.
    public let version: SubmittedVersion
    /// The text; nil where it has been erased.
    public let text: String?
}

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

/// A nominated solution with its texts, as a curator reads it: under pseudonyms only.
public struct NominationReading: Hashable, Sendable {
    /// The solution.
    public let solution: NominatedSolution
    /// The text of its latest version; nil where its author has been erased.
    public let text: String?
    /// Why it was nominated, in the words of each who did; nil where one has been erased.
    public let reasons: [String?]
}

/// Everything that was said about a submission, with its texts, as a feedback collector reads it: under pseudonyms only.
public struct DigestReading: Hashable, Sendable {
    /// The submission, and how often each level was chosen.
    public let digest: FeedbackDigest
    /// The text of its latest version; nil where it is hidden or its author has been erased.
    public let text: String?
    /// The remarks of its reviewers, those first that the author found useful.
    public let remarks: [String?]
    /// What was said about it besides, the useful comments first.
    public let comments: [String?]
    /// What a collector made of it; nil where nobody has put it together yet.
    public let summary: String?
}
