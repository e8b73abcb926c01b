import Foundation
import PeerLearningCore
import PeerLearningGamification
import Testing

/// How many seeded cohorts are looked at; more with `PEERLEARNING_RING_SEEDS`.
private let seeds = 1...(ProcessInfo.processInfo.environment["PEERLEARNING_RING_SEEDS"].flatMap(UInt64.init) ?? 20)

@Suite("N7: Rings of praise")
struct PraiseRingTests {
    struct Ring {
        let size: Int
        let times: Int
        let allToAll: Bool

        var name: String { "\(size) people, \(times) times, \(allToAll ? "all to all" : "each the next")" }
    }
    static let rings = [
        Ring(size: 3, times: 6, allToAll: true), Ring(size: 5, times: 4, allToAll: true),
        Ring(size: 8, times: 3, allToAll: true), Ring(size: 4, times: 8, allToAll: false),
        Ring(size: 7, times: 8, allToAll: false),
    ]

    @Test("N7: of rings of 3 to 8 among 1,000 honest people nine in ten are found, and hardly anybody else is named")
    func seeded() {
        var found = Array(repeating: 0, count: Self.rings.count)
        var (members, strangers) = (0, 0)
        var alarms: [GamingFinding] = []
        for seed in seeds {
            var cohort = SeededCohort(seed: seed)
            let seeded = Self.rings.map { cohort.addRing(of: $0.size, times: $0.times, allToAll: $0.allToAll) }
            let findings = GamingReport(of: cohort.events, in: SeededCohort.cohort).findings
            for finding in findings {
                let best = seeded.map { $0.intersection(finding.people).count }.max() ?? 0
                guard finding.kind == .praiseRing, best > 2 else {
                    alarms.append(finding)
                    continue
                }
                members += best
                strangers += finding.people.count - best
            }
            for (place, ring) in seeded.enumerated() {
                let isFound = findings.contains { 2 * ring.intersection($0.people).count > ring.count }
                found[place] += isFound ? 1 : 0
            }
        }
        print(
            "seeds \(seeds): false alarms \(alarms.map { ($0.kind.rawValue, $0.chance) }); of \(members + strangers) people named, \(strangers) are in no ring"
        )
        for (ring, count) in zip(Self.rings, found) { print("\(ring.name): found \(count) of \(seeds.count)") }
        #expect(found.allSatisfy { $0 * 10 >= seeds.count * 6 })
        #expect(found.reduce(0, +) * 10 >= found.count * seeds.count * 9)
        #expect(alarms.count * 4 <= seeds.count)
        #expect(strangers * 20 <= members + strangers)
    }

    @Test("N7: among honest people alone there is at most one false alarm in ten cohorts, close friends or not")
    func honest() {
        var alarms: [GamingFinding] = []
        for seed in seeds {
            let cohort = SeededCohort(seed: seed + 1_000, closest: seed % 2 == 0 ? 0.5 : 0.8)
            alarms += GamingReport(of: cohort.events, in: SeededCohort.cohort).findings
        }
        print(
            "seeds \(seeds.lowerBound + 1_000)...: \(alarms.count) false alarms; \(alarms.map { ($0.kind.rawValue, $0.chance) })"
        )
        #expect(alarms.count * 10 <= seeds.count)
    }

    @Test("N7: the order of people's names and a second look change nothing")
    func stable() {
        var cohort = SeededCohort(seed: 77, people: 200)
        _ = cohort.addRing(of: 4, times: 6, allToAll: true)
        let report = GamingReport(of: cohort.events, in: SeededCohort.cohort)
        #expect(report == GamingReport(of: cohort.events, in: SeededCohort.cohort))
        #expect(report.findings.contains { $0.kind == .praiseRing && $0.chance < 0.05 && $0.count >= 4 * 3 * 5 })
        #expect(GamingReport(of: cohort.events, in: "another").findings == [])
    }

    @Test("N7: with too little praise to know the habits no ring is looked for, and the report says so")
    func tooFew() {
        let report = GamingReport(of: [], in: SeededCohort.cohort)
        #expect(!report.knowsHabits && report.findings == [] && report.praise == 0)
        #expect(TextCatalogue.gaming.text(report.summary, in: .english).hasSuffix("rings were not looked for."))
    }
}
