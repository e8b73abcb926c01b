public import PeerLearningCore

extension PeerLearningEngine {
    /// Writes the outline of a programme: by an importer, or by hand.
    ///
    /// Writing it again under the same identifier updates it: tasks and work stay, what is no longer in it is archived.
    /// Whoever writes it first may edit it from then on.
    public func outline(
        _ programme: ProgrammeID, as outline: ProgrammeOutline, source: ProgrammeSource = ProgrammeSource(),
        by caller: Caller
    ) async throws {
        try await perform(.outline(outline, source: source), on: programme, as: "programme.outline", by: caller)
    }

    /// Carries out several changes of a programme at once, all of them or none: what an importer has made of a package.
    ///
    /// ```swift
    /// try await engine.edit(imported.id, imported.commands(), by: "anna")
    /// ```
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` of the first change that is not allowed.
    public func edit(_ programme: ProgrammeID, _ commands: [ProgrammeCommand], by caller: Caller) async throws {
        let order = Order(id: programme, cache: \.programmes, action: "programme.edit", caller: caller)
        _ = try await perform(order, standing: { Standing(caller.person, []) }) {
            state, standing, moment throws(Refusal) in
            var state = state
            var events: [ProgrammeEvent] = []
            for command in commands {
                let new = try state.decide(command, by: standing.person)
                for event in new { state.apply(event, at: moment) }
                events += new
            }
            return events
        }
    }

    /// Lets another person edit a programme.
    public func addEditor(_ person: PersonID, to programme: ProgrammeID, by caller: Caller) async throws {
        try await perform(.addEditor(person), on: programme, as: "programme.addEditor", by: caller)
    }

    /// Attaches a task to a micromodule; a task with a known identifier replaces the earlier one.
    public func attach(
        _ task: LearningTask, to micromodule: MicromoduleID, of programme: ProgrammeID, by caller: Caller
    ) async throws {
        try await perform(.attach(task, to: micromodule), on: programme, as: "programme.attach", by: caller)
    }

    /// Attaches a test to what it checks: the programme, a module or a micromodule. A test with a known identifier becomes
    /// the next version of the earlier one; rounds that have been opened keep theirs.
    public func attach(
        _ test: KnowledgeTest, to place: TestPlace, of programme: ProgrammeID, by caller: Caller
    ) async throws {
        try await perform(.attachTest(test, to: place), on: programme, as: "programme.attachTest", by: caller)
    }

    /// Lets a test not be taken any more; rounds that have been opened go on, and results stay.
    public func archiveTest(_ test: TestID, of programme: ProgrammeID, by caller: Caller) async throws {
        try await perform(.archiveTest(test), on: programme, as: "programme.archiveTest", by: caller)
    }

    /// A programme as it is now.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `unknown` where there is no such programme.
    public func programme(_ id: ProgrammeID) async throws -> Programme {
        let programme = try await latest(id, in: \.programmes)
        guard programme.exists else { throw Refusal.unknown("programme", id) }
        return programme
    }

    private func perform(
        _ command: ProgrammeCommand, on programme: ProgrammeID, as action: String, by caller: Caller
    ) async throws {
        let order = Order(id: programme, cache: \.programmes, action: action, caller: caller)
        _ = try await perform(order, standing: { Standing(caller.person, []) }) {
            state, standing, _ throws(Refusal) in try state.decide(command, by: standing.person)
        }
    }
}
