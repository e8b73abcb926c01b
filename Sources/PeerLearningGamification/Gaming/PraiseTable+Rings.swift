import Foundation
import PeerLearningCore

extension PraiseTable {
    /// The circles of praise with how many so strong ones are to be expected; nil where there is too little praise to know
    /// the habits of the cohort.
    ///
    /// How strong ties are beyond expectation is laid down as a tail by the cohort's own ties. Friends' ties are strong
    /// together: of a circle of k people only k/2 are taken to decide by themselves, as if people went by pairs. So the
    /// expected number is that of all circles that were looked at, times the tail at the circle's mean strength, to the
    /// power of k/2.
    func rings() -> [GamingFinding]? {
        let ties = ties()
        guard people.count >= 30, let tail = HabitTail(ties.map(\.strength), from: 1, leastScale: 0.25) else {
            return nil
        }
        let counts = Dictionary(ties.map { ($0.pair, $0) }) { first, _ in first }
        let circles = PraiseCircles(ties, people: people.count).found()
        let among = Dictionary(grouping: praises) { Pair($0.from, $0.to) }
        return circles.map { circle in
            let pairs = circle.people.flatMap { one in circle.people.map { Pair(one, $0) } }
            let inside = pairs.compactMap { counts[$0] }
            let events = pairs.flatMap { among[$0] ?? [] }
            let strength = circle.score / Double(max(1, inside.count)).squareRoot()
            let chance = pow(tail.share(above: strength), Double(circle.people.count) / 2) * Double(circles.count)
            return finding(
                .praiseRing, circle.people.map { people[$0] }.sorted(), events,
                expected: inside.reduce(0) { $0 + $1.expected }, chance: chance)
        }
    }

    func finding(
        _ kind: GamingFinding.Kind, _ people: [PersonID], _ praises: [Praise], expected: Double, chance: Double
    ) -> GamingFinding {
        GamingFinding(
            kind: kind, people: people, count: praises.count, expected: expected, chance: chance,
            positions: praises.map { events[$0.event].position }.sorted(), subjects: Set(praises.map(\.subject)))
    }
}
