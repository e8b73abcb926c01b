import PeerLearningCore
import PeerLearningGamification
import PeerLearningTesting
import Testing

@Suite("N7: Settlement and ledger")
struct SettlementTests {
    private func rated(_ comment: CommentID, by person: PersonID) -> WorkshopEvent {
        .commentRated(comment, UsefulnessRating(person: person, isUseful: true))
    }

    private func log(comments: Int = 3) throws -> LedgerLog {
        var log = LedgerLog()
        log.happen(.opened(WorkshopPlan(task: try .make(), cohort: "cohort")))
        log.happen(.submitted(SubmittedVersion(submission: "s", author: "ada", version: 1, document: "d", words: 9)))
        for place in 0..<comments {
            log.happen(
                .commented(
                    PostedComment(
                        comment: CommentID("c\(place)"), submission: "s", answered: nil,
                        author: place % 2 == 0 ? "bo" : "cy",
                        document: "d", words: 3)))
        }
        return log
    }

    private func ledger(of log: LedgerLog) -> PointsLedger {
        var ledger = PointsLedger()
        log.events.forEach { ledger.apply($0) }
        return ledger
    }

    @Test("N7: the ledger rebuilt from the log is the one that was live")
    func rebuilt() throws {
        var log = try log()
        _ = log.pay(rated("c0", by: "ada"))
        _ = log.pay(rated("c1", by: "ada"))
        let rebuilt = ledger(of: log)
        #expect(rebuilt.leaderboard(of: "cohort") == log.settlement.ledger.leaderboard(of: "cohort"))
        #expect(rebuilt.leaderboard(of: "cohort").map(\.points) == [7, 3])
        #expect(
            rebuilt.entries(of: "bo", in: "cohort").map(\.award.points).reduce(0, +)
                == rebuilt.points(of: "bo", in: "cohort"))
    }

    @Test("C2: a rule that is adopted later is not asked about what happened before")
    func lateAdoption() throws {
        var log = try log()
        log.happen(rated("c0", by: "ada"))
        var later = Settlement(rules: [UsefulComment(points: 100)], badges: [])
        log.events.filter { if case .workshop = $0.event { true } else { false } }.forEach { later.apply($0) }
        let adoption = try #require(later.adoption)
        later.apply(RecordedEvent(position: 100, at: .example, event: .feature(adoption)))
        #expect(later.settle() == [])
        later.apply(RecordedEvent(position: 101, at: .example, event: .workshop("workshop", rated("c1", by: "ada"))))
        #expect(later.settle().count == 2)
    }

    @Test("N7: what another process settled is not asked and not paid again")
    func settledElsewhere() throws {
        var log = try log()
        _ = log.settle()
        log.happen(rated("c0", by: "ada"))
        var second = log
        let first = log.settle()
        #expect(first.count > 1)
        #expect(second.settlement.settle() == first)
        for event in log.events.suffix(first.count) { second.settlement.apply(event) }
        #expect(second.settlement.settle() == [])
    }

    @Test("N7: of two with equal points the one who reached them first stands higher")
    func ties() throws {
        var log = try log(comments: 4)
        log.settlement = Settlement(rules: [UsefulComment()], badges: [])
        log.replay()
        for (comment, rater) in [("c1", "x"), ("c0", "x"), ("c2", "x"), ("c3", "x")] as [(CommentID, PersonID)] {
            _ = log.pay(rated(comment, by: rater))
        }
        #expect(log.settlement.ledger.leaderboard(of: "cohort").map(\.person) == ["bo", "cy"])
    }

    @Test("N7: the expert of the week is who earned most in that week, by the cohort's clock")
    func title() throws {
        var log = try log(comments: 2)
        let sunday = try #require(Instant(rfc3339: "2026-03-08T20:30:00Z"))
        let monday = try #require(Instant(rfc3339: "2026-03-08T21:30:00Z"))
        _ = log.pay(rated("c0", by: "ada"), at: sunday)
        _ = log.pay(rated("c1", by: "ada"), at: monday)
        let week = Period.week(of: monday, in: "Europe/Moscow")
        #expect(week.start == Instant(rfc3339: "2026-03-08T21:00:00Z"))
        #expect(week.end == Instant(rfc3339: "2026-03-15T21:00:00Z"))
        let ledger = log.settlement.ledger
        #expect(try ledger.confer(.expertOfTheWeek, in: "cohort", for: week, by: .facilitator).person == "cy")
        #expect(throws: Refusal.missing(.conferTitles)) {
            try ledger.confer(.expertOfTheWeek, in: "cohort", for: week, by: .participant("ada"))
        }
        let quiet = Period.week(of: Instant(milliseconds: 0), in: "Nowhere/Unknown")
        #expect(throws: Refusal.self) {
            try ledger.confer(.expertOfTheWeek, in: "cohort", for: quiet, by: .facilitator)
        }
    }

    @Test("N7: nobody is paid and many events wait: a mark is written, so that nobody asks about them again")
    func marks() throws {
        var log = try log(comments: 600)
        #expect(log.settle() == [.settled(through: 603)])
        #expect(log.settle() == [])
    }
}
