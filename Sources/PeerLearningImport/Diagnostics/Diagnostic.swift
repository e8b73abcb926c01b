public import PeerLearningCore

/// Something that a reader noticed in a file: what it is, how bad it is, and where it stands.
///
/// ```swift
/// for diagnostic in report.diagnostics where diagnostic.severity == .error {
///     print(TextCatalogue.importing.text(diagnostic.message, in: .english))
/// }
/// ```
public struct Diagnostic: Hashable, Sendable {
    /// How much a diagnostic matters.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// Nothing usable is left of the file or of the part that is named.
        case error
        /// The part was read, though not as it stands or not in full.
        case warning
        /// Good to know; nothing is lost.
        case note
    }

    /// How much it matters.
    public let severity: Severity

    /// The kind of fault, the same in every language.
    public let code: DiagnosticCode

    /// The sentence for people, to be put into words by a catalogue that holds `TextCatalogue.importing`.
    public let message: Message

    /// The member of the package that it is about; nil where it is about the package itself.
    public let file: String?

    /// The line within ``file``, counted from 1.
    public let line: Int?

    /// Describes a fault; the sentence is the one that the catalogue keeps for `code`.
    public init(
        _ severity: Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:],
        file: String? = nil, line: Int? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = Message(code.textKey, arguments)
        self.file = file
        self.line = line
    }

    private init(_ original: Diagnostic, file: String) {
        severity = original.severity
        code = original.code
        message = original.message
        self.file = file
        line = original.line
    }

    /// The same, with the member that it is about, where it does not name one yet.
    func about(_ name: String) -> Diagnostic { file == nil ? Diagnostic(self, file: name) : self }
}
