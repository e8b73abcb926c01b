public import PeerLearningCore

extension PointsLedger {
    /// The ranks of all who earned points in a cohort. For one rank or a few rows, ask ``board(of:)``.
    public func leaderboard(of cohort: CohortID) -> [LeaderboardRow] { board(of: cohort).rows }

    /// The ranks of all who earned points in a cohort, within a period. Reads every entry once.
    ///
    /// - Parameters:
    ///   - field: Only what was earned in this field; nil for all.
    ///   - members: Only these people; nil for all.
    ///   - moment: When an entry counts; nil where it does not. Without it, when it was earned.
    public func leaderboard(
        of cohort: CohortID, in period: Period?, field: String? = nil, members: Set<PersonID>? = nil,
        countingAt moment: (LedgerEntry) -> Instant? = { $0.at }
    ) -> [LeaderboardRow] {
        var sums: [PersonID: (points: Int, reachedAt: Int64)] = [:]
        for entry in entries where entry.cohort == cohort && !entry.isHeld {
            guard field == nil || entry.field == field, members?.contains(entry.award.person) ?? true,
                let counted = moment(entry), period?.contains(counted) ?? true
            else { continue }
            let sum = sums[entry.award.person]?.points ?? 0
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

    /// The event that confers a title on whoever leads the period, or why it is refused.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission is missing, nobody earned points in the period, or
    ///   the title has been conferred for it.
    public func confer(
        _ title: Title, in cohort: CohortID, for period: Period, field: String? = nil, by standing: Standing
    ) throws(Refusal) -> TitleGrant {
        try standing.require(.conferTitles)
        guard
            !titles.contains(where: {
                $0.title == title && $0.cohort == cohort && $0.period == period && $0.field == field
            })
        else { throw .because(.alreadyDone, "title.twice") }
        guard let first = leaderboard(of: cohort, in: period, field: field).first, first.points > 0 else {
            throw .because(.notReady, "title.nobody")
        }
        return TitleGrant(
            person: first.person, title: title, cohort: cohort, period: period, points: first.points, field: field)
    }
}
