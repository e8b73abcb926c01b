/// From when until when a test can be taken.
public struct TestWindow: Hashable, Sendable {
    /// When it can be begun for the first time; nil where it can at once.
    public let opens: Instant?
    /// When nobody can take it any more; nil where that is not set.
    public let closes: Instant?

    /// Says from when until when a test can be taken.
    public init(opens: Instant? = nil, closes: Instant? = nil) {
        (self.opens, self.closes) = (opens, closes)
    }

    /// Whether the test has been closed.
    public func isClosed(at moment: Instant) -> Bool { closes.map { $0 <= moment } ?? false }

    /// Whether the test can be begun at this moment.
    public func isOpen(at moment: Instant) -> Bool {
        !isClosed(at: moment) && opens.map { $0 <= moment } ?? true
    }
}

/// What a sitting needs to know of its surroundings: the test and its round, and what the person has tried before.
public struct SittingSetting: Hashable, Sendable {
    /// The round that it belongs to.
    public let round: TestRoundID
    /// The cohort that takes the test.
    public let cohort: CohortID
    /// Which version of which test it is.
    public let reference: TestReference
    /// The test.
    public let test: KnowledgeTest
    /// From when until when it can be taken.
    public let window: TestWindow
    /// The person's earlier attempts in the round, in order; from ``ResultBook/attempts(of:in:)``.
    public let earlier: [SittingAttempt]

    /// Describes the surroundings of a sitting; nil where the round has not been opened or is for another test.
    public init?(_ round: TestRound, _ test: KnowledgeTest, earlier: [SittingAttempt] = []) {
        guard let plan = round.plan, plan.reference.test == test.id else { return nil }
        (self.round, cohort, reference, window) = (round.id, plan.cohort, plan.reference, round.window)
        (self.test, self.earlier) = (test, earlier)
    }
}

/// An attempt of a person at a test, as the next one needs to know it.
public struct SittingAttempt: Hashable, Sendable {
    /// The sitting.
    public let sitting: SittingID
    /// The number of the attempt, counted from 1.
    public let number: Int
    /// Whether it is over.
    public let isOver: Bool
    /// Whether it was voided: then it does not count as an attempt.
    public let isVoided: Bool

    /// Describes an attempt.
    public init(_ sitting: SittingID, number: Int, isOver: Bool, isVoided: Bool = false) {
        (self.sitting, self.number, self.isOver, self.isVoided) = (sitting, number, isOver, isVoided)
    }
}
