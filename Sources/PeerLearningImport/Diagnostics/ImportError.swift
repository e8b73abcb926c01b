public import PeerLearningCore

/// A file or a member of it cannot be read at all.
///
/// Two errors are equal when their codes are: compare with `error == ImportError(.someCode)` or switch over ``code``.
public struct ImportError: Error, Sendable {
    /// The kind of fault.
    public let code: DiagnosticCode

    /// The sentence for people.
    public let message: Message

    /// The member of the package that it is about; nil where it is about the package itself.
    public let file: String?

    /// The line within ``file``, counted from 1.
    public let line: Int?

    /// Describes a fault; the sentence is the one that the catalogue keeps for `code`.
    public init(
        _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:], file: String? = nil, line: Int? = nil
    ) {
        self.code = code
        self.message = Message(code.textKey, arguments)
        self.file = file
        self.line = line
    }

    /// The fault that a diagnostic tells of, to be thrown.
    init(_ diagnostic: Diagnostic) {
        code = diagnostic.code
        message = diagnostic.message
        file = diagnostic.file
        line = diagnostic.line
    }

    /// The same fault as a diagnostic of severity `error`.
    public var diagnostic: Diagnostic { diagnostic(as: .error) }

    /// The same fault as a diagnostic of another severity, where the rest of the package can still be used.
    public func diagnostic(as severity: Diagnostic.Severity) -> Diagnostic {
        Diagnostic(severity, code, message.arguments, file: file, line: line)
    }

    /// The same fault with the member that it is about, where the error does not name one yet.
    func about(_ name: String) -> ImportError {
        ImportError(code, message.arguments, file: file ?? name, line: line)
    }
}

extension ImportError: Equatable {
    /// Whether both name the same kind of fault.
    public static func == (left: ImportError, right: ImportError) -> Bool { left.code == right.code }
}

extension ImportError: CustomStringConvertible {
    /// The fault in English, with its place.
    public var description: String {
        let place = [file, line.map(String.init)].compactMap(\.self).joined(separator: ":")
        let words = TextCatalogue.importing.text(message, in: .english)
        return place.isEmpty ? words : "\(place): \(words)"
    }
}
