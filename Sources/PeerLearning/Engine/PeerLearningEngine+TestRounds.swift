public import PeerLearningCore

extension PeerLearningEngine {
    /// Lets a cohort take the present version of a test.
    ///
    /// Everybody in the round is asked the same, whatever becomes of the test meanwhile and whichever arm of an experiment
    /// they are in.
    ///
    /// - Parameter window: From when until when it can be taken.
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` where the caller may not open workshops in the
    ///   cohort, `unknown` where there is no such programme or test.
    @discardableResult
    public func openTestRound(
        of test: TestID, in programme: ProgrammeID, for cohort: CohortID, window: TestWindow = TestWindow(),
        by caller: Caller
    ) async throws -> TestRoundID {
        let state = try await self.programme(programme)
        guard let reference = state.reference(to: test) else { throw Refusal.unknown("test", test) }
        let command = TestRoundCommand.open(reference, cohort: cohort, window: window, in: state)
        let id: TestRoundID = newID()
        let order = Order(
            id: id, cache: \.testRounds, action: command.name, caller: caller, makesAggregate: true)
        let moment = caller.at ?? configuration.time.now()
        let recorded = try await perform(
            order,
            standing: {
                try await standing(of: caller.person, in: cohort, at: state.place(of: reference, at: moment))
            }
        ) { round, standing, moment throws(Refusal) in try round.decide(command, by: standing, at: moment) }
        return recorded.subject(or: id)
    }

    /// Changes from when until when the test of a round can be taken, for attempts that run, too.
    public func moveTestRound(_ round: TestRoundID, to window: TestWindow, by caller: Caller) async throws {
        try await perform(.move(window), on: round, by: caller)
    }

    /// Ends a round: nobody begins any more, and attempts that run are over when the grace is.
    public func closeTestRound(_ round: TestRoundID, by caller: Caller) async throws {
        try await perform(.close, on: round, by: caller)
    }

    /// A test round as it is now.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such round.
    public func testRound(_ id: TestRoundID) async throws -> TestRound {
        let round = try await latest(id, in: \.testRounds)
        guard round.plan != nil else { throw Refusal.unknown("testRound", id) }
        return round
    }

    /// What a person may do where the test of a round is taken; nothing where there is no such round.
    public func standing(
        of person: PersonID, in round: TestRoundID, at moment: Instant? = nil
    ) async throws -> Standing {
        guard let plan = try await latest(round, in: \.testRounds).plan else { return Standing(person, []) }
        let programme = try await latest(plan.reference.programme, in: \.programmes)
        let place = programme.place(of: plan.reference, at: moment ?? configuration.time.now())
        return try await standing(of: person, in: plan.cohort, at: place)
    }

    private func perform(_ command: TestRoundCommand, on round: TestRoundID, by caller: Caller) async throws {
        let order = Order(id: round, cache: \.testRounds, action: command.name, caller: caller)
        _ = try await perform(
            order, standing: { try await standing(of: caller.person, in: round, at: caller.at) }
        ) { state, standing, moment throws(Refusal) in try state.decide(command, by: standing, at: moment) }
    }
}

extension Programme {
    /// Where a test is taken, as powers are looked up.
    fileprivate func place(of reference: TestReference, at moment: Instant) -> Place {
        let module: ModuleID? =
            switch place(of: reference.test) {
            case .module(let module): module
            case .micromodule(let unit): modules.first { $0.micromodules.contains { $0.id == unit } }?.id
            case .programme, nil: nil
            }
        return Place(programme: reference.programme, module: module, at: moment)
    }
}
