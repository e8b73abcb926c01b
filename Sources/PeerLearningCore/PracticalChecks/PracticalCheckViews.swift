/// A practical check as somebody sees it who may take it: what is asked for, and their own attempts.
public struct PracticalCheckView: Hashable, Sendable {
    /// The check.
    public let check: PracticalCheckID
    /// What is asked for.
    public let plan: PracticalCheckPlan
    /// Whether nobody signs up any more.
    public let isClosed: Bool
    /// Their own attempts, in their order; those that were called off are left out.
    public let attempts: [CheckAttemptView]
    /// How many attempts they have left; nil for no limit.
    public let attemptsLeft: Int?
    /// Whether they have passed.
    public let isPassed: Bool

    /// Whether they may sign up now.
    public var maySignUp: Bool {
        !isClosed && !isPassed && attemptsLeft != 0 && attempts.allSatisfy { $0.status == .counted }
    }
}

/// An attempt as the one sees it whose attempt it is. Nobody is named in it.
public struct CheckAttemptView: Hashable, Sendable {
    /// The attempt.
    public let attempt: CheckAttemptID
    /// The number of the attempt, counted from 1.
    public let number: Int
    /// When it takes place; for a recording, until when it is to be handed in, nil where that is open.
    public let moment: Instant?
    /// Where it stands.
    public let status: CheckAttempt.Status
    /// Their recording; nil where there is none.
    public let recording: CheckRecording?
    /// What came of it; nil while it does not count.
    public let outcome: CheckOutcome?
}

/// What came of an attempt that counts, without the names of those who observed it.
public struct CheckOutcome: Hashable, Sendable {
    /// The score, from 0 to 100.
    public let score: Double
    /// Whether that is enough.
    public let isPassed: Bool
    /// How far those agree whose forms count, from 0 to 1; nil with one of them.
    public let agreement: Double?
    /// What they found, criterion by criterion, in the order of the checklist.
    public let findings: [CheckFinding]
    /// The documents with words for the one who was observed.
    public let remarks: [DocumentID]
    /// The document with the reason where staff decided; nil where observers agree.
    public let reason: DocumentID?
}

/// What observers found at one criterion.
public struct CheckFinding: Hashable, Sendable {
    /// The criterion.
    public let criterion: RubricCriterion
    /// The answers of the forms that count, as the criterion's ``RubricCriterion/Kind`` says; −1 where it was left out.
    /// They are in order of size: they do not tell who gave which.
    public let answers: [Int]

    /// How much of the criterion was reached, from 0 to 1, in the mean over those who answered; nil where nobody did.
    public var share: Double? {
        let shares = answers.compactMap { criterion.share(of: $0) }
        return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
    }
}

/// An attempt as one of its observers sees it.
public struct ObservationView: Hashable, Sendable {
    /// The check.
    public let check: PracticalCheckID
    /// What is asked for.
    public let plan: PracticalCheckPlan
    /// The attempt.
    public let attempt: CheckAttemptID
    /// Whom they observe.
    public let person: PersonID
    /// When it takes place; for a recording, until when it is to be handed in, nil where that is open.
    public let moment: Instant?
    /// Where it stands, as far as they may know: while their own form is not in, whether others' are stays untold.
    public let status: CheckAttempt.Status
    /// The recording; nil where there is none.
    public let recording: CheckRecording?
    /// Their own form; nil where it is not in.
    public let own: CheckObservation?
    /// What the others found; nil until all forms are in. They are not named.
    public let others: [[Int]]?
    /// What came of it; nil while it does not count.
    public let outcome: CheckOutcome?
}

/// An attempt that lacks observers, as those see it who may observe it.
public struct ObserversWanted: Hashable, Sendable {
    /// The check.
    public let check: PracticalCheckID
    /// The attempt.
    public let attempt: CheckAttemptID
    /// Who is to be observed.
    public let person: PersonID
    /// When it takes place; nil where that is open.
    public let moment: Instant?
    /// How many observers are missing.
    public let missing: Int
    /// Whether those who were asked do not agree.
    public let isDisputed: Bool
}
