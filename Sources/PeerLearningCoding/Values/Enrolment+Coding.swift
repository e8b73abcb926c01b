import PeerLearningCore

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
    }

    /// The place in the workshop as the core holds it.
    func value() throws(BodyFault) -> Enrolment {
        guard hasPerson, hasPseudonym else { throw .incomplete("WorkshopEnrolled") }
        let pseudonym = Pseudonym(number: Int(clamping: pseudonym))
        return Enrolment(person: PersonID(person), part: try part.value(), pseudonym: pseudonym)
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
