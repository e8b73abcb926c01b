import Foundation
import GRDB
import GRDBSQLite
import PeerLearningCore

/// What SQLite answered to a call, with what the system had said to SQLite.
struct SQLiteError: Error, CustomStringConvertible {
    let code: Int32
    let message: String
    let systemNumber: Int32

    init(_ code: Int32, on connection: OpaquePointer?) {
        // SQLite does not note the system's error where a commit fails; `errno` has it still.
        let last = errno
        self.code = code
        message = connection.map { String(cString: sqlite3_errmsg($0)) } ?? String(cString: sqlite3_errstr(code))
        let noted = connection.map { sqlite3_system_errno($0) } ?? 0
        systemNumber = noted == 0 ? last : noted
    }

    var description: String { "SQLite \(code): \(message)" }
}

extension StoreFile {
    var closed: StoreFailure {
        StoreFailure(.unavailable, "The store \(path) has been closed. Open it again.")
    }

    /// What comes of some work on the file, with its error in words that users of a store understand.
    func outcome<Value>(of work: () throws -> Value) -> Result<Value, StoreFailure> {
        do { return .success(try work()) } catch { return .failure(failure(for: error)) }
    }

    /// What an error of SQLite, GRDB or the system means to the user of a store.
    func failure(for error: any Error) -> StoreFailure {
        switch error {
        case let failure as StoreFailure: failure
        case let error as SQLiteError: failure(error.code, systemNumber: error.systemNumber, cause: error)
        case let error as DatabaseError: failure(error.extendedResultCode.rawValue, systemNumber: 0, cause: error)
        case let error as POSIXError where [.ENOSPC, .EDQUOT, .EFBIG].contains(error.code): full(error)
        default: StoreFailure(.unavailable, "The store \(path) cannot be used: \(error).", cause: error)
        }
    }

    private func failure(_ code: Int32, systemNumber: Int32, cause: any Error) -> StoreFailure {
        switch code & 0xFF {
        case SQLITE_FULL: full(cause)
        case SQLITE_IOERR where [ENOSPC, EDQUOT, EFBIG].contains(systemNumber): full(cause)
        case SQLITE_BUSY, SQLITE_LOCKED:
            StoreFailure(
                .locked, "The store \(path) stayed locked by another program. Close that program and try again.",
                cause: cause)
        case SQLITE_READONLY:
            StoreFailure(
                .readOnly, "The store \(path) may only be read (\(cause)). Allow writing and open it again.",
                cause: cause)
        case SQLITE_CORRUPT, SQLITE_NOTADB:
            StoreFailure(.damaged, "The store \(path) is damaged (\(cause)). Restore it from a backup.", cause: cause)
        case SQLITE_CONSTRAINT:
            StoreFailure(
                .damaged, "The store \(path) contradicts itself (\(cause)). Verify it, and restore it from a backup.",
                cause: cause)
        case SQLITE_TOOBIG:
            StoreFailure(
                .invalidRequest, "A body or document is larger than SQLite keeps (1 GB). Split it.", cause: cause)
        case SQLITE_MISUSE: closed
        default:
            StoreFailure(
                .unavailable, "The store \(path) cannot be used (\(cause)). Check the disk and the permissions.",
                cause: cause)
        }
    }

    private func full(_ cause: any Error) -> StoreFailure {
        StoreFailure(
            .full, "There is no room left for the store \(path); nothing was written. Free some room and try again.",
            cause: cause)
    }
}
