/// A review that somebody is asked for, as the reviewer sees it: under pseudonyms only.
public struct ReviewAssignment: Hashable, Sendable {
    /// The review to hand in.
    public let review: ReviewID
    /// The submission to read.
    public let submission: SubmissionID
    /// What its author is known by here.
    public let author: Pseudonym
    /// The version to read.
    public let version: Int
    /// The document that holds the text; nil where a moderator has hidden it.
    public let document: DocumentID?
    /// Whether a revised version is looked at once more.
    public let isSecondLook: Bool
    /// Whether the review has been handed in.
    public let isDone: Bool
}

/// A review as the author of the submission sees it: under pseudonyms only.
public struct ReceivedReview: Hashable, Sendable {
    /// The review.
    public let review: ReviewID
    /// The submission that it is about.
    public let submission: SubmissionID
    /// What its reviewer is known by here.
    public let reviewer: Pseudonym
    /// The version that it is about.
    public let version: Int
    /// The place of the chosen level for each criterion.
    public let levels: [Int]
    /// The document that holds the remarks; nil where a moderator has hidden the review.
    public let remarks: DocumentID?
    /// Whether a revised version was looked at once more.
    public let isSecondLook: Bool
    /// Whether it was useful, as the author said; nil where they have not said.
    public let wasUseful: Bool?
}

/// A submission as everybody who takes part sees it: under pseudonyms only.
public struct PublishedSubmission: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// What its author is known by here.
    public let author: Pseudonym
    /// The documents of its versions, the first version first; none where a moderator has hidden it.
    public let versions: [DocumentID]
    /// Whether a moderator has hidden it.
    public let isHidden: Bool
}

/// A comment as everybody who takes part sees it: under pseudonyms only.
public struct PublishedComment: Hashable, Sendable {
    /// The comment.
    public let comment: CommentID
    /// The submission that it is about.
    public let submission: SubmissionID
    /// The comment that it answers; nil where it begins a thread.
    public let answered: CommentID?
    /// What its author is known by here; nil where staff commented.
    public let author: Pseudonym?
    /// The document that holds the text; nil where a moderator has hidden it.
    public let document: DocumentID?
    /// How many said that it was useful.
    public let useful: Int
    /// How many said that it was not.
    public let notUseful: Int
}

/// Who is behind the pseudonyms of a workshop. Only those who may see names can get one, so that a view without it cannot
/// leak any.
public struct NameKey: Sendable {
    private let people: [Pseudonym: PersonID]

    init(_ people: [Pseudonym: PersonID]) { self.people = people }

    /// The person behind a pseudonym; nil where this key does not tell.
    public subscript(pseudonym: Pseudonym) -> PersonID? { people[pseudonym] }
}
