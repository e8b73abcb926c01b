/// A review that somebody is asked for, as the reviewer sees it: under pseudonyms only.
public struct ReviewAssignment: Hashable, Sendable {
    /// The review to hand in.
    public let review: ReviewID
    /// The submission to read.
    public let submission: SubmissionID
    /// What its author is known by here.
    public let author: Pseudonym
    /// The round that it belongs to, counted from 1.
    public let round: Int
    /// The version to read.
    public let version: Int
    /// The document that holds the text; nil where a moderator has hidden it.
    public let document: DocumentID?
    /// The addresses that the work points to.
    public let links: [String]
    /// The files that belong to the work.
    public let files: [SubmittedFile]
    /// Whether a revised version is looked at once more.
    public let isSecondLook: Bool
    /// Whether the review has been handed in.
    public let isDone: Bool
    /// When the work goes back to the others, where it was taken on demand; nil where it was allocated.
    public let until: Instant?
}

/// A review as the author of the submission sees it: under pseudonyms only.
public struct ReceivedReview: Hashable, Sendable {
    /// The review.
    public let review: ReviewID
    /// The submission that it is about.
    public let submission: SubmissionID
    /// What its reviewer is known by here.
    public let reviewer: Pseudonym
    /// The round that it belongs to, counted from 1.
    public let round: Int
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
    /// Its versions, the first first; none where a moderator has hidden it.
    public let versions: [PublishedVersion]
    /// Whether a moderator has hidden it.
    public let isHidden: Bool
}

/// A version of a submission as everybody who takes part sees it.
public struct PublishedVersion: Hashable, Sendable {
    /// The document that holds the text.
    public let document: DocumentID
    /// The addresses that it points to.
    public let links: [String]
    /// The files that belong to it.
    public let files: [SubmittedFile]

    init(_ version: SubmittedVersion) {
        document = version.document
        links = version.links
        files = version.files
    }
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
    /// Whether it asks something that somebody should answer.
    public let isQuestion: Bool
    /// How many said that it was useful.
    public let useful: Int
    /// How many said that it was not.
    public let notUseful: Int
}
