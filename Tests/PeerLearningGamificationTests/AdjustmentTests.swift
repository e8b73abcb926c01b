import PeerLearningCore
import PeerLearningGamification
import PeerLearningTesting
import Testing

@Suite("N7: Adjustments of rules")
struct AdjustmentTests {
    private struct Flat: ScoringRule {
        let id = RuleID("flat", version: 1)
        var points = 10
        func awards(in context: ScoringContext) -> [Award] {
            [Award(to: context.event.actor, points: points, for: context.event.subject, because: Message("x"))]
        }
    }

    private func event(_ number: Int, day: Int = 0, kind: ScoringEventKind = .commented) -> ScoringEvent {
        ScoringEvent(
            kind, at: Instant(milliseconds: Int64(day) * 86_400_000), by: "bo", about: "c\(number)", in: "cohort",
            figures: [.words: Double(number)])
    }

    /// What a rule pays for events one after another, as a settlement asks it.
    private func paid(_ rule: some ScoringRule, _ events: [ScoringEvent]) -> [Int] {
        var paid = PaidPoints()
        return events.map { event in
            let awards = rule.awards(in: ScoringContext(event, paid: paid))
            for award in awards { paid.add(award.points, to: award.person, in: event.cohort, on: event.day) }
            return awards.map(\.points).reduce(0, +)
        }
    }

    @Test func `N7: a cap cuts the award that goes over it, and begins anew the next day`() {
        let events = [event(1), event(2), event(3), event(4, day: 1)]
        #expect(paid(Flat().capped(atDaily: 25), events) == [10, 10, 5, 10])
        #expect(paid(Flat().capped(atDaily: 0), events) == [0, 0, 0, 0])
        #expect(paid(Flat(points: -4).capped(atDaily: 1), events) == [-4, -4, -4, -4])
    }

    @Test func `N7: a price falls by half after so many awards, and by half again`() {
        let events = (1...7).map { event($0) }
        #expect(paid(Flat().halved(after: 2), events) == [10, 10, 5, 5, 3, 3, 1])
    }

    @Test func `N7: a weight rounds half a point away from zero`() {
        #expect(paid(Flat(points: 5).weighted(0.5), [event(1)]) == [3])
        #expect(paid(Flat(points: -5).weighted(0.5), [event(1)]) == [-3])
        #expect(paid(Flat().weighted(.nan), [event(1)]) == [0])
        #expect(paid(Flat().weighted(1e300), [event(1)]) == [1_000_000_000])
    }

    @Test func `N7: a rule for some events only passes over the others`() {
        let rule = Flat().only(when: EventCondition(kinds: [.reviewed], atLeast: [.words: 3]))
        #expect(paid(rule, [event(5), event(2, kind: .reviewed), event(3, kind: .reviewed)]) == [0, 0, 10])
    }

    @Test func `N7: adjustments apply in the order in which they are written`() {
        let events = [event(1), event(2)]
        #expect(paid(Flat().weighted(2).capped(atDaily: 25), events) == [20, 5])
        #expect(paid(Flat().capped(atDaily: 12).weighted(2), events) == [20, 0])
        #expect(Flat().capped(atDaily: 5).named("other", version: 3).id == RuleID("other", version: 3))
    }

    @Test func `C2: a rule that goes by what was paid says that its order matters, and a weight widens the limit`() {
        #expect(!UsefulComment().capped(atDaily: 5).declaration.isOrderIndependent)
        #expect(UsefulComment().weighted(4).declaration.isOrderIndependent)
        #expect(UsefulComment(points: 3).weighted(4).declaration.limit == 12)
    }
}

@Suite("N7: Streaks")
struct StreakTests {
    private func streak(_ days: [Int]) -> Streak { days.reduce(Streak()) { $0.active(on: $1) } }

    @Test func `N7: days in a row count, several times a day once`() {
        #expect(streak([5, 5, 6, 7, 7]).days == 3)
        #expect(streak([5, 7]).days == 1)
    }

    @Test func `N7: a missed day is forgiven once for each six, two together never`() {
        #expect(streak([1, 2, 3, 4, 5, 6, 8]).days == 7)
        #expect(streak([1, 2, 3, 4, 5, 6, 8, 10]).days == 1)
        #expect(streak(Array(1...12) + [14, 15, 17]).days == 15)
        #expect(streak(Array(1...12) + [15]).days == 1)
    }

    @Test func `N7: a streak is over when more days are missed than are forgiven`() {
        let week = streak(Array(1...7))
        #expect([7, 8, 9, 10].map(week.length) == [7, 7, 7, 0])
        #expect(streak([1]).length(on: 3) == 0)
    }
}
