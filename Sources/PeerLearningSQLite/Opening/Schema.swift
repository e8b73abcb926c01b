import GRDB

/// The tables of a store, and the steps that bring an older file up to date.
enum Schema {
    /// `PLRN` in ASCII: marks the file as a store of this framework.
    static let applicationID: Int32 = 0x504C_524E

    /// The format that this version writes, kept in `PRAGMA user_version`.
    static var version: Int { steps.count }

    /// Step n leads from format n to format n + 1. A step that has been released never changes.
    private static let steps: [String] = [
        """
        CREATE TABLE event(
            position INTEGER PRIMARY KEY,
            stream TEXT NOT NULL,
            revision INTEGER NOT NULL,
            type INTEGER NOT NULL,
            at INTEGER NOT NULL,
            body BLOB NOT NULL,
            UNIQUE(stream, revision)
        ) STRICT;
        CREATE TABLE command(
            key TEXT PRIMARY KEY,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE document(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            subject TEXT,
            media_type TEXT NOT NULL,
            body BLOB NOT NULL
        ) STRICT;
        CREATE INDEX document_subject ON document(subject) WHERE subject IS NOT NULL;
        """
    ]

    /// Brings the tables up to date in one transaction; does nothing where they are.
    static func migrate(_ connection: Database) throws {
        let found = try Int.fetchOne(connection, sql: "PRAGMA user_version") ?? 0
        guard found < version else { return }
        try connection.inTransaction(.immediate) {
            for step in steps[max(0, found)...] { try connection.execute(sql: step) }
            try connection.execute(sql: "PRAGMA application_id = \(applicationID)")
            try connection.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
    }

    /// Whether the connection sees the tables of a store.
    static func isComplete(_ connection: Database) throws -> Bool {
        let sql = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('event', 'command', 'document')"
        return try Int.fetchOne(connection, sql: sql) == 3
    }
}
