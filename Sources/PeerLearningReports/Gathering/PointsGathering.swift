import PeerLearning

/// Puts the ranks of a cohort together with what the points were paid for.
struct PointsGathering {
    let ledger: PointsLedger
    let cohort: CohortID
    let timeZone: String
    let roster: Roster
    let leaderboard: [BoardRow]
    /// The badges of the engine: one that is not among them any more stays with those who have it.
    let known: [Badge]

    var standings: [ReportedStanding] {
        leaderboard.map { row in
            guard let person = row.person else {
                return ReportedStanding(rank: row.rank, person: .somebody, points: row.points, entries: [])
            }
            let mayKnowWhy = roster.showsNames || row.isReader
            return ReportedStanding(
                rank: row.rank, person: roster.earner(person), points: row.points,
                entries: mayKnowWhy ? ledger.entries(of: person, in: cohort).filter { !$0.isHeld }.map(entry) : [])
        }
    }

    var badges: [ReportedBadge] {
        ledger.badges.filter {
            $0.cohort == cohort && $0.level == 1 && (roster.showsNames || roster.isReader($0.person)) && isHeld($0)
        }
        .map { ReportedBadge(person: roster.earner($0.person), name: $0.badge) }
    }

    private func isHeld(_ grant: BadgeGrant) -> Bool {
        guard let badge = known.first(where: { $0.name == grant.badge }) else { return true }
        return ledger.level(of: badge, heldBy: grant.person, in: cohort) != nil
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
