import PeerLearningCore

extension PracticalCheckEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .opened(let plan): try EncodedEvent(.checkOpened, WireCheckOpened(plan))
        case .closed(let person): try EncodedEvent(.checkClosed, WireCheckClosed(person))
        case .scheduled(let appointment): try EncodedEvent(.checkScheduled, WireCheckScheduled(appointment))
        case .moved(let attempt, let moment): try EncodedEvent(.checkMoved, WireCheckMoved(attempt, moment))
        case .cancelled(let attempt): try EncodedEvent(.checkCancelled, WireCheckCancelled(attempt))
        case .observerAdded(let attempt, let person, let asker):
            try EncodedEvent(.checkObserverAdded, WireCheckObserverAdded(attempt, person, asker))
        case .observerReleased(let attempt, let person):
            try EncodedEvent(.checkObserverReleased, WireCheckObserverReleased(attempt, person))
        case .recorded(let attempt, let recording):
            try EncodedEvent(.checkRecorded, WireCheckRecorded(attempt, recording))
        case .observed(let attempt, let observation):
            try EncodedEvent(.checkObserved, WireCheckObserved(attempt, observation))
        case .counted(let attempt, let result): try EncodedEvent(.checkCounted, WireCheckCounted(attempt, result))
        case .decided(let attempt, let decision):
            try EncodedEvent(.checkDecided, WireCheckDecided(attempt, decision))
        }
    }

    /// Reads the event of one of a check's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .checkOpened: self = .opened(try WireCheckOpened(reading: body).value())
        case .checkClosed: self = try WireCheckClosed(reading: body).event()
        case .checkScheduled: self = .scheduled(try WireCheckScheduled(reading: body).value())
        case .checkMoved: self = try WireCheckMoved(reading: body).event()
        case .checkCancelled: self = try WireCheckCancelled(reading: body).event()
        case .checkObserverAdded: self = try WireCheckObserverAdded(reading: body).event()
        case .checkObserverReleased: self = try WireCheckObserverReleased(reading: body).event()
        case .checkRecorded: self = try WireCheckRecorded(reading: body).event()
        case .checkObserved: self = try WireCheckObserved(reading: body).event()
        case .checkCounted: self = try WireCheckCounted(reading: body).event()
        case .checkDecided: self = try WireCheckDecided(reading: body).event()
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: PracticalCheck.kind)
        }
    }
}
