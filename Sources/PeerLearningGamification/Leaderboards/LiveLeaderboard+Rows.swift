public import PeerLearningCore

extension LiveLeaderboard {
    /// The points of a person; nil for whom does not stand on the leaderboard.
    public func points(of person: PersonID) -> Int? { member(person).flatMap(record)?.place.points }

    /// The rank of a person, counted from 1; nil for whom does not stand on the leaderboard.
    public func rank(of person: PersonID) -> Int? { member(person).flatMap(rank) }

    /// The rank of a member, counted from 1; nil for whom does not stand on the leaderboard.
    public func rank(of member: Member) -> Int? {
        record(of: member).map { order.countBefore($0.place, people) + 1 }
    }

    /// The share of the others who stand below a person, in per cent from 0 to 100; 100 for one who is alone, nil for whom
    /// does not stand on the leaderboard.
    public func percentile(of person: PersonID) -> Double? {
        rank(of: person).map { count > 1 ? Double(count - $0) * 100 / Double(count - 1) : 100 }
    }

    /// The first so many rows; fewer where there are not so many people.
    public func top(_ number: Int) -> [LeaderboardRow] { rows(ranked: 1..<max(0, min(number, count)) + 1) }

    /// The rows around a person: so many above, their own, and so many below; fewer at the ends, none for whom does not
    /// stand on the leaderboard.
    public func rows(around person: PersonID, above: Int, below: Int) -> [LeaderboardRow] {
        guard let rank = rank(of: person) else { return [] }
        let (above, below) = (min(max(0, above), rank - 1), min(max(0, below), count - rank))
        return rows(ranked: rank - above..<rank + below + 1)
    }

    /// The rows with these ranks, counted from 1; those that nobody has are left out.
    public func rows(ranked ranks: Range<Int>) -> [LeaderboardRow] {
        let present = ranks.clamped(to: 1..<count + 1)
        guard !present.isEmpty else { return [] }
        return order.places(from: present.lowerBound - 1, count: present.count).enumerated().compactMap {
            offset, place in
            guard people.indices.contains(Int(place.member)) else { return nil }
            return LeaderboardRow(
                rank: present.lowerBound + offset, person: people[Int(place.member)], points: place.points)
        }
    }

    /// All rows.
    public var rows: [LeaderboardRow] { rows(ranked: 1..<count + 1) }
}
