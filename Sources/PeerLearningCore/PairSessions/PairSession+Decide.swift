extension PairSession {
    /// The events that a command causes, or why it is refused. Reads the state and changes nothing.
    ///
    /// ```swift
    /// let events = try session.decide(.accept, by: Standing("bo", as: .participant))
    /// ```
    public func decide(_ command: PairSessionCommand, by standing: Standing) throws(Refusal) -> [PairSessionEvent] {
        switch command {
        case .propose(let plan, let pseudonym, let setting):
            return try propose(plan, with: pseudonym, in: setting, by: standing)
        case .pair(let plan, let author, let partner, let setting):
            return try pair(plan, author, with: partner, in: setting, by: standing)
        case .end(let reason, let words): return try end(reason, words, by: standing)
        case .accept: return try accept(by: participant(standing))
        case .decline: return try decline(by: participant(standing))
        case .say(let document, let words):
            let said = try write(document, words, by: participant(standing))
            return [.said(said)]
        case .conclude(let step, let document, let words):
            return try conclude(step, document, words, by: participant(standing))
        case .reflect(let document, let words): return try reflect(document, words, by: participant(standing))
        case .consent: return try consent(by: participant(standing))
        case .withdrawConsent: return try withdrawConsent(by: participant(standing))
        case .share(let audience): return try share(with: audience, by: participant(standing))
        case .stopSharing(let audience): return try stopSharing(with: audience, by: participant(standing))
        case .report(let reason, let remark): return try report(reason, remark, by: participant(standing))
        }
    }

    /// One of the two, as a decision needs them.
    struct Participant {
        let person: PersonID
        let side: PairSide
        let proposal: PairSessionProposal
    }

    /// To everybody else there is no such session: they learn nothing of it, not even that it is there.
    func participant(_ standing: Standing) throws(Refusal) -> Participant {
        guard let proposal, let side = proposal.side(of: standing.person) else { throw .unknown("pairSession", id) }
        try standing.require(.comment)
        return Participant(person: standing.person, side: side, proposal: proposal)
    }

    private func accept(by participant: Participant) throws(Refusal) -> [PairSessionEvent] {
        guard status == .invited else { throw .because(.alreadyDone, "pair.answered") }
        guard !accepted.contains(participant.side) else { throw .because(.alreadyDone, "pair.accepted") }
        return [.accepted(participant.person)]
    }

    private func decline(by participant: Participant) throws(Refusal) -> [PairSessionEvent] {
        guard status == .invited else { throw .because(.alreadyDone, "pair.answered") }
        return [.declined(participant.person)]
    }
}
