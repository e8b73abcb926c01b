import PeerLearning
import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M2, M8: a cohort takes a test through the engine")
struct EngineTestTests {
    private static func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do { try await body() } catch { return error as? Refusal }
        return nil
    }

    @Test("M8: the system scores an attempt by the rules of the test, whatever order its options stand in")
    func score() async throws {
        let room = try await Examination.make()
        let first = try await room.sit("ada", ["Paris", "Paris", "Lyon", nil])
        let second = try await room.sit("bo", ["Paris", "Paris", "Paris", "Paris"])
        #expect(try await room.engine.sitting(first, for: "ada").view.score == 2)
        #expect(try await room.engine.sitting(second, for: "bo").view.score == 4)
        let results = try await room.engine.results(in: room.round, for: "anna")
        #expect(results.map(\.start.person) == ["ada", "bo"])
        #expect(results.map { $0.result?.score } == [2, 4])
    }

    @Test("M2: a test waits in the inbox, then its attempt does, then nothing does")
    func inbox() async throws {
        let closes = Instant.example + .hours(2)
        let room = try await Examination.make(window: TestWindow(closes: closes))
        #expect(try await room.engine.inbox(of: "ada").map(\.subject) == [.test(room.round)])
        #expect(try await room.engine.inbox(of: "ada").map(\.until) == [closes])
        #expect(try await room.engine.inbox(of: "gil").isEmpty)
        let sitting = try await room.engine.beginTest(room.round, by: Caller("ada", at: .example))
        #expect(try await room.engine.inbox(of: "ada").map(\.subject) == [.sitting(sitting)])
        try await room.engine.handIn(sitting, by: Caller("ada", at: .example))
        #expect(try await room.engine.inbox(of: "ada").isEmpty)
    }

    @Test("M2: what is written stands beside the log, is scored, and is read back by its writer alone")
    func words() async throws {
        let room = try await Examination.make(questions: [try .makeCloze(), try .make()])
        let sitting = try await room.engine.beginTest(room.round, by: Caller("ada", at: .example))
        let written = Answer(["GAP1": [.text("volga")], "GAP2": [.text("Caspian Sea")]])
        try await room.engine.answer("cloze", with: written, in: sitting, by: Caller("ada", at: .example))
        try await room.engine.handIn(sitting, by: Caller("ada", at: .example))
        let reading = try await room.engine.sitting(sitting, for: "ada")
        #expect(reading.answer(to: "cloze") == written)
        #expect(reading.view.score == 2)
        let other = await Self.refusal { _ = try await room.engine.sitting(sitting, for: "bo") }
        #expect(other?.code == .unknown)
        let staff = await Self.refusal { _ = try await room.engine.sitting(sitting, for: "anna") }
        #expect(staff?.code == .unknown)
    }

    @Test("M2: an essay in a test is kept for those who judge it, and counts as answered")
    func essay() async throws {
        let essay = try Question("essay", prompt: "Why?", [Interaction("RESPONSE", .extendedText)])
        let room = try await Examination.make(questions: [essay, try .make()])
        let sitting = try await room.engine.beginTest(room.round, by: Caller("ada", at: .example))
        let caller = Caller("ada", at: .example)
        try await room.engine.answer("essay", with: Answer([.text("Because.")]), in: sitting, by: caller)
        try await room.engine.handIn(sitting, by: caller)
        let result = try #require(try await room.engine.results(in: room.round, for: "anna").first?.result)
        #expect(result.forPeers == ["essay"])
        let reading = try await room.engine.sitting(sitting, for: "ada")
        #expect(reading.answer(to: "essay") == Answer([.text("Because.")]))
    }

    @Test("N4: an answer cannot name a document, so that nobody reads the words of another through it")
    func foreignDocuments() async throws {
        let room = try await Examination.make(questions: [try .makeCloze(), try .make()])
        let sitting = try await room.engine.beginTest(room.round, by: Caller("ada", at: .example))
        let refusal = await Self.refusal {
            try await room.engine.answer(
                "cloze", with: Answer(["GAP1": [.document("another")]]), in: sitting, by: Caller("ada", at: .example))
        }
        #expect(refusal?.code == .invalid)
    }

    @Test("M8: one attempt cannot be begun twice, not by two requests at once and not by one that is sent again")
    func once() async throws {
        let room = try await Examination.make()
        let caller = Caller("ada", key: "begin", at: .example)
        let first = try await room.engine.beginTest(room.round, by: caller)
        #expect(try await room.engine.beginTest(room.round, by: caller) == first)
        let refusal = await Self.refusal {
            try await room.engine.beginTest(room.round, by: Caller("ada", at: .example))
        }
        #expect(refusal?.code == .notReady)
        async let one = Self.refusal { try await room.engine.beginTest(room.round, by: Caller("bo", at: .example)) }
        async let other = Self.refusal { try await room.engine.beginTest(room.round, by: Caller("bo", at: .example)) }
        #expect([await one, await other].count { $0 == nil } == 1)
        #expect(try await room.engine.tests(of: "bo").map(\.attempts.count) == [1])
    }

    @Test("M8: when time is up what was answered counts, though nobody handed it in")
    func timeUp() async throws {
        let policy = try TestPolicy(timeLimit: .seconds(600), grace: .seconds(10))
        let room = try await Examination.make(policy: policy)
        let sitting = try await room.engine.beginTest(room.round, by: Caller("ada", at: .example))
        try await room.answer(["Paris", nil, nil, nil], in: sitting, as: "ada", at: .example + .seconds(30))
        try await room.engine.advance(to: .example + .seconds(605))
        #expect(try await room.engine.sitting(sitting, for: "ada").view.status == .running)
        try await room.engine.advance(to: .example + .seconds(611))
        let view = try await room.engine.sitting(sitting, for: "ada").view
        #expect(view.status == .timedOut)
        #expect(view.score == 1)
        let late = await Self.refusal {
            try await room.engine.handIn(sitting, by: Caller("ada", at: .example + .seconds(612)))
        }
        #expect(late?.code == .alreadyDone)
    }

    @Test("M8: an attempt that is let not count says why, frees the attempt, and is told")
    func voided() async throws {
        let room = try await Examination.make()
        let sitting = try await room.sit("ada", ["Paris", nil, nil, nil])
        try await room.engine.voidSitting(sitting, because: "The lights went out.", by: Caller("anna", at: .example))
        let reading = try await room.engine.sitting(sitting, for: "ada")
        #expect(reading.reason == "The lights went out.")
        #expect(reading.view.score == nil)
        let tests = try await room.engine.tests(of: "ada")
        #expect(tests.map(\.attemptsLeft) == [1])
        let told = try await room.engine.notices(at: .example).filter { $0.person == "ada" }
        #expect(told.map(\.kind).contains(.testVoided))
        let again = try await room.sit("ada", ["Paris", "Paris", "Paris", "Paris"])
        #expect(again != sitting)
    }

    @Test("M2: people are told that a test is open, and a day before it closes whoever has not taken it")
    func notices() async throws {
        let room = try await Examination.make(window: TestWindow(closes: .example + .days(5)))
        try await room.sit("bo", ["Paris", nil, nil, nil])
        let first = try await room.engine.notices(at: .example)
        #expect(first.filter { $0.kind == .testOpen }.map(\.person) == ["ada", "cy"])
        #expect(!first.contains { $0.kind == .testClosing })
        let later = try await room.engine.notices(at: .example + .days(4) + .hours(1))
        #expect(later.filter { $0.kind == .testClosing }.map(\.person) == ["ada", "cy"])
        let after = try await room.engine.notices(at: .example + .days(6))
        #expect(!after.contains { $0.kind == .testOpen || $0.kind == .testClosing })
    }

    @Test("M8: who may not lead may not open a round, see results, void or analyse")
    func powers() async throws {
        let room = try await Examination.make()
        let sitting = try await room.sit("ada", ["Paris", nil, nil, nil])
        let refusals = [
            await Self.refusal {
                try await room.engine.openTestRound(of: "test", in: "course", for: room.cohort, by: Caller("bo"))
            },
            await Self.refusal { _ = try await room.engine.results(in: room.round, for: "bo") },
            await Self.refusal { try await room.engine.voidSitting(sitting, because: "No.", by: Caller("bo")) },
            await Self.refusal { _ = try await room.engine.analysis(ofTestIn: room.round, for: "bo") },
            await Self.refusal { try await room.engine.closeTestRound(room.round, by: Caller("bo")) },
            await Self.refusal { try await room.engine.beginTest(room.round, by: Caller("gil", at: .example)) },
        ]
        for refusal in refusals { #expect(refusal?.code == .missingPermission) }
    }

    @Test("M8: a new version of a test changes nothing for those whose round was open before")
    func versions() async throws {
        let room = try await Examination.make()
        let changed = try KnowledgeTest(
            "test", title: "Changed", purpose: .final, [try .make("q1", right: "a")], policy: .standard)
        try await room.engine.attach(changed, to: .module("module"), of: room.programme, by: "anna")
        let sitting = try await room.sit("ada", ["Paris", "Paris", "Paris", "Paris"])
        let view = try await room.engine.sitting(sitting, for: "ada").view
        #expect(view.title == "The test")
        #expect(view.score == 4)
    }

    @Test("M8: an erased person's written answers are gone, and the log still replays")
    func erased() async throws {
        let room = try await Examination.make(questions: [try .makeCloze(), try .make()])
        let sitting = try await room.engine.beginTest(room.round, by: Caller("ada", at: .example))
        let written = Answer(["GAP1": [.text("Volga")]])
        try await room.engine.answer("cloze", with: written, in: sitting, by: Caller("ada", at: .example))
        try await room.engine.erase("ada", by: Caller("ada", at: .example))
        try await room.engine.advance(to: .example + .days(1))
        let engine = try PeerLearningEngine(store: room.store)
        #expect(try await engine.results(in: room.round, for: "anna").isEmpty)
    }

    @Test("M8: an analysis names nobody, and finds the question that those who know get wrong")
    func analysis() async throws {
        let room = try await Examination.make()
        for (person, words) in [
            ("ada", ["Paris", "Paris", "Paris", "Lyon"]), ("bo", ["Paris", "Paris", "Lyon", "Lyon"]),
            ("cy", ["Lyon", "Lille", "Lyon", "Paris"]),
        ] as [(PersonID, [String?])] { try await room.sit(person, words) }
        let analysis = try await room.engine.analysis(ofTestIn: room.round, for: "anna")
        #expect(analysis.people == 3)
        let solved = analysis.questions.map { ($0.difficulty * 3).rounded() }
        #expect(solved == [2, 2, 1, 1])
        #expect((analysis.questions[3].correlation ?? 0) < 0)
        #expect(!analysis.notes.isEmpty)
    }

    @Test("M9: arms and the tests of a store make the data of an experiment, in which everybody assigned stands once")
    func experiment() async throws {
        let room = try await Examination.make()
        let caller = Caller("anna", at: .example)
        let after = try await room.engine.openTestRound(
            of: "test", in: room.programme, for: room.cohort, by: caller)
        try await room.sit("ada", ["Paris", nil, nil, nil])
        try await room.sit("bo", ["Paris", "Paris", nil, nil])
        let second = Examination(
            engine: room.engine, store: room.store, cohort: room.cohort, test: room.test, round: after)
        try await second.sit("ada", ["Paris", "Paris", "Paris", nil])
        let arms: [PersonID: String] = ["ada": "peers", "bo": "control", "cy": "control", "zoe": "peers"]
        let data = try await room.engine.experimentData(
            of: arms, before: [room.round], after: [after], control: "control", for: "anna")
        #expect(data.arms == ["control", "peers"])
        #expect(data.rows.map(\.person) == ["ada", "bo", "cy", "zoe"])
        #expect(data.rows.map(\.pre) == [25, 50, nil, nil])
        #expect(data.rows.map(\.post) == [75, nil, nil, nil])
        #expect(data.rows.map(\.programme) == ["Course", "Course", "Course", nil])
        let denied = await Self.refusal {
            _ = try await room.engine.experimentData(of: arms, before: [room.round], after: [after], for: "bo")
        }
        #expect(denied?.code == .missingPermission)
    }

    @Test("M9: rounds of one programme that ask different things are not put together")
    func differentTests() async throws {
        let room = try await Examination.make()
        let changed = try KnowledgeTest(
            "test", title: "Changed", purpose: .final, [try .make("q1", right: "a")], policy: .standard)
        try await room.engine.attach(changed, to: .programme, of: room.programme, by: "anna")
        let other = try await room.engine.openTestRound(
            of: "test", in: room.programme, for: room.cohort, by: Caller("anna", at: .example))
        let refusal = await Self.refusal {
            _ = try await room.engine.experimentData(
                of: ["ada": "x", "bo": "y"], before: [room.round, other], after: [], for: "anna")
        }
        #expect(refusal?.code == .invalid)
    }
}
