import PeerLearningCore

extension WireWorkshopTeamFormed {
    /// The team as a body holds it.
    init(_ value: Team) {
        self.init()
        team = value.id.rawValue
        members = value.members.map(\.rawValue)
        pseudonym = Int64(value.pseudonym.number)
    }

    /// The team as the core holds it.
    func value() throws(BodyFault) -> Team {
        guard hasTeam, hasPseudonym else { throw .incomplete("WorkshopTeamFormed") }
        return Team(
            id: TeamID(team), members: members.map { PersonID($0) },
            pseudonym: Pseudonym(number: Int(clamping: pseudonym)))
    }
}

extension WireWorkshopEnrolled {
    /// The place in the workshop as a body holds it.
    init(_ enrolment: Enrolment) {
        self.init()
        person = enrolment.person.rawValue
        switch enrolment.part {
        case .author: part = .author
        case .guide: part = .guide
        }
        pseudonym = Int64(enrolment.pseudonym.number)
        reviewerPseudonym = Int64(enrolment.reviewerPseudonym.number)
    }

    /// The place in the workshop as the core holds it.
    func value() throws(BodyFault) -> Enrolment {
        guard hasPerson, hasPseudonym else { throw .incomplete("WorkshopEnrolled") }
        let number = try Int(counting: pseudonym, in: "WorkshopEnrolled.pseudonym")
        let second = try Int(counting: reviewerPseudonym, in: "WorkshopEnrolled.reviewerPseudonym")
        return Enrolment(
            person: PersonID(person), part: try part.value(), pseudonym: Pseudonym(number: number),
            reviewerPseudonym: hasReviewerPseudonym ? Pseudonym(number: second) : nil)
    }
}

extension WireWorkshopEnrolled.Part {
    fileprivate func value() throws(BodyFault) -> Enrolment.Part {
        switch self {
        case .author: return .author
        case .guide: return .guide
        case .unspecified: throw .incomplete("WorkshopEnrolled")
        case .UNRECOGNIZED: throw .unknownValue("WorkshopEnrolled.part")
        }
    }
}
