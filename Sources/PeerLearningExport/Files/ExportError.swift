public import PeerLearningCore

/// A package could not be written.
///
/// Two errors are equal when their codes are.
public struct ExportError: Error, Sendable {
    /// The kind of a fault.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The code as JSON has it.
        public let rawValue: String

        /// Names a code.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The file cannot be written, or the disk is full.
        public static let notWritable = Code(rawValue: "not-writable")
        /// A file of the content is longer or shorter than was said of it.
        public static let contentChanged = Code(rawValue: "content-changed")
    }

    /// The kind of the fault.
    public let code: Code
    /// The sentence for people.
    public let message: Message

    /// Describes a fault.
    public init(_ code: Code, file: String) {
        self.code = code
        message = Message(TextKey(rawValue: "export.\(code.rawValue)"), ["file": .text(file)])
    }
}

extension ExportError: Equatable {
    /// Whether both are of the same kind.
    public static func == (left: ExportError, right: ExportError) -> Bool { left.code == right.code }
}
