/// Everything that was said about a submission, as a feedback collector reads it: under pseudonyms only.
public struct FeedbackDigest: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// What its author is known by here.
    public let author: Pseudonym
    /// The document that holds its latest version; nil where a moderator has hidden it.
    public let document: DocumentID?
    /// How many reviewers chose each level: one list for each criterion of the rubric.
    public let levels: [[Int]]
    /// The documents with reviewers' remarks, those first that the author found useful.
    public let remarks: [DocumentID]
    /// The documents with comments.
    public let comments: [DocumentID]
    /// The document with what the collector made of it; nil where nobody has put it together yet.
    public let summary: DocumentID?
}

/// A solution that somebody would like to see in the library, as a curator sees it: under pseudonyms only.
public struct NominatedSolution: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// What its author is known by here.
    public let author: Pseudonym
    /// The document that holds its latest version.
    public let document: DocumentID?
    /// The documents that say why it belongs into the library, one for each nomination.
    public let reasons: [DocumentID]
    /// Its grade, from 0 to 100; nil where it has none.
    public let grade: Double?
}
