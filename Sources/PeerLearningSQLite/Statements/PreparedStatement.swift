import GRDB
import GRDBSQLite

/// A statement of GRDB's cache that is bound and stepped without GRDB in between: twice as fast in a scan.
///
/// It is clean when it is made. Reset it when you are done: a statement that is left in the middle of its rows keeps its
/// transaction open.
struct PreparedStatement {
    private let statement: OpaquePointer

    init(_ sql: String, on connection: Database) throws {
        statement = try connection.cachedStatement(sql: sql).sqliteStatement
        reset()
    }

    /// Goes back to before the first row. What is bound stays bound.
    func reset() { sqlite3_reset(statement) }

    func bind(_ number: Int64, at place: Int32) { sqlite3_bind_int64(statement, place, number) }

    func bind(_ text: String, at place: Int32) throws {
        try check(sqlite3_bind_text(statement, place, text, Int32(clamping: text.utf8.count), Self.copied))
    }

    func bind(_ text: String?, at place: Int32) throws {
        guard let text else { return try check(sqlite3_bind_null(statement, place)) }
        try bind(text, at: place)
    }

    /// Moves to the next row; false where there is none.
    func step() throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        guard code == SQLITE_DONE else { throw error(code) }
        return false
    }

    /// Runs a statement that gives no rows, and makes it ready for the next values.
    func run() throws {
        defer { reset() }
        _ = try step()
    }

    /// Runs a statement that gives no rows with bytes that are not copied first.
    func run(binding bytes: [UInt8], at place: Int32) throws {
        try bytes.withUnsafeBytes { buffer in
            let code =
                buffer.isEmpty
                ? sqlite3_bind_zeroblob(statement, place, 0)
                : sqlite3_bind_blob64(statement, place, buffer.baseAddress, UInt64(buffer.count), nil)
            try check(code)
            defer { sqlite3_bind_null(statement, place) }
            try run()
        }
    }

    /// The first column of the only row, where there is one that is not NULL.
    func number() throws -> Int64? {
        defer { reset() }
        guard try step(), sqlite3_column_type(statement, 0) != SQLITE_NULL else { return nil }
        return number(at: 0)
    }

    func number(at column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    func isNull(at column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    func text(at column: Int32) -> String {
        // Asking for text would make SQLite copy it, to end it with a zero byte.
        let start = sqlite3_column_blob(statement, column)
        let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
        return String(decoding: bytes, as: UTF8.self)
    }

    func bytes(at column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw error(code) }
    }

    private func error(_ code: Int32) -> SQLiteError { SQLiteError(code, on: sqlite3_db_handle(statement)) }

    /// SQLITE_TRANSIENT: SQLite makes its own copy.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
