import PeerLearning

/// Puts the ranks of a cohort together with what the points were paid for.
struct PointsGathering {
    let ledger: PointsLedger
    let cohort: CohortID
    let timeZone: String
    let roster: Roster
    let leaderboard: [LeaderboardRow]

    var standings: [ReportedStanding] {
        leaderboard.map { row in
            let mayKnowWhy = roster.showsNames || roster.isReader(row.person)
            return ReportedStanding(
                rank: row.rank, person: roster.earner(row.person), points: row.points,
                entries: mayKnowWhy ? ledger.entries(of: row.person, in: cohort).filter { !$0.isHeld }.map(entry) : [])
        }
    }

    var badges: [ReportedBadge] {
        ledger.badges.filter { $0.cohort == cohort && (roster.showsNames || roster.isReader($0.person)) }
            .map { ReportedBadge(person: roster.earner($0.person), name: $0.badge) }
    }

    var titles: [ReportedTitle] {
        ledger.titles.filter { $0.cohort == cohort }.map { grant in
            let last = Instant(milliseconds: max(grant.period.start.milliseconds, grant.period.end.milliseconds - 1))
            return ReportedTitle(
                person: roster.earner(grant.person), name: grant.title.rawValue,
                firstDay: ClockReading(grant.period.start, in: timeZone).day,
                lastDay: ClockReading(last, in: timeZone).day, points: grant.points)
        }
    }

    private func entry(_ entry: LedgerEntry) -> ReportedEntry {
        ReportedEntry(
            points: entry.award.points, reason: entry.award.reason, day: ClockReading(entry.at, in: timeZone).day)
    }
}
