import GRDB
public import PeerLearningCore

extension SQLiteEventStore {
    /// The events of a stream after a revision, oldest first; takes time in proportion to what it returns.
    ///
    /// - Throws: ``StoreFailure`` with code `damaged` where a revision is missing.
    public func events(of stream: StreamID, after revision: Int64, limit: Int) async throws(StoreFailure)
        -> [EventRecord]
    {
        guard limit > 0 else { return [] }
        let scan = EventScan(file: file, after: max(0, revision), limit: limit)
        return try await pool.read { try scan.events(of: stream, on: $0) }
    }

    /// The events of the whole log after a position, oldest first; takes time in proportion to what it returns.
    ///
    /// Pages of 1,000 to 10,000 events are read fastest.
    ///
    /// - Throws: ``StoreFailure`` with code `damaged` where a position is missing.
    public func events(after position: Int64, limit: Int) async throws(StoreFailure) -> [EventRecord] {
        guard limit > 0 else { return [] }
        let scan = EventScan(file: file, after: max(0, position), limit: limit)
        return try await pool.read { try scan.events(on: $0) }
    }

    /// The receipt that was given for a key.
    public func receipt(for key: IdempotencyKey) async throws(StoreFailure) -> Receipt? {
        try await pool.read { connection in
            let statement = try PreparedStatement("SELECT first, last FROM command WHERE key = ?", on: connection)
            defer { statement.reset() }
            try statement.bind(key.rawValue, at: 1)
            guard try statement.step() else { return nil }
            let first = statement.number(at: 0)
            return Receipt(positions: first..<max(first, statement.number(at: 1) + 1), isRepeat: true)
        }
    }
}

/// One page of events, read row by row and checked for gaps on the way.
struct EventScan: Sendable {
    let file: StoreFile
    let after: Int64
    let limit: Int

    func events(on connection: Database) throws -> [EventRecord] {
        let statement = try PreparedStatement(
            "SELECT position, stream, revision, type, at, body FROM event WHERE position > ? ORDER BY position LIMIT ?",
            on: connection)
        defer { statement.reset() }
        statement.bind(after, at: 1)
        statement.bind(Int64(limit), at: 2)
        return try records(of: statement, numbered: 0)
    }

    func events(of stream: StreamID, on connection: Database) throws -> [EventRecord] {
        let statement = try PreparedStatement(
            """
            SELECT position, stream, revision, type, at, body FROM event
            WHERE stream = ? AND revision > ? ORDER BY revision LIMIT ?
            """, on: connection)
        defer { statement.reset() }
        try statement.bind(stream.rawValue, at: 1)
        statement.bind(after, at: 2)
        statement.bind(Int64(limit), at: 3)
        return try records(of: statement, numbered: 2)
    }

    private func records(of statement: PreparedStatement, numbered column: Int32) throws -> [EventRecord] {
        var records: [EventRecord] = []
        records.reserveCapacity(min(limit, 4_096))
        var last = after
        while try statement.step() {
            guard statement.number(at: column) == last + 1, let type = UInt32(exactly: statement.number(at: 3)) else {
                throw gap(after: last)
            }
            last += 1
            records.append(
                EventRecord(
                    position: statement.number(at: 0), stream: StreamID(rawValue: statement.text(at: 1)),
                    revision: statement.number(at: 2), type: type,
                    at: Instant(milliseconds: statement.number(at: 4)), body: statement.bytes(at: 5)))
        }
        return records
    }

    private func gap(after number: Int64) -> StoreFailure {
        StoreFailure(
            .damaged,
            "The store \(file.path) is damaged: what follows number \(number) is missing or cannot be right. "
                + "Restore it from a backup.")
    }
}
