import PeerLearningCoding
public import PeerLearningCore
public import PeerLearningGamification

extension PeerLearningEngine {
    /// Looks for points in a cohort that were made and not earned: rings of praise, made accounts, copied texts, bursts, empty
    /// praise. Reads the whole log, and every review and comment of the cohort.
    ///
    /// A finding is a reason to look and no verdict. Held back points are decided about with
    /// ``judgePoints(_:_:in:because:by:)``, others taken with ``adjustPoints(of:by:in:because:by:)``.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the permission to manage points or to see names is missing.
    public func gamingReport(
        in cohort: CohortID, for person: PersonID, falseAlarmRate: Double = 0.05
    ) async throws -> GamingReport {
        let standing = try await standing(of: person, in: cohort)
        try standing.require(.managePoints)
        try standing.require(.seeNames)
        var feed = ScoringFeed()
        var events: [ScoringEvent] = []
        var quoted: Set<String> = []
        var position: Int64 = 0
        let pageSize = 1_000
        var page: [EventRecord]
        repeat {
            page = try await store.events(after: position, limit: pageSize)
            for record in page {
                let recorded = try codec.decode(record)
                if case .workshop(_, .opened(let plan)) = recorded.event, plan.cohort == cohort {
                    quoted.formUnion([plan.task.goal, plan.task.artefact] + plan.task.criteria)
                }
                events += feed.events(of: recorded).filter { $0.cohort == cohort }
            }
            position = page.last?.position ?? position
        } while page.count == pageSize
        var texts: [Int64: String] = [:]
        for event in events where event.kind == .reviewed || event.kind == .commented {
            texts[event.position] = try await text(of: event.document)
        }
        return GamingReport(
            of: events, in: cohort, ledger: try await ledger(), texts: texts, quoted: quoted.sorted(),
            falseAlarmRate: falseAlarmRate)
    }
}
