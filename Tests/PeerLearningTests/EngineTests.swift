import PeerLearning
import PeerLearningTesting
import Testing

@Suite("C1: The engine")
struct EngineTests {
    @Test("N12: a pilot goes from one call to grades, points, a library and reflections")
    func pilot() async throws {
        let room = try await Classroom.make(in: .reflection)
        let engine = room.engine
        let grades = try await engine.workshop(room.workshop).grades
        #expect(grades.count == 4)
        #expect(grades.allSatisfy { abs(($0.value ?? 0) - 75) < 1e-9 && $0.contributions.count == 4 })
        let feedback = try await engine.feedback(for: "ada", in: room.workshop)
        #expect(feedback.count == 4)
        #expect(feedback.allSatisfy { $0.remarks?.hasPrefix("Remarks of") == true })
        try await engine.rate(feedback[0].review.review, useful: true, in: room.workshop, by: "ada")
        #expect(try await engine.leaderboard(of: room.cohort, for: "anna").map(\.points) == [5])
        #expect(try await engine.ledger().badges.map(\.badge) == ["helpingHand"])
        let submission = try #require(try await engine.workshop(room.workshop).submission(of: "ada"))
        try await engine.keepInLibrary(submission, of: room.workshop, solving: "Late payers", by: "anna")
        let entry = try #require(try await engine.library().first)
        #expect(entry.problem == "Late payers")
        #expect(entry.text == "The rule of ada.")
        try await engine.reflect("I explain better now.", in: room.workshop, by: "ada")
        #expect(try await engine.reflections(in: room.workshop, for: "bo") == ["I explain better now."])
        try await engine.advance(room.workshop, to: .closed, by: "anna")
        #expect(try await engine.inbox(of: "bo").isEmpty)
    }

    @Test("N12: a pilot is opened by one call, and a repeated request opens none twice")
    func openPilot() async throws {
        let engine = try PeerLearningEngine(store: InMemoryEventStore())
        func open() async throws -> Pilot {
            try await engine.openPilot(
                "Pilot", of: .make(), guides: ["g1", "g2"], authors: ["a1", "a2", "a3"], by: Caller("anna", key: "once")
            )
        }
        let pilot = try await open()
        #expect(try await open() == pilot)
        #expect(try await engine.catalogue().cohorts == [pilot.cohort])
        #expect(try await engine.inbox(of: "a1").map(\.subject) == [.submission])
        #expect(try await engine.cohort(pilot.cohort).experiencedShare == 0.4)
    }

    @Test("D4: a request that is sent again has one effect and the same answer")
    func idempotent() async throws {
        let room = try await Classroom.make()
        let caller = Caller("ada", key: "request-1")
        let first = try await room.engine.submit("Once.", to: room.workshop, by: caller)
        let again = try await room.engine.submit("Once.", to: room.workshop, by: caller)
        #expect(first == again)
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        #expect(try await room.engine.submit("Once.", to: room.workshop, by: caller) == first)
        #expect(try await room.engine.workshop(room.workshop).publishedSubmissions.map(\.versions.count) == [1])
    }

    @Test("N7: a title is conferred once for a period, and the same request gets the same answer")
    func titles() async throws {
        let room = try await Classroom.make(in: .reflection)
        let week = Period.week(of: .example, in: "UTC")
        await #expect(throws: Refusal.self) {
            try await room.engine.confer(.expertOfTheWeek, in: room.cohort, for: week, by: "anna")
        }
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        try await room.engine.rate(feedback.review.review, useful: true, in: room.workshop, by: "ada")
        let caller = Caller("anna", key: "title")
        let grant = try await room.engine.confer(.expertOfTheWeek, in: room.cohort, for: week, by: caller)
        #expect(grant.points == 5)
        #expect(try await room.engine.confer(.expertOfTheWeek, in: room.cohort, for: week, by: caller) == grant)
        await #expect(throws: Refusal.self) {
            try await room.engine.confer(.expertOfTheWeek, in: room.cohort, for: week, by: "anna")
        }
        #expect(try await room.engine.ledger().titles == [grant])
    }

    @Test("D4: one person's key is not another's")
    func keysAreOwn() async throws {
        let room = try await Classroom.make()
        let ada = try await room.engine.submit("Mine.", to: room.workshop, by: Caller("ada", key: "k"))
        let bo = try await room.engine.submit("Mine too.", to: room.workshop, by: Caller("bo", key: "k"))
        #expect(ada != bo)
    }

    @Test("D5: two engines on one store see each other's work and never both win")
    func twoEngines() async throws {
        let room = try await Classroom.make()
        let other = try PeerLearningEngine(store: room.store)
        try await other.submit("Through the other.", to: room.workshop, by: "ada")
        try await room.engine.submit("Through the one.", to: room.workshop, by: "bo")
        try await other.advance(room.workshop, to: .review, by: "anna")
        let refusal = await #expect(throws: Refusal.self) {
            try await room.engine.submit("A second thought.", to: room.workshop, by: "bo")
        }
        #expect(refusal?.code == .wrongPhase)
        #expect(try await room.engine.workshop(room.workshop).publishedSubmissions.count == 2)
    }

    @Test("D5: many tasks submit at once and nothing is lost")
    func concurrent() async throws {
        let store = InMemoryEventStore()
        let people = (0..<40).map { PersonID("p\($0)") }
        let engine = try PeerLearningEngine(store: store)
        let other = try PeerLearningEngine(store: store)
        let pilot = try await engine.openPilot("Big", of: .make(), guides: [], authors: people, by: "anna")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (place, person) in people.enumerated() {
                group.addTask {
                    try await (place % 2 == 0 ? engine : other).submit("Work", to: pilot.workshop, by: Caller(person))
                }
            }
            try await group.waitForAll()
        }
        try await engine.advance(pilot.workshop, to: .review, by: "anna")
        #expect(try await other.workshop(pilot.workshop).publishedSubmissions.count == 40)
    }

    @Test("N3: a refusal writes nothing and names the permission")
    func refused() async throws {
        let room = try await Classroom.make()
        let before = try await room.store.events(after: 0, limit: 1_000).count
        await #expect(throws: Refusal.missing(.advancePhase)) {
            try await room.engine.advance(room.workshop, to: .review, by: "ada")
        }
        await #expect(throws: Refusal.self) { try await room.engine.submit(" ", to: room.workshop, by: "ada") }
        await #expect(throws: Refusal.self) { try await room.engine.submit("x", to: "no-such-workshop", by: "ada") }
        #expect(try await room.store.events(after: 0, limit: 1_000).count == before)
    }

    @Test("N3: a refused first command leaves an empty store empty")
    func refusedFirst() async throws {
        let store = InMemoryEventStore()
        let engine = try PeerLearningEngine(store: store)
        await #expect(throws: Refusal.self) { try await engine.submit("x", to: "no-such-workshop", by: "ada") }
        await #expect(throws: Refusal.self) { try await engine.openCohort(" ", by: "anna") }
        #expect(try await store.events(after: 0, limit: 10).isEmpty)
    }

    @Test("D4: a key belongs to one kind of command on one workshop; used elsewhere it is refused or another key")
    func reusedKey() async throws {
        let room = try await Classroom.make(in: .review)
        let caller = Caller("ada", key: "k")
        let submission = try #require(try await room.engine.workshop(room.workshop).submission(of: "bo"))
        let first = try await room.engine.comment("A.", on: submission, in: room.workshop, by: caller)
        await #expect(throws: Refusal.self) { try await room.engine.reflect("B.", in: room.workshop, by: caller) }
        #expect(try await room.engine.comment("A.", on: submission, in: room.workshop, by: caller) == first)
        let other = try await Classroom.make(in: .review, store: room.store, configuration: .standard)
        let foreign = try #require(try await other.engine.workshop(other.workshop).submission(of: "bo"))
        await #expect(throws: Refusal.self) {
            try await other.engine.comment("A.", on: foreign, in: other.workshop, by: caller)
        }
    }

    @Test("N3: who has left a cohort is asked for nothing in its workshops, and may do nothing")
    func left() async throws {
        let room = try await Classroom.make(in: .review)
        try await room.engine.release("bo", from: room.cohort, by: "anna")
        try await room.engine.release("gil", from: room.cohort, by: "gil")
        try await room.engine.allocateReviews(in: room.workshop, seed: 1, by: "anna")
        let reviews = try #require(try await room.engine.workshop(room.workshop).allocation?.reviews)
        #expect(Set(reviews.map(\.reviewer)) == ["ada", "cy", "di"])
        #expect(Set(reviews.map(\.submission)).count == 3)
        #expect(try await room.engine.inbox(of: "bo").isEmpty)
        await #expect(throws: Refusal.self) { try await room.engine.solutions(in: room.workshop, for: "bo") }
    }

    @Test("N4: the leaderboard of a blind workshop tells participants nothing until it is closed")
    func leaderboardIsBlind() async throws {
        let room = try await Classroom.make(in: .reflection)
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        try await room.engine.rate(feedback.review.review, useful: true, in: room.workshop, by: "ada")
        #expect(try await room.engine.leaderboard(of: room.cohort, for: "ada").isEmpty)
        #expect(try await room.engine.leaderboard(of: room.cohort, for: "anna").map(\.points) == [5])
        let earner = try #require(try await room.engine.leaderboard(of: room.cohort, for: "anna").first?.person)
        #expect(try await room.engine.points(of: earner, in: room.cohort).map(\.points) == [5])
        try await room.engine.advance(room.workshop, to: .closed, by: "anna")
        #expect(try await room.engine.leaderboard(of: room.cohort, for: "ada").map(\.points) == [5])
    }

    @Test("N3: a role that was taken back through another engine counts no more")
    func revoked() async throws {
        let room = try await Classroom.make(in: .reflection)
        let submission = try #require(try await room.engine.workshop(room.workshop).submission(of: "ada"))
        try await room.engine.grant(.curator, to: "bo", in: room.cohort, by: "anna")
        let other = try PeerLearningEngine(store: room.store)
        try await other.revoke(.curator, from: "bo", in: room.cohort, by: "anna")
        await #expect(throws: Refusal.missing(.keepLibrary)) {
            try await room.engine.keepInLibrary(submission, of: room.workshop, solving: "x", by: "bo")
        }
    }

    @Test("C1: the host may object to anything, and then nothing is written")
    func veto() async throws {
        struct Strict: PeopleDirectory {
            func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] { [:] }
            func objection(to intention: Intention) async throws -> Message? {
                intention.action == "workshop.submit" && intention.person == "ada" ? Message("host.suspended") : nil
            }
        }
        let room = try await Classroom.make(people: Strict())
        let before = try await room.store.events(after: 0, limit: 1_000).count
        let refusal = await #expect(throws: Refusal.self) {
            try await room.engine.submit("x", to: room.workshop, by: "ada")
        }
        #expect(refusal?.code == .objection)
        #expect(refusal?.message.key == "host.suspended")
        #expect(try await room.store.events(after: 0, limit: 1_000).count == before)
        try await room.engine.submit("x", to: room.workshop, by: "bo")
    }

    @Test("C1: an erased person's texts are gone, and grades and points stay")
    func erased() async throws {
        let room = try await Classroom.make(in: .reflection)
        let people = StoredPeopleDirectory(store: room.store)
        try await people.register([("ada", PersonProfile(name: "Ada"))], at: .example)
        await #expect(throws: Refusal.self) { try await room.engine.erase("ada", by: "anna") }
        let grades = try await room.engine.workshop(room.workshop).grades
        try await room.engine.erase("ada", by: "ada")
        #expect(try await people.profiles(of: ["ada"]).isEmpty)
        let texts = try await room.engine.solutions(in: room.workshop, for: "bo").flatMap(\.versions)
        #expect(texts.count == 4)
        #expect(texts.count { $0 == nil } == 1)
        #expect(try await PeerLearningEngine(store: room.store).workshop(room.workshop).grades == grades)
    }

    @Test("C1: two rules with one name are refused when the engine is opened")
    func repeatedNames() {
        var configuration = EngineConfiguration.standard
        configuration.rules.append(UsefulReview(points: 9))
        let failure = #expect(throws: EngineFailure.self) {
            try PeerLearningEngine(store: InMemoryEventStore(), configuration: configuration)
        }
        #expect(failure?.code == .repeatedName)
        #expect(failure?.message.contains("useful-review") == true)
    }

    @Test("N4: strangers see no solutions, not even under pseudonyms")
    func strangers() async throws {
        let room = try await Classroom.make(in: .review)
        await #expect(throws: Refusal.self) { try await room.engine.solutions(in: room.workshop, for: "stranger") }
        #expect(try await room.engine.solutions(in: room.workshop, for: "anna").count == 4)
    }
}
