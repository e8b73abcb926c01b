import PeerLearningCore

extension SittingEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .begun(let start): try EncodedEvent(.sittingBegun, WireSittingBegun(start))
        case .answered(let question, let answer):
            try EncodedEvent(.sittingAnswered, WireSittingAnswered(question, answer))
        case .handedIn(let result): try EncodedEvent(.sittingHandedIn, WireSittingEnded(result))
        case .timedOut(let result): try EncodedEvent(.sittingTimedOut, WireSittingEnded(result))
        case .voided(let voiding): try EncodedEvent(.sittingVoided, WireSittingVoided(voiding))
        }
    }

    /// Reads the event of one of a sitting's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .sittingBegun: self = .begun(try WireSittingBegun(reading: body).value())
        case .sittingAnswered: self = try WireSittingAnswered(reading: body).event()
        case .sittingHandedIn: self = .handedIn(try WireSittingEnded(reading: body).value())
        case .sittingTimedOut: self = .timedOut(try WireSittingEnded(reading: body).value())
        case .sittingVoided: self = .voided(try WireSittingVoided(reading: body).value())
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: Sitting.kind)
        }
    }
}

extension TestRoundEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .opened(let plan): try EncodedEvent(.testRoundOpened, WireTestRoundOpened(plan))
        case .moved(let window): try EncodedEvent(.testRoundMoved, WireTestRoundMoved(window))
        }
    }

    /// Reads the event of one of a test round's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .testRoundOpened: self = .opened(try WireTestRoundOpened(reading: body).value())
        case .testRoundMoved: self = .moved(try WireTestRoundMoved(reading: body).value())
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: TestRound.kind)
        }
    }
}
