/// What can be asked of a sitting. Words have been put into documents before, see ``Answer/puttingWordsAside(_:)``.
public enum SittingCommand: Hashable, Sendable {
    /// Begins the next attempt. The seed comes from chance and is the form's, unless the test has one for everybody.
    case begin(seed: UInt64)
    /// Answers a question of the form, with its numbers for options; an empty answer takes an earlier one back.
    case answer(QuestionID, Answer)
    /// Hands in. The words are those of the documents that the answers name.
    case handIn(words: [DocumentID: String])
    /// The time is over: for the clock, and whoever finds it so.
    case timeOut(words: [DocumentID: String])
    /// Lets it not count, for a reason that the one who sat reads.
    case void(reason: DocumentID, words: Int)

    /// The name of the command, as a host's veto hears it.
    public var name: String {
        switch self {
        case .begin: "sitting.begin"
        case .answer: "sitting.answer"
        case .handIn: "sitting.handIn"
        case .timeOut: "sitting.timeOut"
        case .void: "sitting.void"
        }
    }
}
