import PeerLearning
import PeerLearningTesting
import Testing

@Suite("M6: Pair sessions through the engine")
struct PairSessionTests {
    /// A classroom with a session between `ada` and one of her reviewers.
    struct Pair {
        let room: Classroom
        let session: PairSessionID
        let reviewer: PersonID
        var engine: PeerLearningEngine { room.engine }
    }

    static func pair(
        _ kind: PairSessionKind = .consultation, _ form: PairSessionForm = .pseudonymous,
        store: any EventStore = InMemoryEventStore(), accepted: Bool = true
    ) async throws -> Pair {
        let room = try await Classroom.make(in: .reflection, store: store)
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        let session = try await room.engine.proposePairSession(
            kind, form, about: feedback.review.submission, with: feedback.review.reviewer, in: room.workshop, by: "ada")
        let review = feedback.review.review
        let asked = try await room.engine.workshop(room.workshop).allocation?.reviews.first { $0.review == review }
        let pair = Pair(room: room, session: session, reviewer: try #require(asked?.reviewer))
        if accepted { try await room.engine.accept(session, by: Caller(pair.reviewer)) }
        return pair
    }

    static func finish(_ pair: Pair) async throws {
        for (place, step) in PairSessionScript.consultation.steps.dropLast().enumerated() {
            try await pair.engine.conclude(
                step: place + 1, with: "Note on \(step.name).", in: pair.session, by: "ada")
        }
        try await pair.engine.reflect("I test first now.", in: pair.session, by: "ada")
        try await pair.engine.reflect("I ask better now.", in: pair.session, by: Caller(pair.reviewer))
    }

    @Test func `M6: a consultation goes from the invitation to a record that a fresh engine reads, too`() async throws {
        let pair = try await Self.pair()
        try await pair.engine.say("Where did it break?", in: pair.session, by: Caller(pair.reviewer))
        try await Self.finish(pair)
        let fresh = try PeerLearningEngine(store: pair.room.store, configuration: .fixed)
        for person in ["ada", pair.reviewer] {
            let record = try await pair.engine.pairRecord(of: pair.session, for: person)
            #expect(record.record.steps.map(\.name) == ["opening", "errors", "causes", "agreement", "reflection"])
            #expect(Set(record.texts.values).isSuperset(of: ["Note on causes.", "I ask better now."]))
            #expect(!record.texts.values.contains("Where did it break?"))
            #expect(try await fresh.pairRecord(of: pair.session, for: person) == record)
            let reading = try await pair.engine.pairSession(pair.session, for: person)
            #expect(reading.view.status == .finished)
            #expect(reading.view.messages.compactMap { reading.texts[$0.document] } == ["Where did it break?"])
            #expect(try await fresh.pairSession(pair.session, for: person) == reading)
            #expect(try await pair.engine.pairSessions(of: person) == [reading.view])
        }
        #expect(try await pair.engine.pairSessions(of: "anna").isEmpty)
    }

    @Test func `M6: the inbox of the two leads through the session, live and rebuilt`() async throws {
        let pair = try await Self.pair(accepted: false)
        func turns(_ person: PersonID) async throws -> [PairTurn] {
            let fresh = try PeerLearningEngine(store: pair.room.store, configuration: .fixed)
            let duties = try await pair.engine.inbox(of: person)
            #expect(try await fresh.inbox(of: person) == duties)
            return duties.compactMap { if case .pairSession(_, let turn) = $0.subject { turn } else { nil } }
        }
        #expect(try await turns("ada") == [])
        #expect(try await turns(pair.reviewer) == [.answer])
        try await pair.engine.accept(pair.session, by: Caller(pair.reviewer))
        #expect(try await turns("ada") == [.conclude(step: 1)])
        #expect(try await turns(pair.reviewer) == [])
        try await Self.finish(pair)
        #expect(try await turns("ada") == [])
        #expect(try await turns(pair.reviewer) == [])
    }

    @Test func `D4: a request that is sent again has one effect and the same answer`() async throws {
        let pair = try await Self.pair()
        try await pair.engine.end(pair.session, because: "Enough.", by: "ada")
        let feedback = try #require(try await pair.engine.feedback(for: "ada", in: pair.room.workshop).first).review
        func propose(_ key: IdempotencyKey?) async throws -> PairSessionID {
            try await pair.engine.proposePairSession(
                .consultation, .pseudonymous, about: feedback.submission, with: feedback.reviewer,
                in: pair.room.workshop, by: Caller("ada", key: key))
        }
        let first = try await propose("k")
        #expect(try await propose("k") == first)
        let refusal = await #expect(throws: Refusal.self) { try await propose(nil) }
        #expect(refusal?.message.key == "refusal.pair.occupied")
        let partner = Caller(pair.reviewer, key: "a")
        try await pair.engine.accept(first, by: partner)
        try await pair.engine.accept(first, by: partner)
        let said = Caller("ada", key: "s")
        for _ in 0..<2 { try await pair.engine.say("Once.", in: first, by: said) }
        #expect(try await pair.engine.pairSession(first, for: "ada").view.messages.count == 1)
    }

    @Test func `D5: of two notes on one step through two engines one wins and the other is refused`() async throws {
        let pair = try await Self.pair()
        let other = try PeerLearningEngine(store: pair.room.store)
        try await pair.engine.conclude(step: 1, with: "Mine.", in: pair.session, by: "ada")
        try await pair.engine.conclude(step: 2, with: "Mine.", in: pair.session, by: "ada")
        try await other.conclude(step: 3, with: "Yours.", in: pair.session, by: Caller(pair.reviewer))
        let refusal = await #expect(throws: Refusal.self) {
            try await pair.engine.conclude(step: 3, with: "Mine.", in: pair.session, by: "ada")
        }
        #expect(refusal?.message.key == "refusal.pair.stepOver")
        #expect(try await pair.engine.pairSession(pair.session, for: "ada").view.status == .running(step: 4))
    }

    @Test func `C1: an erased person's words are gone, and the record stays`() async throws {
        let pair = try await Self.pair()
        try await pair.engine.say("Mine.", in: pair.session, by: "ada")
        try await pair.engine.say("Yours.", in: pair.session, by: Caller(pair.reviewer))
        try await Self.finish(pair)
        try await pair.engine.erase("ada", by: "ada")
        let reading = try await pair.engine.pairSession(pair.session, for: pair.reviewer)
        #expect(reading.view.messages.map { reading.texts[$0.document] } == [nil, "Yours."])
        let record = try await pair.engine.pairRecord(of: pair.session, for: pair.reviewer)
        #expect(Array(record.texts.values) == ["I ask better now."])
        #expect(record.record.steps.count == 5)
    }

    @Test func `N3: who has left the cohort sees and does nothing in its sessions any more`() async throws {
        let pair = try await Self.pair()
        try await pair.engine.release("ada", from: pair.room.cohort, by: "anna")
        let refusal = await #expect(throws: Refusal.self) {
            try await pair.engine.say("Still here.", in: pair.session, by: "ada")
        }
        #expect(refusal?.code == .missingPermission)
        await #expect(throws: Refusal.self) { try await pair.engine.pairSession(pair.session, for: "ada") }
        #expect(try await pair.engine.pairSessions(of: "ada").isEmpty)
        #expect(try await pair.engine.inbox(of: "ada").isEmpty)
        try await pair.engine.end(pair.session, because: "Alone.", by: Caller(pair.reviewer))
        await #expect(throws: Refusal.self) { try await pair.engine.pairRecord(of: pair.session, for: "ada") }
    }

    @Test func `C1: the host may object, and then nothing is written`() async throws {
        struct Strict: PeopleDirectory {
            func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] { [:] }
            func objection(to intention: Intention) async throws -> Message? {
                intention.action.hasPrefix("pairSession.") ? Message("host.no") : nil
            }
        }
        let pair = try await Self.pair(accepted: false)
        let strict = try PeerLearningEngine(store: pair.room.store, people: Strict())
        let before = try await pair.room.store.events(after: 0, limit: 10_000).count
        let refusal = await #expect(throws: Refusal.self) {
            try await strict.accept(pair.session, by: Caller(pair.reviewer))
        }
        #expect(refusal?.code == .objection)
        #expect(try await pair.room.store.events(after: 0, limit: 10_000).count == before)
    }

    @Test func `M6: a host's script replaces the standard one for new sessions`() async throws {
        let pair = try await Self.pair()
        var configuration = EngineConfiguration.fixed
        let steps = PairSessionScript.consultation.steps
        configuration.identifiers = RandomIdentifiers(seed: 10)
        configuration.pairScripts[.consultation] = try PairSessionScript([steps[1], steps[4]])
        let engine = try PeerLearningEngine(store: pair.room.store, configuration: configuration)
        let submission = try #require(try await engine.workshop(pair.room.workshop).submission(of: "bo"))
        let session = try await engine.pair(
            "bo", with: "anna", for: .consultation, .otherConsultant, about: submission, in: pair.room.workshop,
            by: "anna")
        #expect(try await engine.pairSession(session, for: "bo").view.steps.map(\.name) == ["errors", "reflection"])
        #expect(try await engine.pairSession(pair.session, for: "ada").view.steps.count == 5)
    }

    @Test func `M6: the record is read by the role that both chose, and by nobody else`() async throws {
        let pair = try await Self.pair()
        let (engine, session) = (pair.engine, pair.session)
        try await Self.finish(pair)
        try await engine.grant(.curator, to: "kim", in: pair.room.cohort, by: "anna")
        func read(_ person: PersonID) async throws -> Int {
            try await engine.pairRecords(in: pair.room.workshop, for: person).count
        }
        try await engine.share(session, with: .role("curator"), by: "ada")
        #expect(try await read("kim") == 0)
        try await engine.share(session, with: .role("curator"), by: Caller(pair.reviewer))
        #expect(try await read("kim") == 1)
        #expect(try await read("anna") == 0)
        #expect(try await read("ada") == 1)
        #expect(try await read("stranger") == 0)
        await #expect(throws: Refusal.self) { try await engine.pairSession(session, for: "kim") }
        try await engine.revoke(.curator, from: "kim", in: pair.room.cohort, by: "anna")
        #expect(try await read("kim") == 0)
        try await engine.share(session, with: .role("participant"), by: "ada")
        try await engine.share(session, with: .role("participant"), by: Caller(pair.reviewer))
        for person in pair.room.authors { #expect(try await read(person) == 1) }
        try await engine.stopSharing(session, with: .role("participant"), by: "ada")
        #expect(try await read(pair.reviewer) == 1)
    }

    @Test func `N5: a reported session is found and read by moderators`() async throws {
        let pair = try await Self.pair()
        let workshop = pair.room.workshop
        try await pair.engine.grant(.moderator, to: "mo", in: pair.room.cohort, by: "anna")
        try await pair.engine.say("Rubbish.", in: pair.session, by: Caller(pair.reviewer))
        #expect(try await pair.engine.reportedPairSessions(in: workshop, for: "mo").isEmpty)
        await #expect(throws: Refusal.self) { try await pair.engine.pairSession(pair.session, for: "mo") }
        try await pair.engine.report(pair.session, because: .hurtful, remark: "Unkind.", by: "ada")
        #expect(try await pair.engine.reportedPairSessions(in: workshop, for: "mo").map(\.session) == [pair.session])
        try await pair.engine.grant(.moderator, to: pair.reviewer, in: pair.room.cohort, by: "anna")
        #expect(try await pair.engine.reportedPairSessions(in: workshop, for: pair.reviewer).isEmpty)
        let reading = try await pair.engine.pairSession(pair.session, for: "mo")
        #expect(Set(reading.texts.values) == ["Rubbish.", "Unkind."])
        await #expect(throws: Refusal.missing(.moderate)) {
            try await pair.engine.reportedPairSessions(in: workshop, for: "ada")
        }
        try await pair.engine.end(pair.session, because: "Keep it kind.", by: "mo")
        let ended = try await pair.engine.pairSession(pair.session, for: "ada")
        #expect(ended.view.reasonForEnd.flatMap { ended.texts[$0.document] } == "Keep it kind.")
    }
}
