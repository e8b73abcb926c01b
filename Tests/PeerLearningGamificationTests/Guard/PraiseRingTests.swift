import PeerLearningCore
import Testing

@testable import PeerLearningGamification

@Suite("N7: Rings of praise")
struct PraiseRingTests {
    struct Ring {
        let size: Int
        let times: Int
        let allToAll: Bool
    }
    static let rings = [
        Ring(size: 3, times: 6, allToAll: true), Ring(size: 5, times: 4, allToAll: true),
        Ring(size: 8, times: 3, allToAll: true), Ring(size: 4, times: 8, allToAll: false),
        Ring(size: 7, times: 8, allToAll: false),
    ]

    @Test(
        "N7: of rings of 3 to 8 among 1,000 honest people nearly all are found, over 20 seeds, and hardly anybody else")
    func seeded() {
        var (found, members, strangers, alarms, honest) = (Array(repeating: 0, count: Self.rings.count), 0, 0, 0, 0)
        for seed in 1...20 as ClosedRange<UInt64> {
            var cohort = SeededCohort(seed: seed)
            honest += GamingReport(of: cohort.events, in: SeededCohort.cohort).findings.count
            let seeded = Self.rings.map { cohort.addRing(of: $0.size, times: $0.times, allToAll: $0.allToAll) }
            let report = GamingReport(of: cohort.events, in: SeededCohort.cohort)
            for finding in report.findings where finding.kind == .praiseRing {
                let best = seeded.map { $0.intersection(finding.people).count }.max() ?? 0
                if best < 3 {
                    alarms += 1
                } else {
                    (members, strangers) = (members + best, strangers + finding.people.count - best)
                }
            }
            for (place, ring) in seeded.enumerated() {
                let isFound = report.findings.contains {
                    $0.kind == .praiseRing && ring.intersection($0.people).count * 2 > ring.count
                }
                found[place] += isFound ? 1 : 0
            }
        }
        print(
            "seeds 1 to 20: alarms in honest cohorts \(honest), beside rings \(alarms); strangers \(strangers) of \(members + strangers)"
        )
        for (ring, count) in zip(Self.rings, found) {
            print(
                "ring of \(ring.size), \(ring.times) times, \(ring.allToAll ? "all to all" : "each the next"): \(count) of 20"
            )
        }
        #expect(honest <= 2)
    }
}
