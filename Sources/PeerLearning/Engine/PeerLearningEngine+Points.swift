import PeerLearningCoding
public import PeerLearningCore
public import PeerLearningGamification

extension PeerLearningEngine {
    private static var conferring: String { "title.confer" }

    /// The ledger of points, with every entry's rule and cause. It knows who reviewed what: show people
    /// ``points(of:in:)`` and ``leaderboard(of:in:for:)``, not the ledger itself.
    public func ledger() async throws -> PointsLedger {
        try await catchUp()
        return models.settlement.ledger
    }

    /// The ranks of a cohort as a person of it may see them, in a period or since it was opened.
    ///
    /// While a workshop is blind and not closed its points would tell who reviewed whom, so they count only for those who
    /// may see names. When it is closed they count for everybody, all of them at the moment of its closing.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the person may do nothing in the cohort.
    public func leaderboard(
        of cohort: CohortID, in period: Period? = nil, for person: PersonID
    ) async throws -> [LeaderboardRow] {
        let standing = try await standing(of: person, in: cohort)
        guard !standing.permissions.isEmpty else { throw Refusal.because(.notTakingPart, "notTakingPart") }
        try await catchUp()
        let progress = models.progress
        return models.settlement.ledger.leaderboard(of: cohort, in: period) { entry in
            guard !standing.may(.seeNames), let workshop = entry.workshop.flatMap({ progress[$0] }),
                workshop.anonymity != .open
            else {
                return entry.at
            }
            return workshop.closedAt
        }
    }

    /// What a person was paid in a cohort and why, oldest first: for the person.
    public func points(of person: PersonID, in cohort: CohortID) async throws -> [EarnedPoints] {
        try await ledger().entries(of: person, in: cohort).filter { !$0.isHeld }.map {
            EarnedPoints(points: $0.award.points, reason: $0.award.reason, at: $0.at)
        }
    }

    /// Gives a title to whoever leads a period, such as expert of the week.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where nobody earned points or the title was conferred before; a request
    ///   that is sent again with its key is answered with the first grant.
    @discardableResult
    public func confer(
        _ title: Title, in cohort: CohortID, for period: Period, by caller: Caller
    ) async throws -> TitleGrant {
        try await adoptRules()
        for _ in 0..<10 {
            try await settle()
            if let grant = try await conferred(title, in: cohort, for: period, by: caller) { return grant }
            try await askHost(caller, Self.conferring, PointsLedger.stream)
            let standing = try await standing(of: caller.person, in: cohort)
            let grant = try models.settlement.ledger.confer(title, in: cohort, for: period, by: standing)
            let moment = caller.at ?? configuration.time.now()
            if try await appendToLedger(
                [.titleConferred(grant)], at: moment, key: caller.storedKey(for: Self.conferring))
            {
                return grant
            }
        }
        throw EngineFailure(.contended, "Others kept writing to the ledger first. Try again in a moment.")
    }

    /// The title that was conferred by an earlier sending of the same request.
    private func conferred(
        _ title: Title, in cohort: CohortID, for period: Period, by caller: Caller
    ) async throws -> TitleGrant? {
        guard let key = caller.storedKey(for: Self.conferring), let receipt = try await store.receipt(for: key) else {
            return nil
        }
        for record in try await records(at: receipt) {
            guard case .feature(LedgerEvent.titleConferred(let grant)) = try codec.decode(record).event,
                grant.title == title, grant.cohort == cohort, grant.period == period
            else { continue }
            return grant
        }
        throw Refusal.because(.invalid, "key.reused")
    }
}

/// Points that a person was paid, as the person sees them.
public struct EarnedPoints: Hashable, Sendable {
    /// How many.
    public let points: Int
    /// Why, in words.
    public let reason: Message
    /// When it was earned.
    public let at: Instant
}
