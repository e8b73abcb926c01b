import PeerLearning
import PeerLearningTesting
import Testing

@Suite("D5: Races and failures")
struct RaceTests {
    @Test("D5: while the host thinks, what was decided on an older state does not win")
    func suspendingHost() async throws {
        let room = try await Classroom.make(people: SuspendingPeopleDirectory())
        async let first = room.engine.submit("One.", to: room.workshop, by: "ada")
        async let second = room.engine.submit("Two.", to: room.workshop, by: "ada")
        #expect(try await first == second)
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        let published = try await room.engine.workshop(room.workshop).publishedSubmissions
        #expect(published.map(\.versions.count) == [2])
    }

    @Test("D5: of many commands at once that go through one engine none meets a conflict, and each is carried out")
    func inTurn() async throws {
        let store = FlakyEventStore()
        let room = try await Classroom.make(store: store, people: SuspendingPeopleDirectory())
        try await withThrowingTaskGroup { group in
            for number in 0..<40 {
                let person: PersonID = number.isMultiple(of: 2) ? "ada" : "bo"
                group.addTask {
                    _ = try await room.engine.submit("Text \(number).", to: room.workshop, by: Caller(person))
                }
            }
            try await group.waitForAll()
        }
        #expect(store.conflicts == 0)
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        let published = try await room.engine.workshop(room.workshop).publishedSubmissions
        #expect(published.map(\.versions.count) == [20, 20])
    }

    @Test("D5: while the host thinks, two who enrol people draw no pseudonym twice")
    func pseudonyms() async throws {
        let room = try await Classroom.make(people: SuspendingPeopleDirectory())
        try await room.engine.admit([CohortMember("x"), CohortMember("y")], to: room.cohort, by: "anna")
        async let first: Void = room.engine.enrol(["x": .author], in: room.workshop, seed: 5, by: "anna")
        async let second: Void = room.engine.enrol(["y": .author], in: room.workshop, seed: 5, by: "anna")
        _ = try await (first, second)
        let enrolments = try await room.engine.workshop(room.workshop).enrolments(for: .facilitator)
        let numbers = enrolments.flatMap { [$0.pseudonym.number, $0.reviewerPseudonym.number] }
        #expect(enrolments.count == 7)
        #expect(Set(numbers).count == numbers.count)
    }

    @Test("D5: a role that is taken back while the host thinks counts no more")
    func revokedMeanwhile() async throws {
        let host = ThinkingHost(about: "bo")
        let room = try await Classroom.make(people: host)
        try await room.engine.grant(.facilitator, to: "bo", in: room.cohort, by: "anna")
        try await room.engine.submit("One.", to: room.workshop, by: "ada")
        let other = try PeerLearningEngine(store: room.store)
        let advance = Task { try await room.engine.advance(room.workshop, to: .review, by: "bo") }
        for await _ in host.asked { break }
        try await other.revoke(.facilitator, from: "bo", in: room.cohort, by: "anna")
        host.answer()
        await #expect(throws: Refusal.missing(.advancePhase)) { try await advance.value }
    }

    @Test("D3: a command stands although its points cannot be written down, and the next one pays them")
    func ledgerFails() async throws {
        let store = FlakyEventStore()
        let room = try await Classroom.make(in: .reflection, store: store)
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        store.fail { commit in commit.writes.contains { $0.stream == PointsLedger.stream } }
        try await room.engine.rate(feedback.review.review, useful: true, in: room.workshop, by: "ada")
        #expect(await room.engine.settlementFailure != nil)
        #expect(try await room.engine.leaderboard(of: room.cohort, for: "anna").isEmpty)
        store.fail { _ in false }
        try await room.engine.reflect("Fine.", in: room.workshop, by: "bo")
        #expect(await room.engine.settlementFailure == nil)
        #expect(try await room.engine.leaderboard(of: room.cohort, for: "anna").map(\.points) == [5])
    }

    @Test("D3: one award that cannot be written down does not hold up the others")
    func unwritableAward() async throws {
        struct Deep: ScoringRule {
            let id = RuleID("deep", version: 1)
            func awards(in context: ScoringContext) -> [Award] {
                guard context.event.kind == .reflected else { return [] }
                let person = context.event.actor
                var reason = Message("x")
                for _ in 0..<100 { reason = Message("x", ["inner": .message(reason)]) }
                return [Award(to: person, points: 1_000, for: "\(person)", because: reason)]
            }
        }
        var configuration = EngineConfiguration.fixed
        configuration.badges.append(Badge(named: "rich", for: .points, levels: [500]))
        configuration.rules.append(Deep())
        let room = try await Classroom.make(in: .reflection, configuration: configuration)
        try await room.engine.reflect("Fine.", in: room.workshop, by: "ada")
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        try await room.engine.rate(feedback.review.review, useful: true, in: room.workshop, by: "ada")
        #expect(try await room.engine.ledger().entries.map(\.rule.name) == ["useful-review"])
        #expect(try await room.engine.ledger().badges.map(\.badge) == ["helpingHand"])
    }

    @Test("D5: that there is nothing to do counts only on a state that was read just now")
    func staleNoOp() async throws {
        let room = try await Classroom.make()
        let other = try PeerLearningEngine(store: room.store)
        try await other.grant(.moderator, to: "bo", in: room.cohort, by: "anna")
        try await room.engine.revoke(.moderator, from: "bo", in: room.cohort, by: "anna")
        #expect(try await !other.standing(of: "bo", in: room.cohort).may(.seeNames))
    }

    @Test("N7: an engine whose rules are no longer in force marks nothing as settled, and says so")
    func otherRules() async throws {
        let room = try await Classroom.make(in: .reflection)
        var configuration = EngineConfiguration.standard
        configuration.rules.append(OnePoint())
        let other = try PeerLearningEngine(store: room.store, configuration: configuration)
        try await other.reflect("Through the other.", in: room.workshop, by: "ada")
        try await room.engine.reflect("Through the one.", in: room.workshop, by: "bo")
        let failure = await room.engine.settlementFailure as? EngineFailure
        #expect(failure?.code == .otherRules)
        try await other.reflect("Again.", in: room.workshop, by: "cy")
        #expect(try await Set(other.ledger().entries.map(\.award.person)) == ["ada", "bo", "cy"])
    }

    private struct OnePoint: ScoringRule {
        let id = RuleID("one-point", version: 1)
        func awards(in context: ScoringContext) -> [Award] {
            guard context.event.kind == .reflected else { return [] }
            let person = context.event.actor
            return [Award(to: person, points: 1, for: "\(person)", because: Message("award.onePoint"))]
        }
    }
}

/// A host that objects to nothing, and thinks about what one person is about to do until the test lets it answer.
private struct ThinkingHost: PeopleDirectory {
    let asked: AsyncStream<Void>
    private let person: PersonID
    private let isAsked: AsyncStream<Void>.Continuation
    private let answers: AsyncStream<Void>
    private let mayAnswer: AsyncStream<Void>.Continuation

    init(about person: PersonID) {
        self.person = person
        (asked, isAsked) = AsyncStream.makeStream()
        (answers, mayAnswer) = AsyncStream.makeStream()
    }

    func answer() { mayAnswer.finish() }

    func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] { [:] }

    func objection(to intention: Intention) async throws -> Message? {
        guard intention.person == person else { return nil }
        isAsked.yield()
        for await _ in answers {}
        return nil
    }
}
