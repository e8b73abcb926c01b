import GRDB
import GRDBSQLite
public import PeerLearningCore

extension SQLiteEventStore {
    /// What looking through a whole store has found.
    public struct Verification: Hashable, Sendable {
        /// How many events the log holds.
        public let events: Int64
        /// What is wrong, in words; empty where nothing is.
        public let problems: [String]
        /// What is right but worth knowing.
        public let notes: [String]

        /// Whether nothing is wrong.
        public var isSound: Bool { problems.isEmpty }
    }

    /// Looks through the whole store: SQLite's own check of the file, positions and revisions without gaps, and every event
    /// belonging to exactly one command.
    ///
    /// It reads the whole file, beside appends that go on; what it finds is of one moment.
    public func verify() async throws(StoreFailure) -> Verification {
        try await pool.read { connection in
            let findings = try Self.checks.flatMap { try String.fetchAll(connection, sql: $0) }
            return Verification(
                events: try Int64.fetchOne(connection, sql: "SELECT count(*) FROM event") ?? 0,
                problems: findings.filter { $0 != "ok" }, notes: Self.libraryNotes)
        }
    }

    /// Each gives a line of words for each thing that is wrong; the first also gives `ok`.
    private static let checks = [
        "PRAGMA integrity_check",
        """
        SELECT format('The log has %d events, but positions %d to %d.', count(*), min(position), max(position))
        FROM event HAVING count(*) > 0 AND (min(position) <> 1 OR max(position) <> count(*))
        """,
        """
        SELECT format('The stream %s has %d events, but revisions %d to %d.',
                      stream, count(*), min(revision), max(revision))
        FROM event GROUP BY stream HAVING min(revision) <> 1 OR max(revision) <> count(*)
        """,
        """
        SELECT format('The stream %s has revision %d after a later one.', stream, revision) FROM (
            SELECT stream, revision, position, lag(position) OVER (PARTITION BY stream ORDER BY revision) AS earlier
            FROM event
        ) WHERE earlier > position
        """,
        """
        SELECT format('The command %s begins at position %d, where %d was due.', key, first, due) FROM (
            SELECT key, first, 1 + coalesce(lag(last) OVER (ORDER BY first, last), 0) AS due FROM command
        ) WHERE first <> due
        """,
        """
        SELECT format('The commands end at position %d, the log at %d.', written, kept) FROM (
            SELECT (SELECT coalesce(max(last), 0) FROM command) AS written,
                   (SELECT coalesce(max(position), 0) FROM event) AS kept
        ) WHERE written <> kept
        """,
    ]

    /// SQLite before 3.51.3 can damage a file that several connections write to, when one resets the write-ahead log.
    private static var libraryNotes: [String] {
        guard sqlite3_libversion_number() < 3_051_003 else { return [] }
        let version = String(cString: sqlite3_libversion())
        return [
            "SQLite \(version) has a rare fault (“WAL-reset bug”, mended in 3.51.3) that can damage a file to which "
                + "several connections write. That is why one process, and in it one connection, writes to a store: "
                + "do not write to it with other tools."
        ]
    }
}
