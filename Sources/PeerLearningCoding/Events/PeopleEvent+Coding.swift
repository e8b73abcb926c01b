import PeerLearningCore

extension PeopleEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .registered(let person): try EncodedEvent(.peopleRegistered, WirePerson(person))
        case .erased(let person): try EncodedEvent(.peopleErased, WirePerson(person))
        }
    }

    /// Reads the event of one of the directory's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .peopleRegistered: self = .registered(try WirePerson(reading: body).value())
        case .peopleErased: self = .erased(try WirePerson(reading: body).value())
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: "people")
        }
    }
}

extension WirePerson {
    fileprivate init(_ person: PersonID) {
        self.init()
        self.person = person.rawValue
    }

    fileprivate func value() throws(BodyFault) -> PersonID {
        guard hasPerson else { throw .incomplete("Person") }
        return PersonID(person)
    }
}
