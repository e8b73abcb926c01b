public import PeerLearningCore

/// Why an event could not be written or read.
///
/// Compare by ``code``; the message is for people and says where the event stands.
public struct CodingFailure: Error, Sendable, CustomStringConvertible {
    /// The kind of failure; new kinds may come.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The name of the kind.
        public let rawValue: String

        /// Names a kind of failure.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The type's number is not known: a newer version of the framework, or one with more features, wrote the event.
        public static let unknownType = Code(rawValue: "unknownType")
        /// The body is not what its type promises.
        public static let damagedBody = Code(rawValue: "damagedBody")
        /// The event belongs to a feature that this codec does not know, so it cannot be written.
        public static let foreignFeature = Code(rawValue: "foreignFeature")
        /// The value is one that could not be read again, such as a message nested too deeply, so it is not written.
        public static let unwritable = Code(rawValue: "unwritable")
    }

    /// The kind of failure.
    public let code: Code
    /// What happened, where, and what can be done, for people.
    public let message: String
    /// The place in the log of the event that could not be read; nil for one that was to be written.
    public let position: Int64?
    /// The stream that the event belongs to; nil for a document.
    public let stream: StreamID?
    /// What protobuf, or the type that was to be made, said.
    public let cause: (any Error)?

    /// Makes a failure.
    public init(
        _ code: Code, _ message: String, position: Int64? = nil, stream: StreamID? = nil, cause: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.position = position
        self.stream = stream
        self.cause = cause
    }

    /// The kind of failure and what happened.
    public var description: String { "\(code.rawValue): \(message)" }
}

extension CodingFailure {
    /// The failure that the type of a record is not known.
    static func unknownType(of record: EventRecord) -> CodingFailure {
        CodingFailure(
            .unknownType,
            "The event at \(record.place) is of type \(record.type), which this version does not know. "
                + "Open the store with the version that wrote it, or a later one.",
            position: record.position, stream: record.stream)
    }

    /// The failure that a fault was found in the body of a record.
    static func damaged(_ record: EventRecord, called name: String, _ fault: BodyFault) -> CodingFailure {
        CodingFailure(
            .damagedBody,
            "The event \(name) at \(record.place) cannot be read: \(fault). "
                + "Check the store, and restore the event from a backup.",
            position: record.position, stream: record.stream, cause: fault.cause)
    }

    /// The failure that an event of a stream is not written because of a fault.
    static func notWritten(_ stream: StreamID, _ fault: BodyFault) -> CodingFailure {
        let code: Code = if case .foreign = fault { .foreignFeature } else { .unwritable }
        return CodingFailure(
            code, "An event of the stream \(stream) is not written: \(fault).", stream: stream, cause: fault.cause)
    }
}

extension EventRecord {
    /// Where the record stands, in words.
    fileprivate var place: String {
        "position \(position), revision \(revision) of the stream \(stream)"
    }
}
