import PeerLearningCore

extension PointsLedger {
    /// The badges whose next levels a person meets once further awards are paid to them, and that they do not have yet.
    ///
    /// - Parameter streak: How many days in a row the person has been doing something.
    func badgesDue(
        to person: PersonID, in cohort: CohortID, among badges: [Badge], adding further: [LedgerEntry] = [],
        streak: Int = 0
    ) -> [BadgeGrant] {
        let reached = reached(by: person, in: cohort, adding: further)
        return badges.flatMap { badge in
            let amount =
                switch badge.criterion {
                case .points: reached.points
                case .awards(let rule): reached.awardsByRule[rule, default: 0]
                case .streak: streak
                }
            return badge.levels.enumerated().filter { amount >= $0.element }.map {
                BadgeGrant(person: person, badge: badge.name, cohort: cohort, level: $0.offset + 1)
            }
        }
        .filter { !hasGranted($0) }
    }
}
