import GRDB
import GRDBSQLite
public import PeerLearningCore

extension SQLiteEventStore {
    /// What is known of a document; its content is not read.
    public func describeDocument(_ id: DocumentID) async throws(StoreFailure) -> DocumentDescription? {
        try await pool.read { connection in
            let statement = try PreparedStatement(
                "SELECT subject, media_type, length(body) FROM document WHERE id = ?", on: connection)
            defer { statement.reset() }
            try statement.bind(id.rawValue, at: 1)
            guard try statement.step() else { return nil }
            return DocumentDescription(
                id: id, subject: statement.isNull(at: 0) ? nil : PersonID(rawValue: statement.text(at: 0)),
                mediaType: statement.text(at: 1), size: Int(statement.number(at: 2)))
        }
    }

    /// Bytes of a document, clamped to its length; only these are brought into memory.
    public func bytes(of document: DocumentID, in range: Range<Int>) async throws(StoreFailure) -> [UInt8]? {
        try await pool.read { connection in
            let statement = try PreparedStatement("SELECT number FROM document WHERE id = ?", on: connection)
            try statement.bind(document.rawValue, at: 1)
            guard let number = try statement.number() else { return nil }
            return try connection.bytes(ofDocument: number, in: range)
        }
    }
}

extension Database {
    fileprivate func bytes(ofDocument number: Int64, in range: Range<Int>) throws -> [UInt8] {
        var handle: OpaquePointer?
        let opened = sqlite3_blob_open(sqliteConnection, "main", "document", "body", number, 0, &handle)
        defer { sqlite3_blob_close(handle) }
        guard opened == SQLITE_OK else { throw SQLiteError(opened, on: sqliteConnection) }
        let part = range.clamped(to: 0..<Int(sqlite3_blob_bytes(handle)))
        guard !part.isEmpty else { return [] }
        return try [UInt8](unsafeUninitializedCapacity: part.count) { buffer, count in
            let code = sqlite3_blob_read(handle, buffer.baseAddress, Int32(part.count), Int32(part.lowerBound))
            guard code == SQLITE_OK else { throw SQLiteError(code, on: sqliteConnection) }
            count = part.count
        }
    }
}
