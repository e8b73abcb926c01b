/// Somebody's word that a solution belongs into the library.
public struct Nomination: Hashable, Sendable {
    /// The solution.
    public let submission: SubmissionID
    /// Who nominates it.
    public let person: PersonID
    /// The document that says why.
    public let reason: DocumentID

    /// Describes a nomination.
    public init(of submission: SubmissionID, by person: PersonID, reason: DocumentID) {
        self.submission = submission
        self.person = person
        self.reason = reason
    }
}

/// What a feedback collector made of everything that was said about a submission.
public struct FeedbackSummary: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// Who put it together.
    public let collector: PersonID
    /// The document that holds it.
    public let document: DocumentID

    /// Describes a summary.
    public init(of submission: SubmissionID, by collector: PersonID, document: DocumentID) {
        self.submission = submission
        self.collector = collector
        self.document = document
    }
}
