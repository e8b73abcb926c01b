import PeerLearningCore

extension PairSessionEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .proposed(let proposal): try EncodedEvent(.pairSessionProposed, WirePairSessionProposed(proposal))
        case .accepted(let person): try EncodedEvent(.pairSessionAccepted, WirePairSessionPerson(person))
        case .declined(let person): try EncodedEvent(.pairSessionDeclined, WirePairSessionPerson(person))
        case .said(let words): try EncodedEvent(.pairSessionSaid, WirePairSessionWords(words))
        case .concluded(let words): try EncodedEvent(.pairSessionConcluded, WirePairSessionWords(words))
        case .reflected(let words): try EncodedEvent(.pairSessionReflected, WirePairSessionWords(words))
        case .finished(let person): try EncodedEvent(.pairSessionFinished, WirePairSessionPerson(person))
        case .endedEarly(let words): try EncodedEvent(.pairSessionEndedEarly, WirePairSessionWords(words))
        case .consented(let person): try EncodedEvent(.pairSessionConsented, WirePairSessionPerson(person))
        case .consentWithdrawn(let person):
            try EncodedEvent(.pairSessionConsentWithdrawn, WirePairSessionPerson(person))
        case .revealed(let person): try EncodedEvent(.pairSessionRevealed, WirePairSessionPerson(person))
        case .shareProposed(let person, let audience):
            try EncodedEvent(.pairSessionShareProposed, WirePairSessionSharing(person, audience))
        case .shared(let person, let audience):
            try EncodedEvent(.pairSessionShared, WirePairSessionSharing(person, audience))
        case .sharingStopped(let person, let audience):
            try EncodedEvent(.pairSessionSharingStopped, WirePairSessionSharing(person, audience))
        case .reported(let report): try EncodedEvent(.pairSessionReported, WirePairSessionReported(report))
        }
    }

    /// Reads the event of one of a pair session's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .pairSessionProposed: self = .proposed(try WirePairSessionProposed(reading: body).value())
        case .pairSessionAccepted: self = .accepted(try WirePairSessionPerson(reading: body).value())
        case .pairSessionDeclined: self = .declined(try WirePairSessionPerson(reading: body).value())
        case .pairSessionSaid: self = .said(try WirePairSessionWords(reading: body).value())
        case .pairSessionConcluded: self = .concluded(try WirePairSessionWords(reading: body).value())
        case .pairSessionReflected: self = .reflected(try WirePairSessionWords(reading: body).value())
        case .pairSessionFinished: self = .finished(try WirePairSessionPerson(reading: body).value())
        case .pairSessionEndedEarly: self = .endedEarly(try WirePairSessionWords(reading: body).value())
        case .pairSessionConsented: self = .consented(try WirePairSessionPerson(reading: body).value())
        case .pairSessionConsentWithdrawn: self = .consentWithdrawn(try WirePairSessionPerson(reading: body).value())
        case .pairSessionRevealed: self = .revealed(try WirePairSessionPerson(reading: body).value())
        case .pairSessionShareProposed:
            let (person, audience) = try WirePairSessionSharing(reading: body).value()
            self = .shareProposed(person, with: audience)
        case .pairSessionShared:
            let (person, audience) = try WirePairSessionSharing(reading: body).value()
            self = .shared(person, with: audience)
        case .pairSessionSharingStopped:
            let (person, audience) = try WirePairSessionSharing(reading: body).value()
            self = .sharingStopped(person, with: audience)
        case .pairSessionReported: self = .reported(try WirePairSessionReported(reading: body).value())
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: PairSession.kind)
        }
    }
}
