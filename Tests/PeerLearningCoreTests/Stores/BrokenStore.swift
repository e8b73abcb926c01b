import PeerLearningCore
import Synchronization

/// What may be wrong with a store.
enum StoreFault: String, CaseIterable, Sendable {
    case writesCommitsOneByOne, ignoresExpectations, forgetsKeys, showsLaterEventsFirst, keepsErasedDocuments
    case forgetsThePersonsDocuments, losesAcknowledged, ignoresRanges, wakesNobody, answersRacesFromOldState
    case readsOldState

    /// The laws that must catch it.
    var laws: Set<String> {
        switch self {
        case .writesCommitsOneByOne: ["append: all or nothing", "append: bad requests", "model: random operations"]
        case .ignoresExpectations:
            [
                "append: expectations", "concurrency: one winner", "concurrency: as one after another",
                "model: random operations",
            ]
        case .forgetsKeys: ["keys: once", "keys: repeats at the same time", "model: random operations"]
        case .showsLaterEventsFirst: ["order: no gap"]
        case .keepsErasedDocuments: ["documents: erased", "documents: erased with events", "model: random operations"]
        case .forgetsThePersonsDocuments:
            ["documents: erased", "documents: erased with events", "model: random operations"]
        case .losesAcknowledged: ["order: one", "model: random operations"]
        case .ignoresRanges: ["documents: ranges"]
        case .wakesNobody: ["wake-ups: for all"]
        case .readsOldState: ["concurrency: as one after another"]
        case .answersRacesFromOldState: ["concurrency: one winner"]
        }
    }
}

/// A store in memory with one fault.
final class BrokenStore: EventStore {
    private let base = InMemoryEventStore()
    private let fault: StoreFault
    private let count = Mutex(0)

    init(fault: StoreFault) { self.fault = fault }

    private func number() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    func append(_ commits: [Commit]) async throws(StoreFailure) -> [Receipt] {
        switch fault {
        case .writesCommitsOneByOne:
            var receipts: [Receipt] = []
            for commit in commits { receipts += try await base.append([commit]) }
            return receipts
        case .losesAcknowledged where number() % 3 == 0:
            return commits.map { _ in Receipt(positions: 1..<2, isRepeat: false) }
        case .answersRacesFromOldState:
            // Looks first and writes after, as two steps: between them somebody else may write.
            for write in commits.flatMap(\.writes) {
                let current = try await base.events(of: write.stream, after: 0, limit: .max).last?.revision ?? 0
                guard write.expected.admits(current) else { throw .conflict(on: write.stream, actual: current) }
            }
            await Task.yield()
            return try await base.append(commits.map(broken))
        default: return try await base.append(commits.map(broken))
        }
    }

    private func broken(_ commit: Commit) -> Commit {
        var commit = commit
        switch fault {
        case .ignoresExpectations, .answersRacesFromOldState:
            for place in commit.writes.indices { commit.writes[place].expected = .any }
        case .forgetsKeys: commit.key = IdempotencyKey("\(commit.key)-\(number())")
        case .keepsErasedDocuments: commit.erasures = []
        case .forgetsThePersonsDocuments:
            commit.erasures.removeAll { if case .documents = $0 { true } else { false } }
        default: break
        }
        return commit
    }

    func events(of stream: StreamID, after revision: Int64, limit: Int) async throws(StoreFailure) -> [EventRecord] {
        let page = try await base.events(of: stream, after: revision, limit: limit)
        return fault == .readsOldState && number() % 4 == 0 ? Array(page.dropLast()) : page
    }

    func events(after position: Int64, limit: Int) async throws(StoreFailure) -> [EventRecord] {
        let page = try await base.events(after: position, limit: limit)
        // As if the transaction of the event before the last had not ended yet.
        guard fault == .showsLaterEventsFirst, page.count > 1, number() % 2 == 0 else { return page }
        return page.dropLast(2) + page.suffix(1)
    }

    func receipt(for key: IdempotencyKey) async throws(StoreFailure) -> Receipt? { try await base.receipt(for: key) }

    func describeDocument(_ id: DocumentID) async throws(StoreFailure) -> DocumentDescription? {
        try await base.describeDocument(id)
    }

    func bytes(of document: DocumentID, in range: Range<Int>) async throws(StoreFailure) -> [UInt8]? {
        try await base.bytes(of: document, in: fault == .ignoresRanges ? 0..<Int.max : range)
    }

    func wakeUps() -> AsyncStream<Void> { fault == .wakesNobody ? AsyncStream { _ in } : base.wakeUps() }
}
