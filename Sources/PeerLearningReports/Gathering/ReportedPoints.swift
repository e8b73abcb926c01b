public import PeerLearning

/// One line of the leaderboard, with what the points were paid for.
public struct ReportedStanding: Hashable, Sendable {
    /// The rank, counted from 1.
    public var rank: Int
    /// Who it is. Under pseudonyms nobody but the reader is named here in any way: a leaderboard with names, seen
    /// elsewhere, would tell who is behind which pseudonym.
    public var person: ReportedPerson
    /// The points.
    public var points: Int
    /// What they were paid for, oldest first; under pseudonyms, the reader's own only.
    public var entries: [ReportedEntry]
}

extension ReportedStanding {
    /// What points were paid for, like reasons put together, in the order in which each came first.
    public var reasons: [ReportedReason] {
        var reasons: [ReportedReason] = []
        for entry in entries {
            if let place = reasons.firstIndex(where: { $0.reason == entry.reason }) {
                reasons[place].points = reasons[place].points.addingReportingOverflow(entry.points).partialValue
                reasons[place].times += 1
            } else {
                reasons.append(ReportedReason(reason: entry.reason, points: entry.points, times: 1))
            }
        }
        return reasons
    }
}

/// A reason for which points were paid, once or more often.
public struct ReportedReason: Hashable, Sendable {
    /// Why.
    public var reason: Message
    /// How many points in all.
    public var points: Int
    /// How often.
    public var times: Int
}

/// What points were paid for.
public struct ReportedEntry: Hashable, Sendable {
    /// How many points.
    public var points: Int
    /// Why.
    public var reason: Message
    /// The day on which they were earned, in the cohort's time zone.
    public var day: CivilDate
}

/// A badge that was granted.
public struct ReportedBadge: Hashable, Sendable {
    /// Who has it.
    public var person: ReportedPerson
    /// The badge's name, such as `helpingHand`.
    public var name: String
}

/// A title that was conferred.
public struct ReportedTitle: Hashable, Sendable {
    /// Who bears it. Under pseudonyms nobody but the reader is named.
    public var person: ReportedPerson
    /// The title's name, such as `expertOfTheWeek`.
    public var name: String
    /// The first day of the period, in the cohort's time zone.
    public var firstDay: CivilDate
    /// The last day of the period.
    public var lastDay: CivilDate
    /// The points that it was earned with.
    public var points: Int
}

/// A solution that went into the library.
public struct ReportedSolution: Hashable, Sendable {
    /// Whose it is.
    public var author: ReportedPerson
    /// The version that it shows.
    public var version: Int
    /// What problem it solves; nil where whoever wrote that has been erased.
    public var problem: String?
    /// The solution; nil where its author has been erased.
    public var text: String?
}
