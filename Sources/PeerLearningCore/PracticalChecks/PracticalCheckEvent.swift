/// What happened in a practical check. Words, links and files stand in documents beside the log; events name them.
public enum PracticalCheckEvent: Hashable, Sendable {
    /// It was opened.
    case opened(PracticalCheckPlan)
    /// Nobody signs up any more; attempts that were begun go on.
    case closed(by: PersonID)
    /// Somebody signed up, or was scheduled.
    case scheduled(CheckAppointment)
    /// An attempt takes place at another moment.
    case moved(CheckAttemptID, to: Instant)
    /// An attempt was called off; it does not count as one.
    case cancelled(CheckAttemptID)
    /// Somebody is to observe an attempt.
    case observerAdded(CheckAttemptID, PersonID, by: PersonID)
    /// Somebody is not to observe it any more.
    case observerReleased(CheckAttemptID, PersonID)
    /// A recording was handed in, or another one.
    case recorded(CheckAttemptID, CheckRecording)
    /// An observer filled in the checklist.
    case observed(CheckAttemptID, CheckObservation)
    /// Observers agree: the attempt counts.
    case counted(CheckAttemptID, CheckResult)
    /// Observers did not agree, and staff decided.
    case decided(CheckAttemptID, CheckDecision)
}

/// Who shows something when.
public struct CheckAppointment: Hashable, Sendable {
    /// The attempt.
    public let attempt: CheckAttemptID
    /// Whose attempt it is.
    public let person: PersonID
    /// The number of the attempt, counted from 1.
    public let number: Int
    /// When it takes place; for a recording, until when it is to be handed in, nil where that is open.
    public let moment: Instant?
    /// Who made the appointment.
    public let by: PersonID

    /// Describes an appointment.
    public init(attempt: CheckAttemptID, person: PersonID, number: Int, moment: Instant?, by: PersonID) {
        (self.attempt, self.person, self.number, self.moment, self.by) = (attempt, person, number, moment, by)
    }
}

/// A recording of an attempt.
public struct CheckRecording: Hashable, Sendable {
    /// The document with the link, or with what is in the file.
    public let document: DocumentID
    /// The file, under a neutral name; nil where it is a link.
    public let file: SubmittedFile?

    /// Describes a recording.
    public init(document: DocumentID, file: SubmittedFile? = nil) { (self.document, self.file) = (document, file) }
}

/// What one observer found.
public struct CheckObservation: Hashable, Sendable {
    /// Who observed.
    public let observer: PersonID
    /// The answer to each criterion, as its ``RubricCriterion/Kind`` says; −1 where it was left out.
    public let answers: [Int]
    /// What the form is worth, from 0 to 100.
    public let score: Double
    /// The document with words for the one who was observed; nil where there are none.
    public let remarks: DocumentID?
    /// Their length in words.
    public let words: Int

    /// Describes what an observer found.
    public init(observer: PersonID, answers: [Int], score: Double, remarks: DocumentID? = nil, words: Int = 0) {
        (self.observer, self.answers, self.score, self.remarks, self.words) = (observer, answers, score, remarks, words)
    }
}

/// What came of an attempt on which observers agree.
public struct CheckResult: Hashable, Sendable {
    /// The observers whose forms count.
    public let observers: [PersonID]
    /// The mean of their scores, from 0 to 100.
    public let score: Double
    /// Whether that is enough.
    public let isPassed: Bool
    /// How far they agree, from 0 to 1; nil with one observer.
    public let agreement: Double?

    /// Describes what came of an attempt.
    public init(observers: [PersonID], score: Double, isPassed: Bool, agreement: Double?) {
        (self.observers, self.score, self.isPassed, self.agreement) = (observers, score, isPassed, agreement)
    }
}

/// What staff decided where observers did not agree.
public struct CheckDecision: Hashable, Sendable {
    /// Who decided.
    public let person: PersonID
    /// The score, from 0 to 100.
    public let score: Double
    /// Whether that is enough.
    public let isPassed: Bool
    /// The document with the reason, which the one who was observed reads.
    public let reason: DocumentID
    /// Its length in words.
    public let words: Int

    /// Describes a decision.
    public init(by person: PersonID, score: Double, isPassed: Bool, reason: DocumentID, words: Int) {
        (self.person, self.score, self.isPassed, self.reason, self.words) = (person, score, isPassed, reason, words)
    }
}
