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
