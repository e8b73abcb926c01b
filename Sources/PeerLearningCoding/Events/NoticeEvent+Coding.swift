import PeerLearningCore

extension NoticeEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .delivered(let notices): try EncodedEvent(.noticesDelivered, WireNoticesDelivered(notices))
        }
    }

    /// Reads the event of one of the types of notices.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .noticesDelivered: self = .delivered(try WireNoticesDelivered(reading: body).value())
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: "notices")
        }
    }
}

extension WireNoticesDelivered {
    fileprivate init(_ notices: [NoticeID]) {
        self.init()
        self.notices = notices.map(\.rawValue)
    }

    fileprivate func value() throws(BodyFault) -> [NoticeID] { notices.map { NoticeID($0) } }
}
