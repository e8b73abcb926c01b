public import PeerLearningCore

/// Two ledgers of a cohort side by side: as it is, and as other rules would have it.
public struct LedgerComparison: Hashable, Sendable {
    /// A person's points and place in both.
    public struct Row: Hashable, Sendable {
        /// Who it is.
        public let person: PersonID
        /// The points as they are.
        public let before: Int
        /// The points as they would be.
        public let after: Int
        /// The rank as it is; nil for those who have no points.
        public let rankBefore: Int?
        /// The rank as it would be; nil for those who would have no points.
        public let rankAfter: Int?
    }

    /// What a rule pays in both.
    public struct Rule: Hashable, Sendable {
        /// The rule's name.
        public let name: String
        /// The sum as it is.
        public let before: Int
        /// The sum as it would be.
        public let after: Int
    }

    /// Everybody who has points in one of them, by the rank that they would have.
    public let rows: [Row]
    /// Every rule that pays in one of them, by name.
    public let rules: [Rule]

    /// Puts two ledgers side by side.
    ///
    /// - Parameter period: Only what was earned in it; nil for all.
    public init(_ before: PointsLedger, _ after: PointsLedger, in cohort: CohortID, period: Period? = nil) {
        let old = Dictionary(
            before.leaderboard(of: cohort, in: period).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(
            after.leaderboard(of: cohort, in: period).map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        rows = Set(old.keys).union(new.keys).map { person in
            Row(
                person: person, before: old[person]?.points ?? 0, after: new[person]?.points ?? 0,
                rankBefore: old[person]?.rank, rankAfter: new[person]?.rank)
        }
        .sorted {
            ($0.rankAfter ?? .max, $0.rankBefore ?? .max, $0.person) < (
                $1.rankAfter ?? .max, $1.rankBefore ?? .max, $1.person
            )
        }
        let (paid, would) = (Self.sums(before, cohort, period), Self.sums(after, cohort, period))
        rules = Set(paid.keys).union(would.keys).sorted().map {
            Rule(name: $0, before: paid[$0, default: 0], after: would[$0, default: 0])
        }
    }

    /// Whether anybody's points differ.
    public var differs: Bool { rows.contains { $0.before != $0.after } }

    private static func sums(_ ledger: PointsLedger, _ cohort: CohortID, _ period: Period?) -> [String: Int] {
        var sums: [String: Int] = [:]
        for entry in ledger.entries where entry.cohort == cohort && !entry.isHeld && period?.contains(entry.at) ?? true
        {
            sums[entry.rule.name, default: 0] = sums[entry.rule.name, default: 0].addingSaturated(entry.award.points)
        }
        return sums
    }
}
