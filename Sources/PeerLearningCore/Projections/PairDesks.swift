/// What the inbox keeps of pair sessions.
struct PairDesks: Sendable {
    private var sessions: [PairSessionID: PairSession] = [:]
    private var open: [PersonID: [PairSessionID]] = [:]
    private var tasks: [WorkshopID: (cohort: CohortID, title: String)] = [:]

    mutating func open(_ workshop: WorkshopID, _ plan: WorkshopPlan) {
        tasks[workshop] = (plan.cohort, plan.task.title)
    }

    mutating func apply(_ event: PairSessionEvent, to id: PairSessionID, at moment: Instant) {
        if case .said = event { return }
        sessions[id, default: PairSession(id: id)].apply(event, at: moment)
        guard let session = sessions[id], let proposal = session.proposal else { return }
        if case .proposed = event {
            for side in PairSide.allCases { open[proposal.member(side).person, default: []].append(id) }
        }
        guard session.isOver else { return }
        for side in PairSide.allCases { open[proposal.member(side).person]?.removeAll { $0 == id } }
        sessions[id] = nil
    }

    /// What pair sessions wait for from a person.
    ///
    /// - Parameter hasLeft: Whether the person has left a cohort.
    func duties(of person: PersonID, hasLeft: (CohortID) -> Bool) -> [Duty] {
        open[person, default: []].compactMap { id in
            guard let session = sessions[id], let proposal = session.proposal, let side = proposal.side(of: person),
                let turn = session.turn(of: side), let task = tasks[proposal.workshop], !hasLeft(task.cohort)
            else { return nil }
            let who = session.face(of: side.other, inside: true).name(on: side.other)
            let arguments: [String: Message.Argument] = [
                "task": .text(task.title), "who": .message(who), "kind": .message(proposal.plan.kind.name),
            ]
            return duty(turn, id, proposal, arguments)
        }
    }

    private func duty(
        _ turn: PairTurn, _ id: PairSessionID, _ proposal: PairSessionProposal,
        _ arguments: [String: Message.Argument]
    ) -> Duty {
        func duty(_ name: String, _ more: [String: Message.Argument] = [:]) -> Duty {
            Duty(
                name, .pairSession(id, turn), in: proposal.workshop, until: nil,
                arguments.merging(more) { first, _ in first })
        }
        switch turn {
        case .answer: return duty("pairAnswer")
        case .reflect: return duty("pairReflect")
        case .conclude(let step):
            let title = proposal.plan.script.step(step)?.title ?? Message("pair.step.opening")
            return duty("pairConclude", ["step": .message(title)])
        }
    }
}
