import PeerLearningCoding
public import PeerLearningCore
public import PeerLearningGamification

extension PeerLearningEngine {
    /// The ledger of points, with every entry's reason.
    public func ledger() async throws -> PointsLedger {
        try await catchUp()
        return models.settlement.ledger
    }

    /// The ranks of all who earned points in a cohort, in a period or since it was opened.
    public func leaderboard(of cohort: CohortID, in period: Period? = nil) async throws -> [LeaderboardRow] {
        let ledger = try await ledger()
        return period.map { ledger.leaderboard(of: cohort, in: $0) } ?? ledger.leaderboard(of: cohort)
    }

    /// Gives a title to whoever leads a period (row N7), such as expert of the week.
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
        for recorded in try await events(at: receipt) {
            if case .feature(LedgerEvent.titleConferred(let grant)) = recorded.event { return grant }
        }
        return nil
    }

    /// Takes in what the log has that the read models have not.
    func catchUp() async throws {
        let pageSize = 1_000
        var page: [EventRecord]
        repeat {
            page = try await store.events(after: models.position, limit: pageSize)
            for record in page where record.position > models.position { models.apply(try codec.decode(record)) }
        } while page.count == pageSize
    }

    /// Records the rules that this engine asks, where the ledger has others.
    func adoptRules() async throws {
        while !hasAdoptedRules {
            try await catchUp()
            guard let adoption = models.settlement.adoption else {
                hasAdoptedRules = true
                return
            }
            hasAdoptedRules = try await appendToLedger([adoption], at: configuration.time.now())
        }
    }

    /// Asks the rules about the events that nobody has asked about, and records what they pay.
    func settle() async throws {
        for _ in 0..<100 {
            try await catchUp()
            let events = models.settlement.settle()
            if events.isEmpty { return }
            if try await appendToLedger(events, at: models.moment) { return try await catchUp() }
        }
        throw EngineFailure(.contended, "Others kept writing to the ledger first. Try again in a moment.")
    }

    /// Appends to the ledger at the revision that has been read; false where somebody was first.
    private func appendToLedger(
        _ events: [LedgerEvent], at moment: Instant, key: IdempotencyKey? = nil
    ) async throws -> Bool {
        let write = StreamWrite(
            to: PointsLedger.stream, expecting: .revision(models.settlement.ledger.revision),
            events: try events.map { try codec.encode(.feature($0)) })
        do {
            _ = try await store.append(Commit(key: key ?? newID(), at: moment, writes: [write]))
            return true
        } catch {
            guard error.code == .conflict else { throw error }
            return false
        }
    }
}
