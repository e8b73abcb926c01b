/// An event as a store keeps it: where and when it happened, and a body that only the codec can read.
public struct EventRecord: Hashable, Sendable {
    /// The place in the log, counted from 1. Later events have higher positions; a position never changes.
    public let position: Int64
    /// The stream that the event belongs to.
    public let stream: StreamID
    /// The place in the stream, counted from 1 without gaps.
    public let revision: Int64
    /// The number of the kind of event, by which the codec chooses how to read the body.
    public let type: UInt32
    /// When it happened, as the command said.
    public let at: Instant
    /// The encoded event.
    public let body: [UInt8]

    /// Makes a record; a store does this for what it has kept.
    public init(position: Int64, stream: StreamID, revision: Int64, type: UInt32, at: Instant, body: [UInt8]) {
        self.position = position
        self.stream = stream
        self.revision = revision
        self.type = type
        self.at = at
        self.body = body
    }
}
