/// What one command writes: events of one or more streams, documents beside them, and documents to erase.
///
/// A store writes a commit whole or not at all.
///
/// ```swift
/// let commit = Commit(
///     key: "request-17", at: now,
///     writes: [StreamWrite(to: "workshop-7f3a", expecting: .exactly(4), events: [event])])
/// let receipts = try await store.append([commit])
/// ```
public struct Commit: Sendable {
    /// The intention's key; a key that the store has seen writes nothing a second time.
    public var key: IdempotencyKey
    /// When the command was given: the time of every event in it.
    public var at: Instant
    /// The events, stream by stream, in the order in which the log keeps them.
    public var writes: [StreamWrite]
    /// Documents to keep beside the log; one with a known identifier replaces the earlier one.
    public var documents: [Document]
    /// Documents to erase.
    public var erasures: [Erasure]

    /// Makes a commit.
    public init(
        key: IdempotencyKey, at: Instant, writes: [StreamWrite], documents: [Document] = [], erasures: [Erasure] = []
    ) {
        self.key = key
        self.at = at
        self.writes = writes
        self.documents = documents
        self.erasures = erasures
    }
}

/// Events for one stream, with what their writer believes about it.
public struct StreamWrite: Sendable {
    /// The stream to append to.
    public var stream: StreamID
    /// What the writer believes about the stream.
    public var expected: ExpectedRevision
    /// The events, oldest first.
    public var events: [EncodedEvent]

    /// Makes a write of events to one stream.
    public init(to stream: StreamID, expecting expected: ExpectedRevision, events: [EncodedEvent]) {
        self.stream = stream
        self.expected = expected
        self.events = events
    }
}

/// An event that has been encoded and has no place in the log yet.
public struct EncodedEvent: Hashable, Sendable {
    /// The number of the kind of event.
    public var type: UInt32
    /// The encoded event.
    public var body: [UInt8]

    /// Makes an event of its kind's number and its encoded body.
    public init(type: UInt32, body: [UInt8]) {
        self.type = type
        self.body = body
    }
}

/// What is to be erased.
public enum Erasure: Hashable, Sendable {
    /// One document.
    case document(DocumentID)
    /// Every document whose subject is this person.
    case documents(of: PersonID)
}

/// What a store answers to a commit.
public struct Receipt: Hashable, Sendable {
    /// Positions of the commit's events in the log, without gaps; empty where it had no events.
    public let positions: Range<Int64>
    /// Whether the key was known, so that nothing was written this time. The positions are those of the first time.
    public let isRepeat: Bool

    /// Makes a receipt; a store does this.
    public init(positions: Range<Int64>, isRepeat: Bool) {
        self.positions = positions
        self.isRepeat = isRepeat
    }
}
