import PeerLearningCore
import PeerLearningGamification
import PeerLearningTesting
import Testing

@Suite("N7: Corrections of the ledger")
struct CorrectionTests {
    private func rated(_ comment: CommentID, by person: PersonID) -> WorkshopEvent {
        .commentRated(comment, UsefulnessRating(person: person, isUseful: true))
    }

    private func ruled(_ outcome: Ruling.Outcome, _ contribution: ContributionID = .comment("c1")) -> WorkshopEvent {
        .ruled(Ruling(on: contribution, outcome: outcome, moderator: "mo", reason: "d"))
    }

    private func log(_ settlement: Settlement = Settlement(rules: [UsefulComment()], badges: [])) throws -> LedgerLog {
        var log = LedgerLog()
        log.settlement = settlement
        log.replay()
        log.happen(.opened(WorkshopPlan(task: try .make(), cohort: "cohort")))
        log.happen(.submitted(SubmittedVersion(submission: "s", author: "ada", version: 1, document: "d", words: 9)))
        for (comment, author) in [("c1", "bo"), ("c2", "ada")] as [(CommentID, PersonID)] {
            log.happen(
                .commented(
                    PostedComment(
                        comment: comment, submission: "s", answered: nil, author: author, document: "d", words: 3)))
        }
        return log
    }

    @Test func `N7: a hidden comment takes its points back, and a restored one gives them again`() throws {
        var log = try log()
        _ = log.pay(rated("c1", by: "ada"))
        _ = log.pay(rated("c1", by: "cy"))
        #expect(log.pay(ruled(.hidden)) == ["useful-comment bo -3", "useful-comment bo -3"])
        #expect(log.settlement.ledger.points(of: "bo", in: "cohort") == 0)
        #expect(log.pay(ruled(.hidden)) == [])
        #expect(log.pay(ruled(.kept)) == [])
        #expect(log.pay(ruled(.restored)) == ["useful-comment bo 3", "useful-comment bo 3"])
        #expect(log.pay(ruled(.restored)) == [])
        #expect(log.settlement.ledger.points(of: "bo", in: "cohort") == 6)
        #expect(log.settlement.ledger.entries.map(\.correction).suffix(4) == [.hidden, .hidden, .restored, .restored])
    }

    @Test func `N7: what is paid and hidden before anybody settles comes to nothing`() throws {
        var log = try log()
        _ = log.settle()
        log.happen(rated("c1", by: "ada"))
        log.happen(ruled(.hidden))
        _ = log.settle()
        #expect(log.settlement.ledger.points(of: "bo", in: "cohort") == 0)
        #expect(log.settlement.ledger.entries.count == 2)
    }

    @Test func `N7: a correction falls into the period of what it corrects`() throws {
        var log = try log()
        let sunday = try #require(Instant(rfc3339: "2026-03-08T10:00:00Z"))
        let monday = try #require(Instant(rfc3339: "2026-03-09T10:00:00Z"))
        _ = log.pay(rated("c1", by: "ada"), at: sunday)
        _ = log.pay(ruled(.hidden), at: monday)
        let ledger = log.settlement.ledger
        #expect(ledger.leaderboard(of: "cohort", in: .week(of: sunday, in: "UTC")).map(\.points) == [0])
        #expect(ledger.leaderboard(of: "cohort", in: .week(of: monday, in: "UTC")).isEmpty)
    }

    @Test func `N7: arranged praise is held, counts for nothing, and is paid once it is released`() throws {
        var log = try log(
            Settlement(
                rules: [UsefulComment()], badges: [], holding: HoldingPolicy(mutualPraise: 1, praisePerHour: nil)))
        #expect(log.pay(rated("c1", by: "ada")) == ["useful-comment bo 3"])
        #expect(log.pay(rated("c2", by: "bo")) == ["useful-comment ada 3"])
        let held = log.settlement.ledger.held(in: "cohort")
        #expect(held.map(\.award.person) == ["ada"])
        #expect(log.settlement.ledger.points(of: "ada", in: "cohort") == 0)
        #expect(log.settlement.ledger.leaderboard(of: "cohort").map(\.person) == ["bo"])

        let payment = try #require(held.first?.payment)
        let ledger = log.settlement.ledger
        #expect(throws: Refusal.missing(.managePoints)) {
            try ledger.judge(.released, [payment], in: "cohort", reason: nil, by: .participant("x"))
        }
        log.record(try ledger.judge(.released, [payment], in: "cohort", reason: nil, by: .facilitator))
        #expect(log.settlement.ledger.points(of: "ada", in: "cohort") == 3)
        #expect(log.settlement.ledger.held(in: "cohort").isEmpty)
        let after = log.settlement.ledger
        #expect(throws: Refusal.self) {
            try after.judge(.refused, [payment], in: "cohort", reason: nil, by: .facilitator)
        }
    }

    @Test func `N7: refused points are never paid, and a hidden comment does not take back what was held`() throws {
        var log = try log(
            Settlement(
                rules: [UsefulComment()], badges: [], holding: HoldingPolicy(mutualPraise: nil, praisePerHour: 1)))
        _ = log.pay(rated("c1", by: "ada"))
        let payment = try #require(log.settlement.ledger.held(in: "cohort").first?.payment)
        log.record(
            try log.settlement.ledger.judge(.refused, [payment], in: "cohort", reason: "d", by: .facilitator))
        #expect(log.pay(ruled(.hidden)) == [])
        #expect(log.settlement.ledger.points(of: "bo", in: "cohort") == 0)
    }

    @Test func `N7: nobody decides about their own points, and staff's own gifts have an amount`() throws {
        var log = try log(
            Settlement(
                rules: [UsefulComment()], badges: [], holding: HoldingPolicy(mutualPraise: nil, praisePerHour: 1)))
        _ = log.pay(rated("c1", by: "ada"))
        let ledger = log.settlement.ledger
        let payment = try #require(ledger.held(in: "cohort").first?.payment)
        let own = Standing("bo", [.managePoints])
        #expect(throws: Refusal.self) { try ledger.judge(.released, [payment], in: "cohort", reason: nil, by: own) }
        #expect(throws: Refusal.self) {
            try ledger.adjust("bo", by: 1, in: "cohort", id: "i", reason: "d", at: .example, by: own)
        }
        #expect(throws: Refusal.self) {
            try ledger.adjust("cy", by: 0, in: "cohort", id: "i", reason: "d", at: .example, by: own)
        }
        #expect(throws: Refusal.missing(.managePoints)) {
            try ledger.adjust("cy", by: 1, in: "cohort", id: "i", reason: "d", at: .example, by: .participant("x"))
        }
        log.record(try ledger.adjust("cy", by: -4, in: "cohort", id: "i", reason: "d", at: .example, by: own))
        #expect(log.settlement.ledger.points(of: "cy", in: "cohort") == -4)
    }

    @Test func `N7: other rules are compared without a trace, and rescoring corrects to what they answer`() throws {
        var log = try log()
        _ = log.pay(rated("c1", by: "ada"))
        _ = log.pay(rated("c2", by: "bo"))
        let others: [any ScoringRule] = [
            UsefulComment(points: 10).only(when: EventCondition(without: [.onOwnWork])), Welcome(),
        ]
        var replay = Settlement(rules: others, badges: []).fromTheBeginning()
        for event in log.events { replay.replay(event) }
        replay.finishReplay()

        let comparison = LedgerComparison(log.settlement.ledger, replay.ledger, in: "cohort")
        #expect(comparison.rows.map { "\($0.person) \($0.before) \($0.after)" } == ["bo 3 12", "ada 3 0"])
        #expect(
            comparison.rules.map { "\($0.name) \($0.before) \($0.after)" } == ["useful-comment 6 10", "welcome 0 2"])

        let ledger = log.settlement.ledger
        #expect(throws: Refusal.missing(.managePoints)) {
            try ledger.rescore(as: replay.ledger, by: [], in: "cohort", through: 9, by: .participant("x"))
        }
        log.record(
            try ledger.rescore(as: replay.ledger, by: replay.ruleIDs, in: "cohort", through: 9, by: .facilitator))
        #expect(log.settlement.ledger.points(of: "bo", in: "cohort") == 12)
        #expect(log.settlement.ledger.points(of: "ada", in: "cohort") == 0)
        let corrected = log.settlement.ledger
        #expect(throws: Refusal.self) {
            try corrected.rescore(as: replay.ledger, by: [], in: "cohort", through: 9, by: .facilitator)
        }
    }

    @Test func `N7: a rule asked about the whole log again answers as it did live`() throws {
        var log = try log(Settlement(rules: .standard, badges: []))
        for person in ["ada", "cy", "di"] as [PersonID] { _ = log.pay(rated("c1", by: person)) }
        _ = log.pay(ruled(.hidden))
        _ = log.pay(rated("c2", by: "bo"))
        var replay = Settlement(rules: .standard, badges: []).fromTheBeginning()
        for event in log.events { replay.replay(event) }
        replay.finishReplay()
        #expect(!LedgerComparison(log.settlement.ledger, replay.ledger, in: "cohort").differs)
        #expect(replay.ledger.entries.map(\.payment) == log.settlement.ledger.entries.map(\.payment))
    }

    @Test func `N7: levels of a badge are granted one by one, and each once`() throws {
        let badge = Badge(named: "friend", for: .awards(of: "useful-comment"), levels: [1, 3])
        var log = try log(Settlement(rules: [UsefulComment()], badges: [badge]))
        #expect(log.pay(rated("c1", by: "ada")).contains("badge friend bo"))
        #expect(!log.pay(rated("c1", by: "cy")).contains("badge friend bo"))
        #expect(log.pay(rated("c1", by: "di")).contains("badge friend bo"))
        #expect(log.settlement.ledger.badges.map(\.level) == [1, 2])
        #expect(log.settlement.ledger.level(of: badge, heldBy: "bo", in: "cohort") == 2)
        #expect(log.settlement.ledger.level(of: badge, heldBy: "ada", in: "cohort") == nil)
    }

    @Test func `N7: a badge whose points were taken back is not shown until it is met again`() throws {
        let badge = Badge(named: "friend", for: .awards(of: "useful-comment"), levels: [1, 2])
        let rich = Badge(named: "rich", for: .points, levels: [1])
        var log = try log(Settlement(rules: [UsefulComment()], badges: [badge, rich]))
        _ = log.pay(rated("c1", by: "ada"))
        func levels() -> [Int?] {
            [badge, rich].map { log.settlement.ledger.level(of: $0, heldBy: "bo", in: "cohort") }
        }
        #expect(levels() == [1, 1])
        _ = log.pay(ruled(.hidden))
        #expect(levels() == [nil, nil])
        #expect(log.settlement.ledger.badges.count == 2)
    }

    @Test func `N4: a number on the board is free, and nobody chooses what they have`() throws {
        var log = try log()
        let ada = Standing.participant("ada")
        log.record(try log.settlement.ledger.choose(.numbered, in: "cohort", number: 41, by: ada))
        log.record(try log.settlement.ledger.choose(.numbered, in: "cohort", number: 41, by: .participant("bo")))
        let ledger = log.settlement.ledger
        #expect(ledger.choice(of: "ada", in: "cohort").number == 42)
        #expect(ledger.choice(of: "bo", in: "cohort").number == 43)
        #expect(throws: Refusal.self) { try ledger.choose(.numbered, in: "cohort", number: 1, by: ada) }
        #expect(throws: Refusal.self) {
            try ledger.choose(.absent, in: "cohort", number: 1, by: Standing("x", []))
        }
    }
}
