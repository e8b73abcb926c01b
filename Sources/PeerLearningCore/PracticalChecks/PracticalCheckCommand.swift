/// What can be asked of a practical check. Words, links and files have been put into documents before.
public enum PracticalCheckCommand: Sendable {
    /// Opens it, for a place in this programme.
    case open(PracticalCheckPlan, in: Programme?)
    /// Ends it: nobody signs up any more.
    case close
    /// Makes an appointment for oneself, or for somebody else.
    ///
    /// The standing is that of the one who shows something. A live check takes the moment; for a recording it is the end.
    case schedule(CheckAttemptID, of: Standing, at: Instant?)
    /// Puts an appointment off, or earlier.
    case move(CheckAttemptID, to: Instant)
    /// Calls an attempt off.
    case cancel(CheckAttemptID)
    /// Takes it upon oneself to observe an attempt.
    case takeObservation(CheckAttemptID)
    /// Asks somebody, by their standing, to observe an attempt.
    case assign(CheckAttemptID, to: Standing)
    /// Lets somebody not observe an attempt any more.
    case release(CheckAttemptID, PersonID)
    /// Hands in a recording; the link is what its document holds.
    case handInRecording(CheckAttemptID, CheckRecording, link: String?)
    /// Fills in the checklist.
    case observe(CheckAttemptID, answers: [Int], remarks: DocumentID?, words: Int)
    /// Decides where observers do not agree. The score goes from 0 to 100.
    case decide(CheckAttemptID, score: Double, reason: DocumentID, words: Int)

    /// The name of the command, as a host's veto hears it.
    public var name: String {
        switch self {
        case .open: "check.open"
        case .close: "check.close"
        case .schedule: "check.schedule"
        case .move: "check.move"
        case .cancel: "check.cancel"
        case .takeObservation: "check.takeObservation"
        case .assign: "check.assign"
        case .release: "check.release"
        case .handInRecording: "check.handInRecording"
        case .observe: "check.observe"
        case .decide: "check.decide"
        }
    }
}
