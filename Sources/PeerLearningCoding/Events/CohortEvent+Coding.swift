import PeerLearningCore

extension CohortEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .opened(let title, let timeZone): try EncodedEvent(.cohortOpened, WireCohortOpened(title, timeZone))
        case .joined(let member): try EncodedEvent(.cohortJoined, WireCohortJoined(member))
        case .left(let person): try EncodedEvent(.cohortLeft, WireCohortLeft(person))
        case .roleGranted(let grant): try EncodedEvent(.cohortRoleGranted, WireCohortRole(grant))
        case .roleRevoked(let grant): try EncodedEvent(.cohortRoleRevoked, WireCohortRole(grant))
        case .delegated(let delegation): try EncodedEvent(.cohortDelegated, WireCohortDelegated(delegation))
        case .delegationEnded(let id): try EncodedEvent(.cohortDelegationEnded, WireCohortDelegationEnded(id))
        }
    }

    /// Reads the event of one of a cohort's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .cohortOpened: self = try WireCohortOpened(reading: body).event()
        case .cohortJoined: self = .joined(try WireCohortJoined(reading: body).value())
        case .cohortLeft: self = .left(try WireCohortLeft(reading: body).value())
        case .cohortRoleGranted: self = .roleGranted(try WireCohortRole(reading: body).value())
        case .cohortRoleRevoked: self = .roleRevoked(try WireCohortRole(reading: body).value())
        case .cohortDelegated: self = .delegated(try WireCohortDelegated(reading: body).value())
        case .cohortDelegationEnded: self = .delegationEnded(try WireCohortDelegationEnded(reading: body).value())
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: Cohort.kind)
        }
    }
}

extension WireCohortOpened {
    fileprivate init(_ title: String, _ timeZone: String) {
        self.init()
        self.title = title
        self.timeZone = timeZone
    }

    fileprivate func event() throws(BodyFault) -> CohortEvent {
        guard hasTitle, hasTimeZone else { throw .incomplete("CohortOpened") }
        return .opened(title: title, timeZone: timeZone)
    }
}

extension WireCohortJoined {
    fileprivate init(_ member: CohortMember) {
        self.init()
        person = member.person.rawValue
        isExperienced = member.isExperienced
        if let name = member.group { group = name }
    }

    fileprivate func value() throws(BodyFault) -> CohortMember {
        guard hasPerson, hasIsExperienced else { throw .incomplete("CohortJoined") }
        return CohortMember(PersonID(person), isExperienced: isExperienced, group: hasGroup ? group : nil)
    }
}

extension WireCohortLeft {
    fileprivate init(_ person: PersonID) {
        self.init()
        self.person = person.rawValue
    }

    fileprivate func value() throws(BodyFault) -> PersonID {
        guard hasPerson else { throw .incomplete("CohortLeft") }
        return PersonID(person)
    }
}
