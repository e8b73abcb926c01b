import PeerLearningCoding
public import PeerLearningCore
public import PeerLearningGamification

extension PeerLearningEngine {
    /// The ledger of points, with every entry's rule and cause. It knows who reviewed what: show people
    /// ``points(of:in:)`` and ``leaderboard(of:in:for:)``, not the ledger itself.
    public func ledger() async throws -> PointsLedger {
        try await catchUp()
        return models.settlement.ledger
    }

    /// The ranks of a cohort as a person may see them, in a period or since it was opened.
    ///
    /// While a workshop is blind and not closed its points would tell who reviewed whom, so they count only for those who
    /// may see names; when it is closed they count for everybody.
    public func leaderboard(
        of cohort: CohortID, in period: Period? = nil, for person: PersonID
    ) async throws -> [LeaderboardRow] {
        let isStaff = try await standing(of: person, in: cohort).may(.seeNames)
        try await catchUp()
        let progress = models.progress
        return models.settlement.ledger.leaderboard(of: cohort, in: period) { workshop in
            guard !isStaff, let workshop = progress[workshop] else { return true }
            return workshop.phase == .closed || workshop.anonymity == .open
        }
    }

    /// What a person was paid in a cohort and why, oldest first: for the person.
    public func points(of person: PersonID, in cohort: CohortID) async throws -> [EarnedPoints] {
        try await ledger().entries(of: person, in: cohort).map {
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
            if let grant = try await conferred(for: caller) { return grant }
            try await askHost(caller, "title.confer", PointsLedger.stream)
            let standing = try await standing(of: caller.person, in: cohort)
            let grant = try models.settlement.ledger.confer(title, in: cohort, for: period, by: standing)
            let moment = caller.at ?? configuration.time.now()
            if try await appendToLedger([.titleConferred(grant)], at: moment, key: caller.storedKey) { return grant }
        }
        throw EngineFailure(.contended, "Others kept writing to the ledger first. Try again in a moment.")
    }

    /// The title that was conferred by an earlier sending of the same request.
    private func conferred(for caller: Caller) async throws -> TitleGrant? {
        guard let key = caller.storedKey, let receipt = try await store.receipt(for: key) else { return nil }
        for record in try await records(at: receipt) {
            if case .feature(LedgerEvent.titleConferred(let grant)) = try codec.decode(record).event { return grant }
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
