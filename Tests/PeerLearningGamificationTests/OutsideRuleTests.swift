import PeerLearningCore
import PeerLearningGamification
import PeerLearningTesting
import Testing

@Suite("C2: Rules outside the program, as the ledger sees them")
struct OutsideRuleTests {
    private let rule = OutsideRule(
        RuleID("outside", version: 1), RuleDeclaration(limit: 10), adjustments: [.cap(daily: 12)])

    private func log() throws -> LedgerLog {
        var log = LedgerLog()
        log.settlement = Settlement(rules: [], outside: [rule], badges: [])
        log.replay()
        log.happen(.opened(WorkshopPlan(task: try .make(), cohort: "cohort")))
        for number in 1...3 {
            log.happen(.reflected("ada", document: DocumentID("d\(number)"), words: number))
        }
        return log
    }

    private func award(_ points: Int, _ cause: String) -> Award {
        Award(to: "ada", points: points, for: cause, because: Message("x"))
    }

    private func settle(_ log: inout LedgerLog, _ answer: OutsideAnswer) throws -> [LedgerEvent] {
        var material = try #require(SettlementMaterial(about: log.settlement.questions))
        material.answers = [answer]
        let events = log.settlement.settle(with: material)
        log.record(events)
        return events
    }

    @Test func `C2: answers are recorded with the event, adjusted by the host, and never asked for again`() throws {
        var log = try log()
        #expect(log.settlement.questions.map(\.kind) == [.reflected, .reflected, .reflected])
        let events = try settle(&log, .awards([[award(10, "a")], [award(10, "b")], [award(11, "c")]]))
        #expect(events.count == 3)
        #expect(log.settlement.ledger.entries.map(\.award.points) == [10, 2])
        #expect(log.settlement.questions.isEmpty)
    }

    @Test func `C2: a failure is recorded with the rule, the events and the reason, and the log goes on`() throws {
        var log = try log()
        let events = try settle(&log, .failure("No answer within 5 s."))
        guard case .ruleFailed(let failure) = try #require(events.first) else {
            Issue.record("no failure in \(events)")
            return
        }
        #expect(failure.rule == rule.id)
        #expect(failure.first < failure.last)
        #expect(log.settlement.ledger.failures == [failure])
        #expect(log.settlement.questions.isEmpty)
    }

    @Test func `C2: an answer about another number of events is a failure`() throws {
        var log = try log()
        _ = try settle(&log, .awards([[award(1, "a")]]))
        #expect(log.settlement.ledger.entries.isEmpty)
        #expect(log.settlement.ledger.failures.count == 1)
    }

    @Test func `C2: answers to questions that somebody else settled meanwhile are not used`() throws {
        var log = try log()
        var material = try #require(SettlementMaterial(about: log.settlement.questions))
        material.answers = [.awards([[award(1, "a")], [], []])]
        log.record([.settled(through: 4)])
        #expect(log.settlement.questions.map(\.subject) == ["d3"])
        #expect(log.settlement.settle(with: material) == [])
        #expect(log.settlement.questions.count == 1)
    }
}
