public import PeerLearningCore

/// A table that cannot be read, or a cell in it that cannot stand there.
public struct TableError: Error, Hashable, Sendable {
    /// The kind of fault.
    public let code: DiagnosticCode

    /// The sentence for people, to be put into words by `TextCatalogue.importing`.
    public let message: Message

    /// The line at fault, counted from 1.
    public let line: Int

    /// The name of the column at fault; nil where the row or the table as a whole is.
    public let column: String?

    init(
        _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:], line: Int = 1, column: String? = nil
    ) {
        self.code = code
        self.message = Message(code.textKey, arguments)
        self.line = line
        self.column = column
    }
}

extension TableError: CustomStringConvertible {
    /// The fault in English, with its line.
    public var description: String { "\(line): \(TextCatalogue.importing.text(message, in: .english))" }
}
