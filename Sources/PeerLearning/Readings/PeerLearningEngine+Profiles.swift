public import PeerLearningCore
public import PeerLearningGamification

extension PeerLearningEngine {
    /// What a member of a cohort has earned there, as somebody may see it: everything about oneself, and for those who may
    /// see names; of others their place on the leaderboard, titles, and badges once no blind workshop runs.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the reader may do nothing in the cohort, or the person is not to be
    ///   seen there: no member, or one who does not want to stand on the leaderboard by name.
    public func profile(
        of person: PersonID, in cohort: CohortID, for reader: PersonID, at moment: Instant? = nil
    ) async throws -> ContributionProfile {
        let standing = try await standing(of: reader, in: cohort)
        let board = try await leaderboard(of: cohort, for: reader)
        let ledger = models.settlement.ledger
        let seesAll = person == reader || standing.may(.seeNames)
        guard try await self.cohort(cohort).member(person) != nil || person == reader,
            seesAll || ledger.choice(of: person, in: cohort).appearance == .named
        else { throw Refusal.unknown("person", person) }

        let row = board.first { $0.person == person }
        let runsBlind = models.progress.running.contains {
            models.progress[$0].map { $0.cohort == cohort && $0.anonymity != .open } ?? false
        }
        let moment = moment ?? configuration.time.now()
        var profile = ContributionProfile(
            person: person, cohort: cohort, points: row?.points ?? 0, rank: row?.rank, ranked: board.count,
            titles: ledger.titles.filter { $0.person == person && $0.cohort == cohort },
            badges: seesAll || !runsBlind ? badges(of: person, in: cohort) : [])
        guard seesAll else { return profile }
        profile.entries = try await points(of: person, in: cohort)
        profile.streak = models.settlement.streak(of: person, in: cohort, at: moment)
        profile.wallet = try await wallet(of: person, in: cohort)
        let counting = ledger.entries(of: person, in: cohort).filter { !$0.isHeld }
        profile.sources = Self.sums(counting) { $0.rule.name }.map(ProfileShare.init)
        profile.fields = Self.sums(counting.filter { $0.field != nil }) { $0.field ?? "" }.map(ProfileShare.init)
        return profile
    }

    private func badges(of person: PersonID, in cohort: CohortID) -> [ProfileBadge] {
        configuration.badges.compactMap { badge in
            models.settlement.ledger.level(of: badge, heldBy: person, in: cohort).map {
                ProfileBadge(badge: badge, level: $0)
            }
        }
    }

    private static func sums(_ entries: [LedgerEntry], by name: (LedgerEntry) -> String) -> [(String, Int)] {
        var sums: [String: Int] = [:]
        for entry in entries { sums[name(entry), default: 0] += entry.award.points }
        return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
}

/// What a member of a cohort has earned there.
public struct ContributionProfile: Hashable, Sendable {
    /// Who it is.
    public let person: PersonID
    /// The cohort.
    public let cohort: CohortID
    /// The points that the reader may see.
    public let points: Int
    /// The place on the leaderboard; nil for those who stand on none.
    public let rank: Int?
    /// How many stand on the leaderboard.
    public let ranked: Int
    /// The titles, oldest first.
    public let titles: [TitleGrant]
    /// The badges, each at its highest level, in the order of the engine's badges.
    public let badges: [ProfileBadge]
    /// What was paid, oldest first; empty for others.
    public internal(set) var entries: [EarnedPoints] = []
    /// How many days in a row the person did something; 0 for others.
    public internal(set) var streak = 0
    /// How many reviews the person may still receive; nil for others, and where there are no wallets.
    public internal(set) var wallet: Int?
    /// The points by the name of the rule that paid them, the most first; empty for others.
    public internal(set) var sources: [ProfileShare] = []
    /// The points by field, the most first; empty for others.
    public internal(set) var fields: [ProfileShare] = []
}

/// A badge on a profile.
public struct ProfileBadge: Hashable, Sendable {
    /// The badge.
    public let badge: Badge
    /// The level, counted from 1.
    public let level: Int

    /// What the next level takes; nil at the highest.
    public var next: Int? { badge.levels.indices.contains(level) ? badge.levels[level] : nil }
}

/// What part of a person's points came from where.
public struct ProfileShare: Hashable, Sendable {
    /// The name of the rule, or the field.
    public let name: String
    /// The points.
    public let points: Int

    init(_ name: String, _ points: Int) { (self.name, self.points) = (name, points) }
}
