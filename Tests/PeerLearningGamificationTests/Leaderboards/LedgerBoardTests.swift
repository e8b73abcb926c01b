import PeerLearningCore
import Testing

@testable import PeerLearningGamification

@Suite("N7: The ledger's leaderboard")
struct LedgerBoardTests {
    @Test(
        "N7: the ledger's live leaderboard is what sorting all its entries gives, corrections and held points included",
        arguments: [11, 12, 13] as [UInt64])
    func live(seed: UInt64) {
        print("seed \(seed)")
        var generator = SeededGenerator(seed: seed)
        var ledger = PointsLedger()
        for position in 1...400 as ClosedRange<Int64> {
            let award = Award(
                to: PersonID("p\(generator.below(30))"), points: generator.below(9) - 3, for: "c\(position)",
                because: Message("award.welcome"))
            // Two entries of one event share a position, so that names have to decide.
            let entry = LedgerEntry(
                rule: RuleID("r", version: 1), award: award, cohort: generator.below(5) == 0 ? "b" : "a",
                workshop: nil, position: position / 2, at: Instant(milliseconds: position / 2),
                isHeld: generator.below(8) == 0)
            ledger.apply(RecordedEvent(position: position, at: entry.at, event: .feature(LedgerEvent.awarded(entry))))
        }
        for cohort in ["a", "b", "nobody"] as [CohortID] {
            let all = ledger.leaderboard(of: cohort, in: nil)
            #expect(ledger.leaderboard(of: cohort) == all)
            for row in all {
                #expect(ledger.board(of: cohort).rank(of: row.person) == row.rank)
                #expect(ledger.points(of: row.person, in: cohort) == row.points)
            }
        }
    }
}
