/// Keeps the log of events and the documents beside it: the seam behind which an embedder's own database may stand.
///
/// The framework ships a store in memory and one on SQLite; both pass the public `EventStoreConformance` of
/// `PeerLearningTesting`, and so must yours.
///
/// Laws that every store keeps:
/// 1. **All or nothing.** ``append(_:)`` writes every commit given to it, with keys, documents and erasures, or none.
/// 2. **One winner.** Of two who append to a stream with the same expected revision one succeeds; the other gets
///    ``StoreFailure/Code/conflict``.
/// 3. **Once.** A commit whose key is known writes nothing and is answered with the first receipt, before its
///    expectations are looked at.
/// 4. **One order, without gaps.** Whoever has read the log up to a position has seen every event that will ever stand
///    before it. Revisions of a stream count 1, 2, 3 …
/// 5. **Durable.** What a receipt was given for survives the death of the process; on disk, a power cut too.
/// 6. **Erasable.** An erased document cannot be read again; the log is as before.
///
/// Bodies are opaque: a store never looks into them. Calls may come from many tasks at once.
public protocol EventStore: Sendable {
    /// Writes commits in order, in one transaction, and answers with a receipt for each.
    ///
    /// - Throws: ``StoreFailure`` with code `conflict` where a stream is not as expected; then nothing was written.
    func append(_ commits: [Commit]) async throws(StoreFailure) -> [Receipt]

    /// The events of a stream after a revision, oldest first, at most `limit` of them; none where there is no such stream.
    func events(of stream: StreamID, after revision: Int64, limit: Int) async throws(StoreFailure) -> [EventRecord]

    /// The events of the whole log after a position, oldest first, at most `limit` of them.
    func events(after position: Int64, limit: Int) async throws(StoreFailure) -> [EventRecord]

    /// The receipt that was given for a key, or nil where the key is unknown.
    func receipt(for key: IdempotencyKey) async throws(StoreFailure) -> Receipt?

    /// What is known of a document, or nil where there is none or it has been erased.
    func describeDocument(_ id: DocumentID) async throws(StoreFailure) -> DocumentDescription?

    /// Bytes of a document, clamped to its length, or nil where there is none or it has been erased.
    func bytes(of document: DocumentID, in range: Range<Int>) async throws(StoreFailure) -> [UInt8]?

    /// A sequence that wakes its reader after appends. It carries no events and may join several appends into one wake-up:
    /// read the log from where you were.
    ///
    /// A store that several processes share may miss appends of other processes; poll as well if you need those soon.
    func wakeUps() -> AsyncStream<Void>
}

extension EventStore {
    /// Writes one commit.
    public func append(_ commit: Commit) async throws(StoreFailure) -> Receipt {
        let receipts = try await append([commit])
        guard let receipt = receipts.first else {
            throw StoreFailure(.damaged, "The store gave no receipt for a commit.")
        }
        return receipt
    }

    /// A whole document, or nil where there is none or it has been erased.
    public func document(_ id: DocumentID) async throws(StoreFailure) -> Document? {
        guard let known = try await describeDocument(id), let bytes = try await bytes(of: id, in: 0..<known.size) else {
            return nil
        }
        return Document(id: id, subject: known.subject, mediaType: known.mediaType, bytes: bytes)
    }

    /// The text of a document in UTF-8, or nil where there is none or it has been erased.
    public func text(of id: DocumentID) async throws(StoreFailure) -> String? {
        try await document(id).map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
