public import PeerLearningCore

extension PointsLedger {
    /// The name of the rule under which staff give and take points by hand.
    public static let byStaff = RuleID("staff", version: 1)

    /// What staff decide about points that are held: released, they count from when they were earned; refused, they never do.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission is missing, a payment is not held in this cohort or was
    ///   decided about, or is one's own.
    public func judge(
        _ outcome: PointsRuling.Outcome, _ asked: [LedgerPayment], in cohort: CohortID, reason: DocumentID?,
        by standing: Standing
    ) throws(Refusal) -> [LedgerEvent] {
        try standing.require(.managePoints)
        guard outcome != .adjusted, !asked.isEmpty else { throw .because(.invalid, "points.nothingHeld") }
        let held = Dictionary(held(in: cohort).map { ($0.payment, $0) }) { first, _ in first }
        var corrections: [LedgerEvent] = []
        for payment in asked {
            guard let entry = held[payment] else { throw .because(.notReady, "points.notHeld") }
            guard payment.person != standing.person else { throw .because(.ownWork, "ownWork.points") }
            guard outcome == .released else { continue }
            corrections.append(
                .awarded(entry.corrected(by: entry.award.points, as: .released, position: entry.position)))
        }
        return [.judged(PointsRuling(by: standing.person, outcome, asked, reason: reason))] + corrections
    }

    /// What gives a person points by hand, or takes some.
    ///
    /// - Parameters:
    ///   - id: An identifier that nothing else has: what the points are for.
    ///   - reason: The document that says why, for the person to read.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission is missing, the person is oneself, or there are no points.
    public func adjust(
        _ person: PersonID, by points: Int, in cohort: CohortID, id: String, reason: DocumentID, at moment: Instant,
        by standing: Standing
    ) throws(Refusal) -> [LedgerEvent] {
        try standing.require(.managePoints)
        guard person != standing.person else { throw .because(.ownWork, "ownWork.points") }
        guard points != 0, points.magnitude <= 1_000_000 else { throw .because(.invalid, "points.amount") }
        let award = Award(to: person, points: points, for: id, because: Message("award.byStaff"))
        let entry = LedgerEntry(
            rule: Self.byStaff, award: award, cohort: cohort, workshop: nil, position: settledThrough, at: moment,
            correction: .decided)
        return [
            .judged(PointsRuling(by: standing.person, .adjusted, [entry.payment], reason: reason)), .awarded(entry),
        ]
    }

    /// What it takes to make the ledger of a cohort as if other rules had been asked from the beginning.
    ///
    /// What was held or refused, and what staff gave and took by hand, stays as it is. Badges and titles stay.
    ///
    /// - Parameters:
    ///   - other: What the other rules would have paid: see ``Settlement/fromTheBeginning()``.
    ///   - rules: Those rules.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission is missing or nothing would change.
    public func rescore(
        as other: PointsLedger, by rules: [RuleID], in cohort: CohortID, through position: Int64, by standing: Standing
    ) throws(Refusal) -> [LedgerEvent] {
        try standing.require(.managePoints)
        let corrections = changes(to: other, in: cohort, at: position)
        guard !corrections.isEmpty else { throw .because(.alreadyDone, "points.sameScores") }
        return corrections.map(LedgerEvent.awarded) + [
            .rescored(
                Rescoring(by: rules, asked: standing.person, through: position, corrections: corrections.count))
        ]
    }

    private func changes(to other: PointsLedger, in cohort: CohortID, at position: Int64) -> [LedgerEntry] {
        let known = payments(in: cohort)
        let mine = known.compactMap { payment -> LedgerEntry? in
            guard payment.rule != Self.byStaff.name, !isWithheld(payment), !other.isWithheld(payment),
                let entry = entries(of: payment).first
            else { return nil }
            let change = other.points(of: payment).subtractingReportingOverflow(points(of: payment))
            guard !change.overflow, change.partialValue != 0 else { return nil }
            let origin = other.entries(of: payment).first ?? entry
            return origin.corrected(by: change.partialValue, as: .rescored, position: position)
        }
        let have = Set(known)
        let new = other.payments(in: cohort).filter { !have.contains($0) }.compactMap { payment -> LedgerEntry? in
            guard !other.isWithheld(payment), let entry = other.entries(of: payment).first else { return nil }
            let points = other.points(of: payment)
            return points == 0 ? nil : entry.corrected(by: points, as: .rescored, position: position)
        }
        return mine + new
    }

    /// What records how a person wants to stand on the leaderboard of a cohort.
    ///
    /// - Parameter number: A number to try for those who want to be numbered; the next free one is taken.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person may do nothing in the cohort, or stands so already.
    public func choose(
        _ appearance: BoardChoice.Appearance, in cohort: CohortID, number: Int, by standing: Standing
    ) throws(Refusal) -> [LedgerEvent] {
        guard !standing.permissions.isEmpty else { throw .because(.notTakingPart, "notTakingPart") }
        guard choice(of: standing.person, in: cohort).appearance != appearance else {
            throw .because(.alreadyDone, "board.already")
        }
        var free: Int?
        if appearance == .numbered {
            free = (0..<1_000_000).lazy.map { (abs(number % 1_000) + $0) + 1 }
                .first { !self.isTaken($0, in: cohort) }
        }
        return [.standingChosen(BoardChoice(of: standing.person, in: cohort, appearance, number: free))]
    }
}
