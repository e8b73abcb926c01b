/// Why an engine could not do what it was asked, where neither a rule of peer learning nor the store is the reason.
public struct EngineFailure: Error, Sendable, CustomStringConvertible {
    /// The kind of failure; new kinds may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The name of the kind.
        public let rawValue: String

        /// Names a kind of failure.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Two rules, roles or badges have the same name.
        public static let repeatedName = Code(rawValue: "repeatedName")
        /// Another engine on the same store has adopted other scoring rules since.
        public static let otherRules = Code(rawValue: "otherRules")
        /// Others kept appending to the same stream first, however often the command was decided again.
        public static let contended = Code(rawValue: "contended")
        /// What makes grades outside the program did not answer about the works that it was asked about.
        public static let outsideGrades = Code(rawValue: "outsideGrades")
        /// A workshop was opened with a grading strategy that the configuration does not have.
        public static let unknownStrategy = Code(rawValue: "unknownStrategy")
    }

    /// The kind of failure.
    public let code: Code
    /// What happened and what can be done, for people.
    public let message: String

    /// Makes a failure.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The kind of failure and what happened.
    public var description: String { "\(code.rawValue): \(message)" }
}
