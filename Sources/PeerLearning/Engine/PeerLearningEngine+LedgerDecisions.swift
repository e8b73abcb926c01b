import PeerLearningCoding
import PeerLearningCore
import PeerLearningGamification

extension PeerLearningEngine {
    /// Has somebody decide something about the ledger, and records it: on the ledger as it stands when it is written.
    ///
    /// - Returns: The events, or those of the first sending of the same request.
    @discardableResult
    func decideOnLedger(
        _ action: String, in cohort: CohortID, documents: [Document] = [], by caller: Caller,
        _ decide: (PointsLedger, Standing, Instant) throws(Refusal) -> [LedgerEvent]
    ) async throws -> [LedgerEvent] {
        try await adoptRules()
        let key = caller.storedKey(for: action)
        if let earlier = try await ledgerEvents(of: key) { return earlier }
        try await askHost(caller, action, PointsLedger.stream)
        for _ in 0..<10 {
            let written = try await inTurn(.writing(PointsLedger.stream)) { () -> [LedgerEvent]? in
                try await settle()
                if let earlier = try await ledgerEvents(of: key) { return earlier }
                let standing = try await standing(of: caller.person, in: cohort)
                let moment = caller.at ?? configuration.time.now()
                let events = try decide(models.settlement.ledger, standing, moment)
                let isWritten = try await appendToLedger(events, documents: documents, at: moment, key: key)
                return isWritten ? events : nil
            }
            if let written { return written }
        }
        throw EngineFailure(.contended, "Others kept writing to the ledger first. Try again in a moment.")
    }

    /// What was recorded when a request was sent for the first time; nil where it was not.
    private func ledgerEvents(of key: IdempotencyKey?) async throws -> [LedgerEvent]? {
        guard let key, let receipt = try await store.receipt(for: key) else { return nil }
        return try await records(at: receipt).compactMap { record in
            guard case .feature(let event as LedgerEvent) = try codec.decode(record).event else { return nil }
            return event
        }
    }
}
