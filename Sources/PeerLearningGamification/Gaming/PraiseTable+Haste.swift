import PeerLearningCore

extension PraiseTable {
    /// Within how many milliseconds praise is a burst.
    private static let burst: Int64 = 600_000
    /// Of at most how many words a comment is called empty.
    private static let few = 3.0
    /// How many words a second nobody reads.
    private static let unreadable = 10.0

    /// People who praised more within ten minutes than the cohort's habits explain, and at least twelve times.
    func bursts() -> [GamingFinding] {
        let given = Dictionary(grouping: praises, by: \.from)
        let densest = given.mapValues { praises in
            let times = praises.map { events[$0.event].at.milliseconds }.sorted()
            var (first, best) = (0, (start: 0, count: 0))
            for (last, time) in times.enumerated() {
                while time - times[first] >= Self.burst { first += 1 }
                if last - first + 1 > best.count { best = (first, last - first + 1) }
            }
            return (count: best.count, from: times.isEmpty ? 0 : times[best.start])
        }
        guard let tail = HabitTail(densest.values.map { Double($0.count) }, from: 1, leastScale: 0.7) else { return [] }
        let usual = densest.values.map(\.count).sorted()[densest.count / 2]
        return densest.filter { $0.value.count >= 12 }.map { person, dense in
            let inside = (given[person] ?? []).filter {
                (0..<Self.burst).contains(events[$0.event].at.milliseconds - dense.from)
            }
            return finding(
                .burst, [people[person]], inside, expected: Double(usual),
                chance: tail.share(above: Double(dense.count)) * Double(densest.count))
        }
    }

    /// People who are praised for comments of at most three words at least five times, mostly for those, and more often than
    /// the cohort's habits explain.
    func emptyPraise() -> [GamingFinding] {
        let ofComments = praises.filter { !$0.isOfReview && events[$0.event][.words] != nil }
        return shares(.emptyPraise, Dictionary(grouping: ofComments, by: \.to)) {
            (events[$0.event][.words] ?? .infinity) <= Self.few
        }
    }

    /// People who praise what was written so shortly before that nobody could have read it: at least five times, mostly, and
    /// more often than the cohort's habits explain.
    func hastyPraise() -> [GamingFinding] {
        let readable = praises.filter { events[$0.event][.words] != nil && writtenAt[$0.subject] != nil }
        return shares(.hastyPraise, Dictionary(grouping: readable, by: \.from)) { praise in
            guard let written = writtenAt[praise.subject], let words = events[praise.event][.words] else {
                return false
            }
            return Double(events[praise.event].at.milliseconds - written.milliseconds) < words / Self.unreadable * 1_000
        }
    }

    private func shares(
        _ kind: GamingFinding.Kind, _ byPerson: [Int: [Praise]], _ isHit: (Praise) -> Bool
    ) -> [GamingFinding] {
        let people = byPerson.mapValues { (hits: $0.filter(isHit), of: $0.count) }
        let sums = PersonalShare.Sums(people.values.map { ($0.hits.count, $0.of) })
        let tested = people.filter { $0.value.of >= 5 }
        return tested.filter { $0.value.hits.count >= 5 && $0.value.hits.count * 2 >= $0.value.of }.map {
            person, seen in
            let share = PersonalShare(sums, without: (seen.hits.count, seen.of))
            return finding(
                kind, [self.people[person]], seen.hits, expected: share.expected(of: seen.of),
                chance: share.chance(ofAtLeast: seen.hits.count, of: seen.of) * Double(tested.count))
        }
    }
}
