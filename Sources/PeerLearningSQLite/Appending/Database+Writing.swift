import GRDB

extension Database {
    /// Runs `body` in a transaction that nobody else can write beside, and commits it; undoes all where it throws.
    func writing<Value>(_ body: () throws -> Value) throws -> Value {
        try PreparedStatement("BEGIN IMMEDIATE", on: self).run()
        do {
            let value = try body()
            try PreparedStatement("COMMIT", on: self).run()
            return value
        } catch {
            // After some errors, a full disk among them, SQLite has rolled back already.
            if isInsideTransaction { try PreparedStatement("ROLLBACK", on: self).run() }
            throw error
        }
    }

    /// Moves the write-ahead log into the file and cuts it to nothing; false where a reader was in the way.
    ///
    /// - Parameter patience: How many milliseconds to wait for readers.
    func emptyWriteAheadLog(patience: Int) throws -> Bool {
        let wait = try Int.fetchOne(self, sql: "PRAGMA busy_timeout") ?? 0
        try execute(sql: "PRAGMA busy_timeout = \(patience)")
        defer { try? execute(sql: "PRAGMA busy_timeout = \(wait)") }
        return try Int.fetchOne(self, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
    }
}
