/// What happened in a sitting. Words that somebody wrote stand in documents beside the log; events name them.
public enum SittingEvent: Hashable, Sendable {
    /// Somebody began: the form lies before them.
    case begun(SittingStart)
    /// They answered a question, or changed their answer; an empty one takes the answer back. Options stand in it by the
    /// identifiers of the test.
    case answered(QuestionID, Answer)
    /// They handed in.
    case handedIn(TestResult)
    /// The time came to an end before they did.
    case timedOut(TestResult)
    /// It does not count.
    case voided(SittingVoiding)
}

/// How a sitting began.
public struct SittingStart: Hashable, Sendable {
    /// Who sits.
    public let person: PersonID
    /// The round that it belongs to.
    public let round: TestRoundID
    /// The cohort that takes the test.
    public let cohort: CohortID
    /// Which version of which test.
    public let reference: TestReference
    /// The number of the attempt, counted from 1.
    public let attempt: Int
    /// The seed that the form follows from.
    public let seed: UInt64
    /// When the time limit has passed; nil where there is none. The closing of the round may come before it.
    public let deadline: Instant?
    /// How much later answers may still arrive.
    public let grace: Duration

    /// Describes how a sitting began.
    public init(
        person: PersonID, round: TestRoundID, cohort: CohortID, reference: TestReference, attempt: Int, seed: UInt64,
        deadline: Instant?, grace: Duration
    ) {
        (self.person, self.round, self.cohort, self.reference) = (person, round, cohort, reference)
        (self.attempt, self.seed, self.deadline, self.grace) = (attempt, seed, deadline, grace)
    }
}

/// Why a sitting does not count.
public struct SittingVoiding: Hashable, Sendable {
    /// Who decided so.
    public let person: PersonID
    /// The document with the reason, which the one who sat reads.
    public let reason: DocumentID
    /// Its length in words.
    public let words: Int

    /// Describes why a sitting does not count.
    public init(by person: PersonID, reason: DocumentID, words: Int) {
        (self.person, self.reason, self.words) = (person, reason, words)
    }
}
