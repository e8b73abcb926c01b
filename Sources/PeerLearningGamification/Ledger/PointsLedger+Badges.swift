public import PeerLearningCore

extension PointsLedger {
    /// The badges whose next levels a person meets once further awards are paid to them, and that they do not have yet.
    ///
    /// - Parameter streak: How many days in a row the person has been doing something.
    func badgesDue(
        to person: PersonID, in cohort: CohortID, among badges: [Badge], adding further: [LedgerEntry] = [],
        streak: Int = 0
    ) -> [BadgeGrant] {
        guard !badges.isEmpty else { return [] }
        let new = further.filter { $0.cohort == cohort && $0.award.person == person && !$0.isHeld }
        let isStreakOnly = badges.allSatisfy { $0.criterion == .streak }
        let account = isStreakOnly ? CohortAccounts.Account() : account(of: person, in: cohort)
        var due: [BadgeGrant] = []
        for badge in badges {
            let amount =
                switch badge.criterion {
                case .points: new.reduce(account.points) { $0.addingSaturated($1.award.points) }
                case .awards(let rule):
                    account.awardsByRule[rule, default: 0]
                        + new.count { $0.correction == nil && $0.rule.name == rule }
                case .streak: streak
                }
            for (place, level) in badge.levels.enumerated() where amount >= level {
                let grant = BadgeGrant(person: person, badge: badge.name, cohort: cohort, level: place + 1)
                if !hasGranted(grant) { due.append(grant) }
            }
        }
        return due
    }

    /// The highest level of a badge that a person was granted and still meets; nil where there is none.
    ///
    /// Where points were taken back, a level that was reached with them does not count until it is met again. Days in a row
    /// have been, whatever comes after.
    public func level(of badge: Badge, heldBy person: PersonID, in cohort: CohortID) -> Int? {
        let granted = badges.filter { $0.person == person && $0.cohort == cohort && $0.badge == badge.name }.map(
            \.level)
        guard !granted.isEmpty else { return nil }
        let amount: Int? =
            switch badge.criterion {
            case .points: points(of: person, in: cohort)
            case .awards(let rule): awardsLeft(of: rule, to: person, in: cohort)
            case .streak: nil
            }
        return granted.filter { level in
            guard let amount, badge.levels.indices.contains(level - 1) else { return true }
            return amount >= badge.levels[level - 1]
        }
        .max()
    }

    /// How many awards of a rule a person has that were not taken back.
    private func awardsLeft(of rule: String, to person: PersonID, in cohort: CohortID) -> Int {
        let own = entries(of: person, in: cohort).filter { $0.rule.name == rule && !$0.isHeld }
        return Set(own.map(\.payment)).count { points(of: $0) > 0 }
    }
}
