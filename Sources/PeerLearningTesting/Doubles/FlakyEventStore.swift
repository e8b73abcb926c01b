public import PeerLearningCore
import Synchronization

/// A store that fails when it is told to: what shows that a failure loses nothing and doubles nothing.
public final class FlakyEventStore: EventStore {
    private let store: any EventStore
    private let failing: Mutex<@Sendable (Commit) -> Bool>
    private let conflictCount = Mutex(0)

    /// A store that fails none of its appends until it is told to.
    public init(over store: any EventStore = InMemoryEventStore()) {
        self.store = store
        failing = Mutex { _ in false }
    }

    /// How many appends failed because somebody else had written to the stream first.
    public var conflicts: Int { conflictCount.withLock { $0 } }

    /// From now on fails every append with a commit that this holds for.
    public func fail(where condition: @escaping @Sendable (Commit) -> Bool) { failing.withLock { $0 = condition } }

    /// Writes commits after others had their chance, as on a disk, or fails with the code `full`.
    public func append(_ commits: [Commit]) async throws(StoreFailure) -> [Receipt] {
        let condition = failing.withLock { $0 }
        if commits.contains(where: condition) { throw StoreFailure(.full, "There is no room, as this test wants it.") }
        await Task.yield()
        do {
            return try await store.append(commits)
        } catch {
            if error.code == .conflict { conflictCount.withLock { $0 += 1 } }
            throw error
        }
    }

    /// The events of a stream after a revision.
    public func events(
        of stream: StreamID, after revision: Int64, limit: Int
    ) async throws(StoreFailure) -> [EventRecord] { try await store.events(of: stream, after: revision, limit: limit) }

    /// The events of the whole log after a position.
    public func events(after position: Int64, limit: Int) async throws(StoreFailure) -> [EventRecord] {
        try await store.events(after: position, limit: limit)
    }

    /// The receipt that was given for a key.
    public func receipt(for key: IdempotencyKey) async throws(StoreFailure) -> Receipt? {
        try await store.receipt(for: key)
    }

    /// What is known of a document.
    public func describeDocument(_ id: DocumentID) async throws(StoreFailure) -> DocumentDescription? {
        try await store.describeDocument(id)
    }

    /// Bytes of a document.
    public func bytes(of document: DocumentID, in range: Range<Int>) async throws(StoreFailure) -> [UInt8]? {
        try await store.bytes(of: document, in: range)
    }

    /// A sequence that wakes its reader after appends.
    public func wakeUps() -> AsyncStream<Void> { store.wakeUps() }
}
