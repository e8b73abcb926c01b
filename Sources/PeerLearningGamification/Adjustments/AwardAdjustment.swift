import PeerLearningCore

/// A change to what a rule pays: a limit, a weight, a price that falls. The same for rules in Swift, in files and in plugins.
public enum AwardAdjustment: Hashable, Sendable {
    /// A person is paid no more than this by the rule on one day of the cohort's clock; an award over it is cut.
    case cap(daily: Int)
    /// Each award is multiplied, and rounded to the nearest point, half a point away from zero.
    case weight(Double)
    /// A person's first awards, this many, are paid in full, as many after them half, then a quarter, and so on.
    case halving(after: Int)
    /// Only these events are paid for.
    case only(EventCondition)
}

extension [AwardAdjustment] {
    /// What becomes of a rule's awards, changed in the order of the adjustments; awards of no points are left out.
    public func adjust(_ awards: [Award], in context: ScoringContext) -> [Award] {
        guard !isEmpty, !awards.isEmpty else { return awards }
        let (event, paid) = (context.event, context.paid)
        // What this event pays besides; the sums of all events are not copied for it.
        var now: [(person: PersonID, points: Int)] = []
        return awards.compactMap { award in
            let before = now.lazy.filter { $0.person == award.person }
            let today = before.reduce(paid.points(to: award.person, in: event.cohort, on: event.day)) {
                $0.addingSaturated($1.points)
            }
            let times = paid.awards(to: award.person, in: event.cohort) + before.count
            let points = reduce(award.points) { points, adjustment in
                adjustment.points(from: points, for: event, paidToday: today, times: times)
            }
            guard points != 0 else { return nil }
            now.append((award.person, points))
            return award.worth(points)
        }
    }
}

extension AwardAdjustment {
    fileprivate func points(from points: Int, for event: ScoringEvent, paidToday: Int, times awards: Int) -> Int {
        switch self {
        case .cap(let daily):
            guard points > 0 else { return points }
            let room = daily.subtractingReportingOverflow(paidToday)
            return room.overflow ? points : Swift.max(0, Swift.min(points, room.partialValue))
        case .weight(let weight): return Self.rounded(Double(points) * weight)
        case .halving(let count):
            guard count > 0 else { return points }
            let times = awards / count
            return times >= 63 ? 0 : Self.rounded(Double(points) / Double(1 << times))
        case .only(let condition): return condition.holds(for: event) ? points : 0
        }
    }

    /// The nearest whole number; 0 for what is none.
    private static func rounded(_ number: Double) -> Int {
        Int(exactly: number.rounded()) ?? (number.isNaN ? 0 : number < 0 ? -1_000_000_000 : 1_000_000_000)
    }
}
