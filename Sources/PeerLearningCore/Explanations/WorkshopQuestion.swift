/// What somebody wants to have explained about a workshop.
public enum WorkshopQuestion: Hashable, Sendable {
    /// Why the workshop is in its phase.
    case phase
    /// Why a submission has its grade.
    case grade(SubmissionID)
    /// Why a review was asked for, of this work and of this person.
    case review(ReviewID)
}

/// One fact of an explanation: what the log says, and since when.
public struct ExplainedFact: Hashable, Sendable {
    /// When it happened.
    public let at: Instant
    /// What happened, in words.
    public let what: Message

    /// States a fact.
    public init(at moment: Instant, _ what: Message) {
        at = moment
        self.what = what
    }
}
