/// Why a store could not do what it was asked.
///
/// Compare by ``code``; the message is for people and says what can be done about it.
public struct StoreFailure: Error, Sendable, CustomStringConvertible {
    /// The kind of failure; new kinds may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The name of the kind.
        public let rawValue: String

        /// Names a kind of failure.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Somebody else appended first: read the stream again, decide again.
        public static let conflict = Code(rawValue: "conflict")
        /// The file or database is not a store of this framework.
        public static let notAStore = Code(rawValue: "notAStore")
        /// The store was written by a newer version of the framework.
        public static let newerStore = Code(rawValue: "newerStore")
        /// Another process holds the store, or it stayed locked for too long.
        public static let locked = Code(rawValue: "locked")
        /// The store may only be read.
        public static let readOnly = Code(rawValue: "readOnly")
        /// The disk or the quota is full.
        public static let full = Code(rawValue: "full")
        /// The store cannot be reached.
        public static let unavailable = Code(rawValue: "unavailable")
        /// The store's content contradicts itself.
        public static let damaged = Code(rawValue: "damaged")
        /// The request breaks a rule that every store keeps, such as an empty name of a stream.
        public static let invalidRequest = Code(rawValue: "invalidRequest")
    }

    /// The kind of failure.
    public let code: Code
    /// What happened and what can be done, for people.
    public let message: String
    /// The stream whose revision was not as expected, for a conflict.
    public let stream: StreamID?
    /// The stream's revision as the store has it, for a conflict.
    public let actualRevision: Int64?
    /// What the database or the system said.
    public let cause: (any Error)?

    /// Makes a failure.
    public init(
        _ code: Code, _ message: String, stream: StreamID? = nil, actualRevision: Int64? = nil,
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.stream = stream
        self.actualRevision = actualRevision
        self.cause = cause
    }

    /// The failure that a stream is not at the revision that its writer expected.
    public static func conflict(on stream: StreamID, actual: Int64) -> StoreFailure {
        StoreFailure(
            .conflict,
            "The stream \(stream) is at revision \(actual): somebody appended first. Read it and decide again.",
            stream: stream, actualRevision: actual)
    }

    /// The kind of failure and what happened.
    public var description: String { "\(code.rawValue): \(message)" }
}
