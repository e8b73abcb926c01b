import PeerLearning
import PeerLearningTesting
import Testing

@Suite("N7: Points in the engine")
struct PointsTests {
    /// A classroom in which ada has found a review useful.
    private func rated(
        _ change: (inout EngineConfiguration) -> Void = { _ in }
    ) async throws -> (room: Classroom, reviewer: PersonID) {
        var configuration = EngineConfiguration.fixed
        change(&configuration)
        let room = try await Classroom.make(in: .reflection, configuration: configuration)
        let feedback = try #require(try await room.engine.feedback(for: "ada", in: room.workshop).first)
        try await room.engine.rate(feedback.review.review, useful: true, in: room.workshop, by: "ada")
        let ledger = try await room.engine.ledger()
        return (room, try #require(ledger.entries.first?.award.person))
    }

    private struct Readers: ScoringRule {
        let id = RuleID("readers", version: 1)
        let declaration = RuleDeclaration(needs: [.text])
        func awards(in context: ScoringContext) -> [Award] {
            guard context.event.kind == .reflected, let text = context.text else { return [] }
            return [
                Award(to: context.event.actor, points: text.count, for: context.event.subject, because: Message("x"))
            ]
        }
    }

    private struct Outside: OutsideRules {
        let rules = [OutsideRule(RuleID("outside", version: 1), RuleDeclaration(needs: [.text]))]
        let answer: @Sendable ([ScoringContext]) -> [OutsideAnswer]
        func answers(about contexts: [ScoringContext]) async -> [OutsideAnswer] {
            await Task.yield()
            return answer(contexts)
        }
    }

    @Test func `C2: a rule sees what people wrote only where the host names it`() async throws {
        for mayRead in [false, true] {
            var configuration = EngineConfiguration.fixed
            configuration.rules = [Readers()]
            if mayRead { configuration.rulesThatReadTexts = ["readers"] }
            let room = try await Classroom.make(in: .reflection, configuration: configuration)
            try await room.engine.reflect("12345", in: room.workshop, by: "ada")
            #expect(
                try await room.engine.points(of: "ada", in: room.cohort).map(\.points) == (mayRead ? [5] : []))
        }
    }

    @Test func `C2: rules outside the program are asked in batches, recorded, and not asked again by another engine`()
        async throws
    {
        var configuration = EngineConfiguration.fixed
        configuration.rules = []
        configuration.outsideRules = [
            Outside { contexts in
                [
                    .awards(
                        contexts.map { context in
                            #expect(context.text == nil)
                            guard context.event.kind == .reflected else { return [] }
                            return [
                                Award(
                                    to: context.event.actor, points: 2, for: context.event.subject,
                                    because: Message("x"))
                            ]
                        })
                ]
            }
        ]
        let room = try await Classroom.make(in: .reflection, configuration: configuration)
        try await room.engine.reflect("I see.", in: room.workshop, by: "ada")
        #expect(try await room.engine.points(of: "ada", in: room.cohort).map(\.points) == [2])

        configuration.outsideRules = [Outside { _ in [.failure("away")] }]
        let other = try PeerLearningEngine(store: room.store, configuration: configuration)
        #expect(try await other.points(of: "ada", in: room.cohort).map(\.points) == [2])
        try await other.reflect("And more.", in: room.workshop, by: "bo")
        #expect(try await other.ledger().failures.map(\.reason) == ["away"])
        #expect(await other.settlementFailure == nil)
    }

    private struct Elsewhere: OutsideAggregator {
        let name = "elsewhere"
        let answer: @Sendable (GradingContext) -> [Grade]
        func grades(in context: GradingContext) async throws -> [Grade] { answer(context) }
    }

    @Test func `C2: grades are made outside the program, recorded, and nothing is published where they are none`()
        async throws
    {
        let room = try await Classroom.make(in: .grading)
        @Sendable func grade(_ submission: SubmissionID, _ value: Double) -> Grade {
            Grade(
                submission: submission, value: value, spread: nil, contributions: [], method: "elsewhere",
                reason: Message("x"))
        }
        let tooFew = Elsewhere { _ in [] }
        let tooHigh = Elsewhere { $0.submissions.map { grade($0.submission, 101) } }
        for wrong in [tooFew, tooHigh] {
            await #expect(throws: EngineFailure.self) {
                try await room.engine.publishGrades(in: room.workshop, using: wrong, by: "anna")
            }
        }
        let right = Elsewhere { $0.submissions.map { grade($0.submission, 64) } }
        let grades = try await room.engine.publishGrades(in: room.workshop, using: right, by: "anna")
        #expect(grades.map(\.value) == [64, 64, 64, 64] && Set(grades.map(\.method)) == ["elsewhere"])
    }

    @Test
    func `N7: rescoring corrects the ledger to the engine's rules, and only those who manage points have it done`()
        async throws
    {
        let (room, reviewer) = try await rated()
        var configuration = EngineConfiguration.fixed
        configuration.rules = [UsefulReview(points: 8)]
        let other = try PeerLearningEngine(store: room.store, configuration: configuration)
        let before = try await other.ledger()
        let after = try await other.ledger(by: nil as EngineConfiguration?)
        #expect(LedgerComparison(before, after, in: room.cohort).rows.map(\.after) == [8])
        await #expect(throws: Refusal.missing(.managePoints)) { try await other.rescore(room.cohort, by: "ada") }
        #expect(try await other.rescore(room.cohort, by: Caller("anna", key: "k")) == 1)
        #expect(try await other.rescore(room.cohort, by: Caller("anna", key: "k")) == 1)
        #expect(try await other.points(of: reviewer, in: room.cohort).map(\.points) == [5, 3])
        await #expect(throws: Refusal.self) { try await other.rescore(room.cohort, by: "anna") }
    }

    @Test func `N4: of others a profile tells what the board tells, and no badge while a blind workshop runs`()
        async throws
    {
        let (room, reviewer) = try await rated()
        let other: PersonID = reviewer == "cy" ? "di" : "cy"
        let blind = try await room.engine.profile(of: reviewer, in: room.cohort, for: other)
        #expect(blind.points == 0 && blind.rank == nil && blind.badges.isEmpty && blind.entries.isEmpty)
        let own = try await room.engine.profile(of: reviewer, in: room.cohort, for: reviewer)
        #expect(own.entries.map(\.points) == [5])
        #expect(own.badges.map(\.level) == [1])
        #expect(own.sources.map(\.name) == ["useful-review"])
        try await room.engine.advance(room.workshop, to: .closed, by: "anna")
        let open = try await room.engine.profile(of: reviewer, in: room.cohort, for: other)
        #expect(open.points == 5 && open.rank == 1 && open.badges.count == 1 && open.sources.isEmpty)
        await #expect(throws: Refusal.self) {
            try await room.engine.profile(of: "stranger", in: room.cohort, for: other)
        }
        await #expect(throws: Refusal.self) {
            try await room.engine.profile(of: reviewer, in: room.cohort, for: "stranger")
        }
    }

    @Test func `N4: who stands by a number is named to nobody but themselves and those who may see names`() async throws
    {
        let (room, reviewer) = try await rated()
        try await room.engine.advance(room.workshop, to: .closed, by: "anna")
        try await room.engine.chooseStanding(.numbered, in: room.cohort, by: Caller(reviewer))
        let other: PersonID = reviewer == "cy" ? "di" : "cy"
        let seen = try await room.engine.leaderboard(of: room.cohort, for: other)
        #expect(seen.map(\.person) == [nil] && seen.first?.number != nil)
        #expect(try await room.engine.leaderboard(of: room.cohort, for: reviewer).map(\.person) == [reviewer])
        #expect(try await room.engine.leaderboard(of: room.cohort, for: "anna").map(\.person) == [reviewer])
        try await room.engine.chooseStanding(.absent, in: room.cohort, by: Caller(reviewer))
        #expect(try await room.engine.leaderboard(of: room.cohort, for: other).isEmpty)
        #expect(try await room.engine.neighbours(within: 3, in: room.cohort, for: reviewer).map(\.isReader) == [true])
    }

    @Test func `N7: a board of a group or a field counts only these`() async throws {
        let (room, reviewer) = try await rated()
        let all = try await room.engine.leaderboard(of: room.cohort, for: "anna")
        let title = try LearningTask.make().title
        #expect(try await room.engine.leaderboard(of: room.cohort, field: title, for: "anna") == all)
        #expect(try await room.engine.leaderboard(of: room.cohort, field: "Other", for: "anna").isEmpty)
        #expect(try await room.engine.leaderboard(of: room.cohort, group: "north", for: "anna").isEmpty)
        let week = Period.week(of: FixedTime().now(), in: "UTC")
        let grant = try await room.engine.confer(
            .expertOfTheWeek, in: room.cohort, for: week, field: title, by: Caller("anna", key: "t"))
        #expect(grant.person == reviewer && grant.field == title)
        let again = try await room.engine.confer(
            .expertOfTheWeek, in: room.cohort, for: week, field: title, by: Caller("anna", key: "t"))
        #expect(again == grant)
    }

    @Test func `N7: who has received more reviews than given hands in no new work until they review`() async throws {
        let (room, _) = try await rated()
        var configuration = EngineConfiguration.fixed
        configuration.wallet = WalletPolicy(opening: 0, toSubmit: 1)
        configuration.identifiers = RandomIdentifiers(seed: 10)
        let engine = try PeerLearningEngine(store: room.store, configuration: configuration)
        let second = try await engine.openWorkshop(
            WorkshopPlan(task: try .make(), cohort: room.cohort), seed: 2, by: "anna")
        try await engine.advance(second, to: .submission, by: "anna")
        for person in room.authors {
            let balance = try #require(try await engine.wallet(of: person, in: room.cohort))
            if balance < 1 {
                await #expect(throws: Refusal.self) { try await engine.submit("One.", to: second, by: Caller(person)) }
            } else {
                try await engine.submit("One.", to: second, by: Caller(person))
            }
        }
        let sum = try await room.authors.asyncReduce { try await engine.wallet(of: $0, in: room.cohort) ?? 0 }
        let guide = try #require(try await engine.wallet(of: "gil", in: room.cohort))
        #expect(sum + guide == 0)
    }
}

extension [PersonID] {
    fileprivate func asyncReduce(_ amount: (PersonID) async throws -> Int) async throws -> Int {
        var sum = 0
        for person in self { sum += try await amount(person) }
        return sum
    }
}
