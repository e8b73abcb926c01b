/// A wish that an allocation could not satisfy: of a work that wants reviews, or of a person who wants something to review.
public struct UnmetNeed: Hashable, Sendable {
    /// The work that gets too few reviews; nil where a person is meant.
    public let submission: SubmissionID?
    /// The person who gets nothing to review; nil where a work is meant.
    public let reviewer: PersonID?
    /// How many reviews are missing.
    public let missing: Int
    /// Why there is no way.
    public let reason: Message

    /// Describes what a work goes without.
    public init(submission: SubmissionID, missing: Int, reason: Message) {
        self.init(submission: submission, reviewer: nil, missing: missing, reason: reason)
    }

    /// Describes what a person goes without.
    public init(reviewer: PersonID, missing: Int, reason: Message) {
        self.init(submission: nil, reviewer: reviewer, missing: missing, reason: reason)
    }

    /// Describes what a work or a person goes without.
    public init(submission: SubmissionID?, reviewer: PersonID?, missing: Int, reason: Message) {
        self.submission = submission
        self.reviewer = reviewer
        self.missing = missing
        self.reason = reason
    }
}
