import Synchronization

/// A store that lives as long as the process: for tests, previews and whoever needs nothing kept.
///
/// ```swift
/// let store = InMemoryEventStore()
/// ```
public final class InMemoryEventStore: EventStore {
    private let log = Mutex(Log())

    /// An empty store.
    public init() {}

    /// Writes commits in order, all or none; takes time in proportion to what is written.
    public func append(_ commits: [Commit]) async throws(StoreFailure) -> [Receipt] {
        try log.withLock { log throws(StoreFailure) in
            try log.check(commits)
            let receipts = commits.map { log.write($0) }
            for listener in log.listeners.values { listener.yield() }
            return receipts
        }
    }

    /// The events of a stream after a revision, oldest first.
    public func events(of stream: StreamID, after revision: Int64, limit: Int) async throws(StoreFailure)
        -> [EventRecord]
    {
        log.withLock { log in
            let places = log.streams[stream, default: []]
            return places.dropFirst(Int(clamping: max(0, revision))).prefix(max(0, limit)).map { log.events[$0] }
        }
    }

    /// The events of the whole log after a position, oldest first.
    public func events(after position: Int64, limit: Int) async throws(StoreFailure) -> [EventRecord] {
        log.withLock { Array($0.events.dropFirst(Int(clamping: max(0, position))).prefix(max(0, limit))) }
    }

    /// The receipt that was given for a key.
    public func receipt(for key: IdempotencyKey) async throws(StoreFailure) -> Receipt? {
        log.withLock { log in log.keys[key].map { Receipt(positions: $0, isRepeat: true) } }
    }

    /// What is known of a document.
    public func describeDocument(_ id: DocumentID) async throws(StoreFailure) -> DocumentDescription? {
        log.withLock { $0.documents[id] }.map {
            DocumentDescription(id: id, subject: $0.subject, mediaType: $0.mediaType, size: $0.bytes.count)
        }
    }

    /// Bytes of a document, clamped to its length.
    public func bytes(of document: DocumentID, in range: Range<Int>) async throws(StoreFailure) -> [UInt8]? {
        log.withLock { $0.documents[document] }.map { Array($0.bytes[range.clamped(to: 0..<$0.bytes.count)]) }
    }

    /// A sequence that wakes its reader after appends.
    public func wakeUps() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let number = log.withLock { $0.listen(continuation) }
            continuation.onTermination = { [weak self] _ in
                self?.log.withLock { _ = $0.listeners.removeValue(forKey: number) }
            }
        }
    }
}

extension InMemoryEventStore {
    private struct Log: Sendable {
        var events: [EventRecord] = []
        var streams: [StreamID: [Int]] = [:]
        var keys: [IdempotencyKey: Range<Int64>] = [:]
        var documents: [DocumentID: Document] = [:]
        var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
        private var lastListener = 0

        /// Finds out whether every commit may be written, without writing any.
        func check(_ commits: [Commit]) throws(StoreFailure) {
            var revisions: [StreamID: Int64] = [:]
            var fresh: Set<IdempotencyKey> = []
            for commit in commits {
                try commit.validate()
                guard keys[commit.key] == nil, fresh.insert(commit.key).inserted else { continue }
                for write in commit.writes {
                    let current = revisions[write.stream] ?? Int64(streams[write.stream]?.count ?? 0)
                    guard write.expected.admits(current) else {
                        throw .conflict(on: write.stream, actual: current)
                    }
                    revisions[write.stream] = current + Int64(write.events.count)
                }
            }
        }

        mutating func write(_ commit: Commit) -> Receipt {
            if let positions = keys[commit.key] { return Receipt(positions: positions, isRepeat: true) }
            let first = Int64(events.count) + 1
            for write in commit.writes {
                for event in write.events { add(event, to: write.stream, at: commit.at) }
            }
            for document in commit.documents { documents[document.id] = document }
            for erasure in commit.erasures { erase(erasure) }
            let positions = first..<Int64(events.count) + 1
            keys[commit.key] = positions
            return Receipt(positions: positions, isRepeat: false)
        }

        private mutating func add(_ event: EncodedEvent, to stream: StreamID, at moment: Instant) {
            let revision = Int64(streams[stream]?.count ?? 0) + 1
            streams[stream, default: []].append(events.count)
            events.append(
                EventRecord(
                    position: Int64(events.count) + 1, stream: stream, revision: revision, type: event.type, at: moment,
                    body: event.body))
        }

        private mutating func erase(_ erasure: Erasure) {
            switch erasure {
            case .document(let id): documents[id] = nil
            case .documents(let person): documents = documents.filter { $0.value.subject != person }
            }
        }

        mutating func listen(_ continuation: AsyncStream<Void>.Continuation) -> Int {
            lastListener += 1
            listeners[lastListener] = continuation
            return lastListener
        }
    }
}
