extension PairSession {
    /// An invitation by one of those whom the work concerns.
    ///
    /// It is not refused because the other has left or cannot answer: in a blind workshop that would tell who they are. A
    /// consultant who has not reviewed the work is therefore found by staff: who is refused would be known as a reviewer.
    func propose(
        _ plan: PairSessionPlan, with pseudonym: Pseudonym, in setting: PairSessionSetting, by standing: Standing
    ) throws(Refusal) -> [PairSessionEvent] {
        try requireFresh()
        try standing.require(.comment)
        let isAuthor = setting.authors.contains(standing.person)
        guard isAuthor || setting.reviewers.contains(standing.person) else {
            throw .because(.notTakingPart, "pair.notYours")
        }
        try requireAllowed(plan, in: setting)
        guard plan.form != .otherConsultant else { throw .because(.missingPermission, "pair.askStaff") }
        guard let other = setting.person(behind: pseudonym, for: standing.person) else {
            throw .because(.unknown, "pair.nobody")
        }
        let (author, partner) = isAuthor ? (standing.person, other) : (other, standing.person)
        return try invite(author, partner, to: plan, in: setting, by: standing.person)
    }

    /// An invitation of two by somebody who runs the workshop. Where it is blind they must see names anyway: what is
    /// refused here would tell them who reviewed what.
    func pair(
        _ plan: PairSessionPlan, _ author: PersonID, with partner: PersonID, in setting: PairSessionSetting,
        by standing: Standing
    ) throws(Refusal) -> [PairSessionEvent] {
        try requireFresh()
        try standing.require(.openWorkshop)
        if setting.anonymity != .open { try standing.require(.seeNames) }
        try requireAllowed(plan, in: setting)
        guard setting.authors.contains(author) else { throw .because(.notTakingPart, "pair.notAuthor") }
        guard !setting.authors.contains(partner), !partner.rawValue.isEmpty else {
            throw .because(.invalid, "pair.notTwo")
        }
        let isReviewer = setting.reviewers.contains(partner)
        switch plan.form {
        case .pseudonymous, .consentedReveal:
            guard isReviewer else { throw .because(.notTakingPart, "pair.notReviewer") }
        case .otherConsultant:
            guard !setting.reviewers.isEmpty else { throw .because(.notReady, "pair.notAllocated") }
            guard !isReviewer else { throw .because(.invalid, "pair.isReviewer") }
        case .open: break
        }
        return try invite(author, partner, to: plan, in: setting, by: standing.person)
    }

    private func invite(
        _ author: PersonID, _ partner: PersonID, to plan: PairSessionPlan, in setting: PairSessionSetting,
        by proposer: PersonID
    ) throws(Refusal) -> [PairSessionEvent] {
        guard !setting.occupied.contains([author, partner]) else { throw .because(.alreadyDone, "pair.occupied") }
        let proposal = PairSessionProposal(
            workshop: setting.workshop, submission: setting.submission, plan: plan,
            author: PairMember(person: author, face: setting.faces[author]),
            partner: PairMember(person: partner, face: setting.faces[partner]), proposer: proposer)
        return [.proposed(proposal)]
    }

    private func requireFresh() throws(Refusal) {
        guard proposal == nil else { throw .because(.invalid, "identifierTaken") }
    }

    /// Consultations begin when the grade is published, interviews when reviewing begins.
    private func requireAllowed(_ plan: PairSessionPlan, in setting: PairSessionSetting) throws(Refusal) {
        guard setting.allowed.contains(plan.form) else {
            throw .because(.invalid, "pair.form", ["form": .message(plan.form.name)])
        }
        guard setting.phase != .closed else { throw .because(.wrongPhase, "workshop.closed") }
        switch plan.kind {
        case .consultation:
            guard setting.isGraded, setting.phase >= .grading else {
                throw .because(.wrongPhase, "pair.notGraded")
            }
        case .interview:
            guard setting.phase >= .review else {
                throw .because(
                    .wrongPhase, "wrongPhase",
                    ["now": .message(setting.phase.name), "needed": .message(WorkshopPhase.review.name)])
            }
        }
    }
}
