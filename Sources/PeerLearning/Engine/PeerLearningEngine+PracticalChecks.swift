public import PeerLearningCore

extension PeerLearningEngine {
    /// Opens a practical check for the cohort of its plan.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` where the caller may not open workshops in the
    ///   cohort, `unknown` where the programme has no such place.
    @discardableResult
    public func openPracticalCheck(_ plan: PracticalCheckPlan, by caller: Caller) async throws -> PracticalCheckID {
        let id: PracticalCheckID = newID()
        let programme: Programme? =
            if let place = plan.place { try await self.programme(place.programme) } else { nil }
        let command = PracticalCheckCommand.open(plan, in: programme)
        let order = Order(id: id, cache: \.checks, action: command.name, caller: caller, makesAggregate: true)
        let place = Place(
            programme: plan.place?.programme, module: plan.place?.module, at: caller.at ?? configuration.time.now())
        let recorded = try await perform(
            order, standing: { try await standing(of: caller.person, in: plan.cohort, at: place) }
        ) { state, standing, moment throws(Refusal) in try state.decide(command, by: standing, at: moment) }
        return recorded.subject(or: id)
    }

    /// Ends a check: nobody signs up any more, and attempts that have an appointment go on.
    public func closePracticalCheck(_ check: PracticalCheckID, by caller: Caller) async throws {
        try await perform(.close, on: check, by: caller)
    }

    /// Signs the caller up for an attempt.
    ///
    /// - Parameter moment: When a live check takes place; for a recording, until when it is handed in, if that is set.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the check is closed or passed, an earlier attempt does not count yet,
    ///   or none is left.
    @discardableResult
    public func signUp(
        for check: PracticalCheckID, at moment: Instant? = nil, by caller: Caller
    ) async throws -> CheckAttemptID {
        try await schedule(caller.person, for: check, at: moment, by: caller)
    }

    /// Makes an appointment for somebody: for themselves, or for those who open workshops.
    @discardableResult
    public func schedule(
        _ person: PersonID, for check: PracticalCheckID, at moment: Instant? = nil, by caller: Caller
    ) async throws -> CheckAttemptID {
        let id: CheckAttemptID = newID()
        let taker = try await standing(of: person, in: check, at: caller.at)
        return try await perform(.schedule(id, of: taker, at: moment), on: check, by: caller).scheduled(or: id)
    }

    /// Lets an attempt take place at another moment.
    public func moveAttempt(
        _ attempt: CheckAttemptID, of check: PracticalCheckID, to moment: Instant, by caller: Caller
    ) async throws {
        try await perform(.move(attempt, to: moment), on: check, by: caller)
    }

    /// Calls an attempt off that nobody has observed yet; it does not count as one.
    public func cancelAttempt(
        _ attempt: CheckAttemptID, of check: PracticalCheckID, by caller: Caller
    ) async throws {
        try await perform(.cancel(attempt), on: check, by: caller)
    }

    /// A practical check as it is now. It names people: show them views of it.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such check.
    public func practicalCheck(_ id: PracticalCheckID) async throws -> PracticalCheck {
        let check = try await latest(id, in: \.checks)
        guard check.plan != nil else { throw Refusal.unknown("check", id) }
        return check
    }

    /// What a person may do where a practical check belongs; nothing where there is no such check.
    public func standing(
        of person: PersonID, in check: PracticalCheckID, at moment: Instant? = nil
    ) async throws -> Standing {
        let state = try await latest(check, in: \.checks)
        guard let plan = state.plan else { return Standing(person, []) }
        return try await standing(
            of: person, in: plan.cohort, at: state.place(at: moment ?? configuration.time.now()))
    }

    @discardableResult
    func perform(
        _ command: PracticalCheckCommand, on check: PracticalCheckID, documents: [Document] = [], by caller: Caller
    ) async throws -> [RecordedEvent] {
        let order = Order(
            id: check, cache: \.checks, action: command.name, caller: caller, documents: documents)
        return try await perform(
            order, standing: { try await standing(of: caller.person, in: check, at: caller.at) }
        ) { state, standing, moment throws(Refusal) in try state.decide(command, by: standing, at: moment) }
    }
}
