public import PeerLearningCore

/// Who has earned what, and why: every point with the rule that paid it and the event that caused it.
///
/// ```swift
/// for row in ledger.leaderboard(of: cohort) { print(row.rank, row.person, row.points) }
/// ```
public struct PointsLedger: Projection {
    /// The stream that keeps the ledger's events.
    public static let stream: StreamID = "ledger-points"

    /// Every entry, in the order of the log.
    public private(set) var entries: [LedgerEntry] = []
    /// Every badge that was granted.
    public private(set) var badges: [BadgeGrant] = []
    /// Every title that was conferred.
    public private(set) var titles: [TitleGrant] = []
    /// Up to where rules have been asked.
    public private(set) var settledThrough: Int64 = 0
    /// The number of events in the ledger's stream.
    public private(set) var revision: Int64 = 0
    /// Which rules were adopted last.
    public private(set) var adoptedRules: [RuleID] = []

    private var adoptedAt: [RuleID: Int64] = [:]
    private var paid: Set<[String]> = []
    private var badgeGrants: Set<BadgeGrant> = []
    private var totals: [CohortID: [PersonID: Total]] = [:]

    /// An empty ledger.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        guard case .feature(let event as LedgerEvent) = recorded.event else { return }
        revision += 1
        switch event {
        case .rulesAdopted(let rules): adopt(rules, at: recorded.position)
        case .awarded(let entry): add(entry)
        case .badgeGranted(let grant):
            badges.append(grant)
            badgeGrants.insert(grant)
        case .titleConferred(let grant): titles.append(grant)
        case .settled(let position): settledThrough = max(settledThrough, position)
        }
    }

    private mutating func adopt(_ rules: [RuleID], at position: Int64) {
        adoptedAt = Dictionary(rules.map { ($0, adoptedAt[$0] ?? position) }) { first, _ in first }
        adoptedRules = rules
    }

    private mutating func add(_ entry: LedgerEntry) {
        entries.append(entry)
        paid.insert([entry.rule.name, entry.award.cause])
        totals[entry.cohort, default: [:]][entry.award.person, default: Total()].add(entry)
    }
}

extension PointsLedger {
    private struct Total: Sendable {
        var points = 0
        var reachedAt: Int64 = 0
        var awardsByRule: [String: Int] = [:]

        mutating func add(_ entry: LedgerEntry) {
            points = points.addingSaturated(entry.award.points)
            reachedAt = entry.position
            awardsByRule[entry.rule.name, default: 0] += 1
        }
    }

    /// Whether a rule has paid for a cause.
    public func hasPaid(_ rule: RuleID, for cause: String) -> Bool { paid.contains([rule.name, cause]) }

    /// Whether a rule is asked about the event at a position: it is if it was adopted before.
    public func isAsked(_ rule: RuleID, at position: Int64) -> Bool {
        adoptedAt[rule].map { $0 < position } ?? false
    }

    /// The points of a person in a cohort.
    public func points(of person: PersonID, in cohort: CohortID) -> Int { totals[cohort]?[person]?.points ?? 0 }

    /// The entries of a person in a cohort, in the order of the log: why they have the points that they have.
    public func entries(of person: PersonID, in cohort: CohortID) -> [LedgerEntry] {
        entries.filter { $0.award.person == person && $0.cohort == cohort }
    }

    /// The ranks of all who earned points in a cohort.
    public func leaderboard(of cohort: CohortID) -> [LeaderboardRow] {
        Self.ranked(totals[cohort, default: [:]].mapValues { ($0.points, $0.reachedAt) })
    }

    /// The ranks of all who earned points in a cohort, within a period. Reads every entry once.
    ///
    /// - Parameter moment: When an entry counts; nil where it does not. Without it, when it was earned.
    public func leaderboard(
        of cohort: CohortID, in period: Period?, countingAt moment: (LedgerEntry) -> Instant? = { $0.at }
    ) -> [LeaderboardRow] {
        var sums: [PersonID: (Int, Int64)] = [:]
        for entry in entries where entry.cohort == cohort {
            guard let counted = moment(entry), period?.contains(counted) ?? true else { continue }
            let sum = sums[entry.award.person]?.0 ?? 0
            sums[entry.award.person] = (sum.addingSaturated(entry.award.points), counted.milliseconds)
        }
        return Self.ranked(sums)
    }

    private static func ranked(_ sums: [PersonID: (points: Int, reachedAt: Int64)]) -> [LeaderboardRow] {
        let order = sums.sorted {
            ($1.value.points, $0.value.reachedAt, $0.key) < ($0.value.points, $1.value.reachedAt, $1.key)
        }
        return order.enumerated().map { LeaderboardRow(rank: $0 + 1, person: $1.key, points: $1.value.points) }
    }

    /// The badges whose criterion a person meets once further awards are paid to them, and that they do not have yet.
    func badgesDue(
        to person: PersonID, in cohort: CohortID, among badges: [Badge], adding further: [LedgerEntry]
    ) -> [BadgeGrant] {
        var total = totals[cohort]?[person] ?? Total()
        for entry in further where entry.cohort == cohort && entry.award.person == person { total.add(entry) }
        return badges.filter { badge in
            switch badge.criterion {
            case .points(let least): total.points >= least
            case .awards(let rule, let least): total.awardsByRule[rule, default: 0] >= least
            }
        }
        .map { BadgeGrant(person: person, badge: $0.name, cohort: cohort) }.filter { !badgeGrants.contains($0) }
    }

    /// The event that confers a title on whoever leads the period, or why it is refused.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission is missing, nobody earned points in the period, or
    ///   the title has been conferred for it.
    public func confer(
        _ title: Title, in cohort: CohortID, for period: Period, by standing: Standing
    ) throws(Refusal) -> TitleGrant {
        try standing.require(.conferTitles)
        guard !titles.contains(where: { $0.title == title && $0.cohort == cohort && $0.period == period }) else {
            throw .because(.alreadyDone, "title.twice")
        }
        guard let first = leaderboard(of: cohort, in: period).first, first.points > 0 else {
            throw .because(.notReady, "title.nobody")
        }
        return TitleGrant(person: first.person, title: title, cohort: cohort, period: period, points: first.points)
    }
}

extension Int {
    /// The sum, or the nearest number that there is.
    fileprivate func addingSaturated(_ other: Int) -> Int {
        let sum = addingReportingOverflow(other)
        return sum.overflow ? (other < 0 ? .min : .max) : sum.partialValue
    }
}
