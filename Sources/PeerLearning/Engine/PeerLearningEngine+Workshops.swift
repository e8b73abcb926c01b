public import PeerLearningCore

extension PeerLearningEngine {
    /// Carries out a command on a workshop and answers with what happened.
    ///
    /// Who may do what follows from the roles that the workshop's cohort has given.
    ///
    /// - Parameter documents: New texts of the caller's that the command refers to; they are kept with its events or not at
    ///   all.
    @discardableResult
    func perform(
        _ command: WorkshopCommand, in workshop: WorkshopID, documents: [Document] = [], by caller: Caller
    ) async throws -> [RecordedEvent] {
        var order = Order(
            id: workshop, cache: \.workshops, action: command.name, caller: caller, documents: documents)
        if case .open = command { order.makesAggregate = true }
        return try await perform(
            order, standing: { try await standing(of: caller, in: workshop, for: command) }
        ) { state, standing, moment throws(Refusal) in try state.decide(command, by: standing, at: moment) }
    }

    /// Opens a workshop and enrols every member of its cohort, or of the group that runs it: experienced ones as guides,
    /// the others as authors.
    ///
    /// - Parameter seed: Draws the pseudonyms; give one for demonstrations and tests only.
    public func openWorkshop(_ plan: WorkshopPlan, seed: UInt64? = nil, by caller: Caller) async throws -> WorkshopID {
        try await requireCalibration(of: plan)
        try requireStrategy(of: plan)
        let id: WorkshopID = newID()
        let workshop = try await perform(.open(plan), in: id, by: caller).subject(or: id)
        let members = try await cohort(plan.cohort).members.filter {
            plan.group == nil || $0.isExperienced || $0.group == plan.group
        }
        let parts = members.map { ($0.person, $0.isExperienced ? Enrolment.Part.guide : .author) }
        try await enrol(
            Dictionary(parts) { first, _ in first }, in: workshop, seed: seed, by: caller.following("enrol"))
        return workshop
    }

    /// Enrols people in a workshop; those who are enrolled already stay as they are.
    public func enrol(
        _ people: [PersonID: Enrolment.Part], in workshop: WorkshopID, seed: UInt64? = nil, by caller: Caller
    ) async throws {
        try await perform(.enrol(people, seed: seed ?? newSeed()), in: workshop, by: caller)
    }

    /// Lets authors hand in one work together. Whoever of them hands it in, it is everybody's; they review alone.
    @discardableResult
    public func formTeam(
        of members: [PersonID], in workshop: WorkshopID, seed: UInt64? = nil, by caller: Caller
    ) async throws -> TeamID {
        let command = WorkshopCommand.formTeam(newID(), members, seed: seed ?? newSeed())
        return try await perform(command, in: workshop, by: caller).required {
            if case .teamFormed(let team) = $0 { team.id } else { nil }
        }
    }

    /// Goes on to the next phase, or from grading to the next round.
    public func advance(_ workshop: WorkshopID, to phase: WorkshopPhase, by caller: Caller) async throws {
        try await perform(.advance(to: phase), in: workshop, by: caller)
    }

    /// Approves a step that waits for it.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` where the policy asks for somebody else's.
    public func approve(_ step: WorkshopStep, in workshop: WorkshopID, by caller: Caller) async throws {
        try await perform(.approve(step), in: workshop, by: caller)
    }

    /// Takes one's approval of a step back, before it is taken.
    public func withdrawApproval(of step: WorkshopStep, in workshop: WorkshopID, by caller: Caller) async throws {
        try await perform(.withdrawApproval(step), in: workshop, by: caller)
    }

    /// Says what has changed in one's understanding.
    public func reflect(_ text: String, in workshop: WorkshopID, by caller: Caller) async throws {
        let document = document(text, of: caller.person)
        let command = WorkshopCommand.reflect(document: document.id, words: text.wordCount)
        try await perform(command, in: workshop, documents: [document], by: caller)
    }

    /// What a caller may do in a workshop; for a command that opens one, in the cohort that it is opened for.
    private func standing(
        of caller: Caller, in workshop: WorkshopID, for command: WorkshopCommand
    ) async throws -> Standing {
        let moment = caller.at ?? configuration.time.now()
        if case .open(let plan) = command {
            let place = Place(
                programme: plan.unit?.programme, module: plan.unit?.module, group: plan.group, at: moment)
            return try await standing(of: caller.person, in: plan.cohort, at: place)
        }
        return try await standing(of: caller.person, in: workshop, at: moment)
    }

    /// What a person may do in a workshop, as the store has it now; nothing where there is no such workshop.
    ///
    /// - Parameter moment: The moment; without it, the present one.
    public func standing(
        of person: PersonID, in workshop: WorkshopID, at moment: Instant? = nil
    ) async throws -> Standing {
        try await refresh(workshop, in: \.workshops)
        let moment = moment ?? configuration.time.now()
        let found = caches.workshops.read(workshop) { state in
            state.plan.map { ($0.cohort, Place(workshop, $0, in: state.phase, at: moment)) }
        }
        guard let (cohort, place) = found else { return Standing(person, []) }
        return try await standing(of: person, in: cohort, at: place)
    }
}

extension Caller {
    /// The same caller for a further command of the same request.
    func following(_ step: String) -> Caller {
        Caller(person, key: key.map { IdempotencyKey("\($0)/\(step)") }, at: at)
    }
}
