extension PairSession {
    /// What a person sees of the session: one of the two theirs, a moderator what was reported.
    ///
    /// - Throws: ``Refusal`` with code `unknown` for everybody else, and for who takes part in the talk no more.
    public func view(for standing: Standing) throws(Refusal) -> PairSessionView {
        guard let proposal else { throw .unknown("pairSession", id) }
        if let side = proposal.side(of: standing.person), standing.may(.comment) {
            return view(of: proposal, for: side)
        }
        guard isOpen(to: standing) else { throw .unknown("pairSession", id) }
        return view(of: proposal, for: nil)
    }

    /// Whether the conversation is open to somebody because it was reported: to moderators who are none of the two.
    func isOpen(to standing: Standing) -> Bool {
        isReported && standing.may(.moderate) && side(of: standing.person) == nil
    }

    private func view(of proposal: PairSessionProposal, for side: PairSide?) -> PairSessionView {
        PairSessionView(
            session: id, workshop: proposal.workshop, submission: proposal.submission, kind: proposal.plan.kind,
            form: proposal.plan.form, status: status, side: side,
            author: face(of: .author, inside: side != nil), partner: face(of: .partner, inside: side != nil),
            proposedBy: proposal.side(of: proposal.proposer), turn: side.flatMap { turn(of: $0) },
            steps: steps(of: proposal, for: side), messages: messages.map(words),
            reasonForEnd: reasonForEnd.map(words), hasConsented: side.map(consents.contains) ?? false,
            areNamesKnown: areNamesKnown,
            sharing: side == nil ? [] : sharing.map(sharing), complaints: side == nil ? complaints : [],
            isReported: isReported)
    }

    /// What somebody is known by: by name among the two where the two know each other, and everywhere where names were
    /// open from the beginning.
    func face(of side: PairSide, inside: Bool) -> PairFace {
        guard let proposal else { return .unnamed }
        let member = proposal.member(side)
        if areNamesKnown, inside || proposal.plan.form == .open { return .person(member.person) }
        return member.face.map(PairFace.pseudonym) ?? .unnamed
    }

    private func steps(of proposal: PairSessionProposal, for side: PairSide?) -> [PairStepView] {
        proposal.plan.script.steps.enumerated().map { place, step in
            let number = place + 1
            let isOpenAnswer = step.writer == .both && !isOver
            let notes = self.notes.filter { note in
                note.step == number && (!isOpenAnswer || side == nil || self.side(of: note.person) == side)
            }
            return view(of: step, number, prompt: side.map(step.prompt), notes)
        }
    }

    private func view(
        of step: PairSessionStep, _ number: Int, prompt: Message?, _ notes: [PairWords]
    ) -> PairStepView {
        PairStepView(
            number: number, name: step.name, title: step.title, prompt: prompt, minutes: step.minutes,
            writer: step.writer, notes: notes.map(words))
    }

    private func words(_ words: PairWords) -> PairWordsView {
        PairWordsView(side: side(of: words.person), step: words.step, document: words.document)
    }

    private func sharing(_ sharing: Sharing) -> PairSharing {
        PairSharing(
            audience: sharing.audience, proposedBy: sharing.proposedBy, isConfirmed: sharing.isConfirmed)
    }

    private var complaints: [PairComplaint] {
        reports.compactMap { report in
            side(of: report.person).map { PairComplaint(side: $0, reason: report.reason, remark: report.remark) }
        }
    }
}

extension PairSession {
    /// The record that the session has left, for one of the two and for those whom both let read it.
    ///
    /// Those who are none of the two read it under pseudonyms, unless the workshop is open.
    ///
    /// - Parameter roles: The names of the roles that the person holds where the workshop runs.
    /// - Throws: ``Refusal`` with code `unknown` for everybody else, and for who has nothing to do there any more.
    public func record(for standing: Standing, holding roles: Set<String>) throws(Refusal) -> PairSessionRecord {
        guard let proposal, !standing.permissions.isEmpty else { throw .unknown("pairSession", id) }
        let isInside = proposal.side(of: standing.person) != nil
        let isChosen = sharing.contains { $0.isConfirmed && $0.audience.includes(standing.person, roles) }
        guard isInside || isChosen else { throw .unknown("pairSession", id) }
        guard let endedAt, hasRecord else { throw .because(.notReady, "pair.noRecord") }
        var endedAtStep: Int?
        if case .endedEarly(let step) = status { endedAtStep = step }
        let all = steps(of: proposal, for: proposal.side(of: standing.person))
        return PairSessionRecord(
            session: id, workshop: proposal.workshop, submission: proposal.submission, kind: proposal.plan.kind,
            author: face(of: .author, inside: isInside), partner: face(of: .partner, inside: isInside),
            steps: all.filter { !$0.notes.isEmpty || $0.number == endedAtStep },
            endedAtStep: endedAtStep, endedAt: endedAt)
    }
}

extension PairAudience {
    fileprivate func includes(_ person: PersonID, _ roles: Set<String>) -> Bool {
        switch self {
        case .person(let chosen): chosen == person
        case .role(let role): roles.contains(role)
        }
    }
}
