import PeerLearningCoding
public import PeerLearningCore
public import PeerLearningGamification

extension PeerLearningEngine {
    /// What the ledger would be if rules had been asked from the beginning of the log; nothing is written. Reads the whole
    /// log.
    ///
    /// ```swift
    /// var other = engine.configuration
    /// other.rules = [UsefulReview(points: 10)]
    /// let ledger = try await engine.ledger(by: other)
    /// ```
    ///
    /// - Parameter configuration: Whose rules, badges and holding are tried; nil for the engine's own.
    public func ledger(by configuration: EngineConfiguration? = nil) async throws -> PointsLedger {
        try await replayed(by: configuration ?? self.configuration).ledger
    }

    /// Has the engine's rules asked again about the whole log, and corrects the ledger of a cohort to what they answer.
    ///
    /// A decision of its own: that rules have changed changes no award by itself. The corrections are entries of the ledger,
    /// and each falls into the period of what it corrects. Look first with ``ledger(by:)``.
    ///
    /// - Returns: How many entries it took.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission to manage points is missing or nothing would change.
    @discardableResult
    public func rescore(_ cohort: CohortID, by caller: Caller) async throws -> Int {
        try await standing(of: caller.person, in: cohort).require(.managePoints)
        try await adoptRules()
        try await inTurn(.writing(PointsLedger.stream)) { try await settle() }
        let (other, position) = try await replayed(by: configuration)
        let rules = models.settlement.ruleIDs
        let events = try await decideOnLedger("points.rescore", in: cohort, by: caller) {
            ledger, standing, _ throws(Refusal) in
            try ledger.rescore(as: other, by: rules, in: cohort, through: position, by: standing)
        }
        return events.reduce(0) { if case .rescored(let mark) = $1 { $0 + mark.corrections } else { $0 } }
    }

    private func replayed(
        by configuration: EngineConfiguration
    ) async throws -> (ledger: PointsLedger, position: Int64) {
        try configuration.validate()
        var replay = Settlement(configuration).fromTheBeginning()
        var position: Int64 = 0
        let pageSize = 1_000
        var page: [EventRecord]
        repeat {
            page = try await store.events(after: position, limit: pageSize)
            for record in page { replay.take(try codec.decode(record)) }
            position = page.last?.position ?? position
            let material = try await settlementMaterial(for: replay.questions, by: configuration)
            replay.keep(replay.settle(with: material))
        } while page.count == pageSize
        return (replay.ledger, position)
    }
}
