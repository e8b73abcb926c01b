import PeerLearning
import PeerLearningCore
import PeerLearningTesting
import Testing

/// A cohort with an open practical check: `anna` leads, `ada` and `bo` take it, `gil` and `guy` are experienced.
private struct CheckRoom {
    let engine: PeerLearningEngine
    let store: InMemoryEventStore
    let cohort: CohortID
    let check: PracticalCheckID

    static func make(_ mode: PracticalCheckPlan.Mode = .live) async throws -> CheckRoom {
        let store = InMemoryEventStore()
        let engine = try engine(on: store)
        let anna = Caller("anna", at: .example)
        let cohort = try await engine.openCohort("Spring", by: anna)
        let members = ["ada", "bo"].map { CohortMember(PersonID($0)) }
        let guides = ["gil", "guy"].map { CohortMember(PersonID($0), isExperienced: true) }
        try await engine.admit(members + guides, to: cohort, by: anna)
        let unit = Micromodule(id: "unit", title: "Unit")
        let outline = try ProgrammeOutline(
            title: "Course", modules: [ProgrammeModule(id: "module", title: "Module", micromodules: [unit])])
        try await engine.outline("course", as: outline, by: anna)
        let plan = try PracticalCheckPlan(
            title: "Take an order", kind: .show, mode: mode, cohort: cohort,
            place: PracticalCheckPlace(programme: "course", module: "module", micromodule: "unit"),
            checklist: .makeChecklist())
        let check = try await engine.openPracticalCheck(plan, by: anna)
        return CheckRoom(engine: engine, store: store, cohort: cohort, check: check)
    }

    static func engine(on store: InMemoryEventStore) throws -> PeerLearningEngine {
        var configuration = EngineConfiguration.standard
        configuration.time = FixedTime()
        return try PeerLearningEngine(store: store, configuration: configuration)
    }

    /// An attempt with these forms.
    @discardableResult
    func hold(_ person: PersonID, _ forms: [PersonID: [Int]], words: String = "Say it aloud.") async throws
        -> CheckAttemptID
    {
        let attempt = try await engine.signUp(for: check, at: .example, by: Caller(person, at: .example))
        for (observer, answers) in forms.sorted(by: { $0.key < $1.key }) {
            try await engine.assignObserver(observer, to: attempt, in: check, by: Caller("anna", at: .example))
            try await engine.observe(
                attempt, in: check, answers: answers, remarks: words, by: Caller(observer, at: .example))
        }
        return attempt
    }
}

@Suite("N11: a cohort takes a practical check through the engine")
struct EngineCheckTests {
    private static func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do { try await body() } catch { return error as? Refusal }
        return nil
    }

    @Test("N11: from signing up to the words of the observers, and what is waited for meanwhile")
    func whole() async throws {
        let room = try await CheckRoom.make()
        #expect(try await room.engine.inbox(of: "ada").map(\.subject) == [.check(room.check)])
        let attempt = try await room.hold("ada", ["gil": [1, 1, 1, 1], "guy": [1, 1, 1, 0]])
        let reading = try await room.engine.practicalCheck(room.check, for: "ada")
        let outcome = try #require(reading.view.attempts.first?.outcome)
        #expect(outcome.score == 87.5 && outcome.isPassed)
        #expect(outcome.remarks.map { reading.texts[$0] } == ["Say it aloud.", "Say it aloud."])
        #expect(try await room.engine.practicalChecks(of: "ada") == [reading])
        #expect(try await room.engine.practicalChecks(of: "stranger").isEmpty)
        #expect(try await room.engine.inbox(of: "ada").isEmpty)
        #expect(try await room.engine.observations(by: "gil").map(\.view.attempt) == [attempt])
        #expect(try await room.engine.attempts(at: room.check, for: "anna").map(\.attempt.person) == ["ada"])
        let names = await Self.refusal { _ = try await room.engine.attempts(at: room.check, for: "gil") }
        #expect(names?.code == .missingPermission)
    }

    @Test("N11: a request that is sent again makes one appointment, and another engine reads the same")
    func again() async throws {
        let room = try await CheckRoom.make()
        let caller = Caller("ada", key: "sign-up", at: .example)
        let first = try await room.engine.signUp(for: room.check, at: .example, by: caller)
        #expect(try await room.engine.signUp(for: room.check, at: .example, by: caller) == first)
        let other = try CheckRoom.engine(on: room.store)
        let state = try await other.practicalCheck(room.check)
        #expect(state.attempts.map(\.id) == [first])
        #expect(try await other.practicalChecks(in: room.cohort) == [room.check])
        #expect(try await other.observersWanted(in: room.cohort, for: "gil").map(\.attempt) == [first])
    }

    @Test("N11: a recording is a link or a file in a document, for the one who made it, observers and staff")
    func recordings() async throws {
        let room = try await CheckRoom.make(.recorded)
        let ada = Caller("ada", at: .example)
        let attempt = try await room.engine.signUp(for: room.check, by: ada)
        try await room.engine.handInRecording(link: "https://a.example/v", for: attempt, in: room.check, by: ada)
        let own = try await room.engine.practicalCheck(room.check, for: "ada")
        #expect(own.texts.values.contains("https://a.example/v"))
        let file = HandedInFile(name: "ada-smith.mp4", mediaType: "video/mp4", bytes: [1, 2, 3])
        try await room.engine.handInRecording(file, for: attempt, in: room.check, by: ada)
        try await room.engine.takeObservation(of: attempt, in: room.check, by: Caller("gil", at: .example))
        for person in ["ada", "gil", "anna"] as [PersonID] {
            let read = try await room.engine.recording(of: attempt, in: room.check, for: person)
            #expect(read.bytes == [1, 2, 3] && !read.name.contains("ada"))
        }
        let other = await Self.refusal {
            _ = try await room.engine.recording(of: attempt, in: room.check, for: "bo")
        }
        #expect(other?.code == .unknown)
        try await room.engine.erase("ada", by: ada)
        let gone = await Self.refusal {
            _ = try await room.engine.recording(of: attempt, in: room.check, for: "gil")
        }
        #expect(gone?.code == .unknown)
    }

    @Test("N11: figures name nobody: who passes when, what fails most, how far observers agree")
    func figures() async throws {
        let room = try await CheckRoom.make()
        try await room.hold("ada", ["gil": [1, 1, 0, 0], "guy": [1, 1, 0, 0]])
        try await room.hold("ada", ["gil": [1, 1, 1, 1], "guy": [1, 1, 1, 1]])
        try await room.hold("bo", ["gil": [1, 1, 1, 0], "guy": [1, 1, 0, 0]])
        let figures = try await room.engine.figures(of: room.check, for: "anna")
        #expect(figures.people == 2 && figures.passed == 1)
        #expect(figures.attempts.map(\.people) == [2, 1] && figures.attempts.map(\.passed) == [0, 1])
        #expect(figures.criteria.map(\.failures) == [0, 0, 0.75, 1])
        #expect(figures.agreement?.share == 11.0 / 12 && figures.agreement?.kappa == nil)
        let refusal = await Self.refusal { _ = try await room.engine.figures(of: room.check, for: "ada") }
        #expect(refusal?.code == .missingPermission)
    }

    @Test("N11: a place that the programme does not have, and a cohort that one does not lead, are refused")
    func refused() async throws {
        let room = try await CheckRoom.make()
        let place = PracticalCheckPlace(programme: "course", module: "module", micromodule: "other")
        let plan = try PracticalCheckPlan(
            title: "T", kind: .show, cohort: room.cohort, place: place, checklist: .makeChecklist())
        let unknown = await Self.refusal {
            try await room.engine.openPracticalCheck(plan, by: Caller("anna", at: .example))
        }
        #expect(unknown?.code == .unknown)
        let other = try PracticalCheckPlan(title: "T", kind: .show, cohort: room.cohort, checklist: .makeChecklist())
        let missing = await Self.refusal {
            try await room.engine.openPracticalCheck(other, by: Caller("ada", at: .example))
        }
        #expect(missing?.code == .missingPermission)
    }
}
