public import PeerLearningCore

/// A task document that does not say what it has to say, and the line that is at fault.
public struct TaskDocumentError: Error, Hashable, Sendable {
    /// The kind of fault.
    public let code: DiagnosticCode

    /// The sentence for people, to be put into words by `TextCatalogue.importing`.
    public let message: Message

    /// The line at fault, counted from 1; where something is missing, the line at which it was missed.
    public let line: Int

    init(_ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:], line: Int) {
        self.code = code
        self.message = Message(code.textKey, arguments)
        self.line = line
    }
}

extension TaskDocumentError: CustomStringConvertible {
    /// The fault in English, with its line.
    public var description: String { "\(line): \(TextCatalogue.importing.text(message, in: .english))" }
}
