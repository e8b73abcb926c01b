extension PairSession {
    func consent(by participant: Participant) throws(Refusal) -> [PairSessionEvent] {
        try requireReveal(participant)
        guard !consents.contains(participant.side) else { throw .because(.alreadyDone, "pair.consented") }
        guard consents.contains(participant.side.other) else { return [.consented(participant.person)] }
        return [.consented(participant.person), .revealed(participant.person)]
    }

    func withdrawConsent(by participant: Participant) throws(Refusal) -> [PairSessionEvent] {
        try requireReveal(participant)
        guard consents.contains(participant.side) else { throw .because(.notReady, "pair.noConsent") }
        return [.consentWithdrawn(participant.person)]
    }

    private func requireReveal(_ participant: Participant) throws(Refusal) {
        guard participant.proposal.plan.form == .consentedReveal else { throw .because(.invalid, "pair.noReveal") }
        try requireBegun()
        guard !isRevealed else { throw .because(.alreadyDone, "pair.revealed") }
    }

    /// The record is read by somebody when both want it. It is not refused that the audience is the other one: that would
    /// tell who the other is.
    func share(with audience: PairAudience, by participant: Participant) throws(Refusal) -> [PairSessionEvent] {
        guard hasRecord else { throw .because(.notReady, "pair.noRecord") }
        guard audience != .person(participant.person), !audience.isNobody else {
            throw .because(.invalid, "pair.shareNobody")
        }
        guard let earlier = sharing.first(where: { $0.audience == audience }) else {
            return [.shareProposed(participant.person, with: audience)]
        }
        guard !earlier.isConfirmed, earlier.proposedBy != participant.side else {
            throw .because(.alreadyDone, "pair.shared")
        }
        return [.shared(participant.person, with: audience)]
    }

    func stopSharing(with audience: PairAudience, by participant: Participant) throws(Refusal) -> [PairSessionEvent] {
        guard sharing.contains(where: { $0.audience == audience }) else {
            throw .because(.notReady, "pair.notShared")
        }
        return [.sharingStopped(participant.person, with: audience)]
    }

    func report(
        _ reason: ContentFlag.Reason, _ remark: DocumentID?, by participant: Participant
    ) throws(Refusal) -> [PairSessionEvent] {
        try requireBegun()
        guard !reports.contains(where: { $0.person == participant.person }) else {
            throw .because(.alreadyDone, "flag.twice")
        }
        return [.reported(PairReport(person: participant.person, reason: reason, remark: remark))]
    }

    private func requireBegun() throws(Refusal) {
        switch status {
        case .invited: throw .because(.notReady, "pair.notBegun")
        case .declined: throw .because(.alreadyDone, "pair.over")
        case .running, .finished, .endedEarly: return
        }
    }
}

extension PairAudience {
    fileprivate var isNobody: Bool {
        switch self {
        case .person(let person): person.rawValue.isEmpty
        case .role(let role): role.isEmpty
        }
    }
}
