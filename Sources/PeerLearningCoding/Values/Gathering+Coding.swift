import PeerLearningCore

extension WireWorkshopNominated {
    /// The nomination as a body holds it.
    init(_ nomination: Nomination) {
        self.init()
        submission = nomination.submission.rawValue
        person = nomination.person.rawValue
        reason = nomination.reason.rawValue
    }

    /// The nomination as the core holds it.
    func value() throws(BodyFault) -> Nomination {
        guard hasSubmission, hasPerson, hasReason else { throw .incomplete("WorkshopNominated") }
        return Nomination(of: SubmissionID(submission), by: PersonID(person), reason: DocumentID(reason))
    }
}

extension WireWorkshopNominationDeclined {
    /// The decision as a body holds it.
    init(_ declined: SubmissionID, _ why: DocumentID, _ curator: PersonID) {
        self.init()
        submission = declined.rawValue
        reason = why.rawValue
        person = curator.rawValue
    }

    /// The decision as the core holds it.
    func event() throws(BodyFault) -> WorkshopEvent {
        guard hasSubmission, hasReason, hasPerson else { throw .incomplete("WorkshopNominationDeclined") }
        return .nominationDeclined(SubmissionID(submission), reason: DocumentID(reason), by: PersonID(person))
    }
}

extension WireWorkshopSolutionCredited {
    /// The credit as a body holds it.
    init(_ credit: SolutionCredit) {
        self.init()
        entry = credit.entry.rawValue
        submission = credit.submission.rawValue
        person = credit.person.rawValue
    }

    /// The credit as the core holds it.
    func value() throws(BodyFault) -> SolutionCredit {
        guard hasEntry, hasSubmission, hasPerson else { throw .incomplete("WorkshopSolutionCredited") }
        return SolutionCredit(to: LibraryEntryID(entry), in: SubmissionID(submission), by: PersonID(person))
    }
}

extension WireWorkshopSummarised {
    /// The summary as a body holds it.
    init(_ summary: FeedbackSummary) {
        self.init()
        submission = summary.submission.rawValue
        collector = summary.collector.rawValue
        document = summary.document.rawValue
    }

    /// The summary as the core holds it.
    func value() throws(BodyFault) -> FeedbackSummary {
        guard hasSubmission, hasCollector, hasDocument else { throw .incomplete("WorkshopSummarised") }
        return FeedbackSummary(
            of: SubmissionID(submission), by: PersonID(collector), document: DocumentID(document))
    }
}

extension WireWorkshopGradeSettled {
    /// The instructor's word as a body holds it.
    init(_ settlement: GradeSettlement) {
        self.init()
        submission = settlement.submission.rawValue
        round = Int64(settlement.round)
        if let number = settlement.value { value = number }
        instructor = settlement.instructor.rawValue
        if let document = settlement.reason { reason = document.rawValue }
    }

    /// The instructor's word as the core holds it.
    func settlement() throws(BodyFault) -> GradeSettlement {
        guard hasSubmission, hasRound, hasInstructor else { throw .incomplete("WorkshopGradeSettled") }
        return GradeSettlement(
            of: SubmissionID(submission), round: try Int(counting: round, in: "WorkshopGradeSettled.round"),
            value: hasValue ? value : nil, instructor: PersonID(instructor),
            reason: hasReason ? DocumentID(reason) : nil)
    }
}

extension WireWorkshopRevealed {
    /// The reveal as a body holds it.
    init(_ reveal: Reveal) {
        self.init()
        pseudonym = Int64(reveal.pseudonym.number)
        person = reveal.person.rawValue
        decider = reveal.decider.rawValue
        if let document = reveal.reason { reason = document.rawValue }
    }

    /// The reveal as the core holds it.
    func value() throws(BodyFault) -> Reveal {
        guard hasPseudonym, hasPerson, hasDecider else { throw .incomplete("WorkshopRevealed") }
        return Reveal(
            of: Pseudonym(number: Int(clamping: pseudonym)), person: PersonID(person), by: PersonID(decider),
            reason: hasReason ? DocumentID(reason) : nil)
    }
}

extension WireWorkshopNamesSeen {
    /// Who looked, as a body holds it.
    init(_ viewer: PersonID) {
        self.init()
        person = viewer.rawValue
    }

    /// Who looked, as the core holds it.
    func value() throws(BodyFault) -> PersonID {
        guard hasPerson else { throw .incomplete("WorkshopNamesSeen") }
        return PersonID(person)
    }
}
