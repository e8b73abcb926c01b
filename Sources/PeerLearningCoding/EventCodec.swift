public import PeerLearningCore
import PeerLearningGamification

/// Turns events into the opaque bodies that a store keeps, and back.
///
/// Bodies are protobuf, one message per kind of event, chosen by the number in the record's type column. The same event
/// always gives the same bytes. The identifier of the aggregate that an event happened to is in the name of its stream and
/// not in its body.
///
/// ```swift
/// let codec = EventCodec()
/// let write = StreamWrite(to: codec.stream(of: event), expecting: .any, events: [try codec.encode(event)])
/// ```
public struct EventCodec: Sendable {
    /// A codec of the events of the core, of notices and of the ledger of points.
    public init() {}

    /// The stream that an event belongs to.
    ///
    /// An event of a feature that this codec does not know has no stream of its own: it is given `feature-unknown`, and
    /// ``encode(_:)`` refuses it.
    public func stream(of event: LearningEvent) -> StreamID {
        switch event {
        case .programme(let id, _): Programme.stream(id)
        case .cohort(let id, _): Cohort.stream(id)
        case .workshop(let id, _): Workshop.stream(id)
        case .pairSession(let id, _): PairSession.stream(id)
        case .testRound(let id, _): TestRound.stream(id)
        case .sitting(let id, _): Sitting.stream(id)
        case .check(let id, _): PracticalCheck.stream(id)
        case .calibration(let id, _): Calibration.stream(id)
        case .people: PeopleEvent.stream
        case .feature(is LedgerEvent): PointsLedger.stream
        case .feature(is NoticeEvent): NoticeEvent.stream
        case .feature: "feature-unknown"
        }
    }

    /// Encodes an event.
    ///
    /// - Throws: ``CodingFailure`` with code `foreignFeature` for an event of a feature that this codec does not know, or
    ///   `unwritable` for one that could not be read again.
    public func encode(_ event: LearningEvent) throws(CodingFailure) -> EncodedEvent {
        do throws(BodyFault) {
            switch event {
            case .programme(_, let event): return try event.encoded()
            case .cohort(_, let event): return try event.encoded()
            case .workshop(_, let event): return try event.encoded()
            case .pairSession(_, let event): return try event.encoded()
            case .testRound(_, let event): return try event.encoded()
            case .sitting(_, let event): return try event.encoded()
            case .check(_, let event): return try event.encoded()
            case .calibration(_, let event): return try event.encoded()
            case .people(let event): return try event.encoded()
            case .feature(let event as LedgerEvent): return try event.encoded()
            case .feature(let event as NoticeEvent): return try event.encoded()
            case .feature(let event): throw .foreign("\(type(of: event))")
            }
        } catch {
            throw .notWritten(stream(of: event), error)
        }
    }

    /// Decodes an event that a store has kept.
    ///
    /// - Throws: ``CodingFailure`` with code `unknownType` for a type that this version does not know, or `damagedBody`
    ///   where the body is not what the type promises, or the stream not one for such events.
    public func decode(_ record: EventRecord) throws(CodingFailure) -> RecordedEvent {
        guard let type = EventType(rawValue: record.type) else { throw .unknownType(of: record) }
        do throws(BodyFault) {
            let event = try LearningEvent(type, in: record.stream, body: record.body)
            return RecordedEvent(position: record.position, at: record.at, event: event)
        } catch {
            throw .damaged(record, called: type.name, error)
        }
    }
}

extension EncodedEvent {
    /// The event of a type with this body.
    init(_ type: EventType, _ body: some WireMessage) throws(BodyFault) {
        self.init(type: type.rawValue, body: try body.bytes())
    }
}
