public import PeerLearningCore

/// What an export could not write as it is, and what that means.
///
/// An export loses nothing silently: what the format cannot hold is told here, and everything else comes back when the
/// file is imported again.
public struct ExportNote: Hashable, Sendable {
    /// What it is about.
    public let code: ExportNoteCode
    /// The question that it is about; nil where it is about the test or the programme.
    public let question: QuestionID?
    /// The sentence for people, in the catalogue ``/PeerLearningCore/TextCatalogue/exporting``.
    public let message: Message

    /// Describes what could not be written.
    public init(
        _ code: ExportNoteCode, _ arguments: [String: Message.Argument] = [:], question: QuestionID? = nil
    ) {
        (self.code, self.question) = (code, question)
        message = Message(code.textKey, arguments)
    }
}

/// Notes as they come up; the same one is kept once.
struct NoteList {
    private(set) var all: [ExportNote] = []
    private var known: Set<ExportNote> = []

    mutating func append(_ note: ExportNote) { if known.insert(note).inserted { all.append(note) } }

    mutating func append(_ notes: [ExportNote]) { for note in notes { append(note) } }
}
