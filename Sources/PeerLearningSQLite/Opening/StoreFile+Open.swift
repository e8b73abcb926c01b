import Foundation
import GRDB
import PeerLearningCore

extension StoreFile {
    /// Opens the file as the options say; looks first, so that a refusal leaves everything as it was.
    func open(_ options: SQLiteStoreOptions) throws(StoreFailure) -> (pool: DatabasePool, lock: WriterLock?) {
        guard options.readers >= 1 else {
            throw StoreFailure(
                .invalidRequest, "A store needs at least one reader; the options say \(options.readers).")
        }
        switch options.mode {
        case .readOnly: return (try openForReading(options), nil)
        case .openExisting, .createOrOpen: return try openForWriting(options)
        }
    }

    private func openForReading(_ options: SQLiteStoreOptions) throws(StoreFailure) -> DatabasePool {
        try admit(content(), creating: false)
        do {
            return try poolForReading(path, options)
        } catch let error as DatabaseError where Self.lacksSharedMemory(error) && !isOpenForWriting {
            // Readers make files beside the store, and here they may not. Nobody is writing, so they can do without.
            return try outcome { try poolForReading(immutableName, options) }.get()
        } catch {
            throw failure(for: error)
        }
    }

    private static func lacksSharedMemory(_ error: DatabaseError) -> Bool {
        [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    }

    private func poolForReading(_ name: String, _ options: SQLiteStoreOptions) throws -> DatabasePool {
        let pool = try DatabasePool(path: name, configuration: configuration(options))
        try pool.read(checkTables)
        return pool
    }

    /// The file as a URI that tells SQLite not to look for changes.
    private var immutableName: String {
        let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return "file:\(name)?immutable=1"
    }

    private func openForWriting(
        _ options: SQLiteStoreOptions
    ) throws(StoreFailure) -> (pool: DatabasePool, lock: WriterLock?) {
        let mayCreate = options.mode == .createOrOpen
        let before = try content()
        try admit(before, creating: mayCreate)
        try checkWritable(before)
        let lock = try WriterLock(for: self, patience: options.patience)
        // The file may have been made while we waited for the lock.
        let content = try content()
        try admit(content, creating: mayCreate)
        do {
            if content != .store { try create() }
            let pool = try DatabasePool(path: path, configuration: configuration(options))
            try pool.writeWithoutTransaction(prepareWriter)
            return (pool, lock)
        } catch {
            throw failure(for: error)
        }
    }

    private func admit(_ content: Content, creating: Bool) throws(StoreFailure) {
        switch content {
        case .store: return
        case .missing where !creating:
            throw StoreFailure(
                .unavailable,
                "There is no store at \(path). Check the path, or make one first: peerlearn import COURSE --into STORE does, and so does the mode createOrOpen."
            )
        case .empty where !creating:
            throw StoreFailure(
                .notAStore,
                "\(path) is empty. Check the path, or open it with the mode createOrOpen to make a store of it.")
        case .missing, .empty: return
        }
    }

    /// Makes the file under another name and moves it into its place, so that a crash leaves a whole store or none.
    private func create() throws {
        let draft = path + ".new"
        for leftover in [draft, draft + "-journal"] where FileManager.default.fileExists(atPath: leftover) {
            try FileManager.default.removeItem(atPath: leftover)
        }
        do {
            let queue = try DatabaseQueue(path: draft)
            try queue.writeWithoutTransaction { connection in
                try connection.execute(
                    sql: "PRAGMA page_size = 4096; PRAGMA auto_vacuum = NONE; PRAGMA encoding = 'UTF-8'")
                try Schema.migrate(connection)
            }
            try queue.close()
            guard rename(draft, path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            throw error
        }
    }

    private func configuration(_ options: SQLiteStoreOptions) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = options.mode == .readOnly
        configuration.foreignKeysEnabled = false
        configuration.busyMode = .timeout(options.patience / .seconds(1))
        configuration.maximumReaderCount = options.readers
        configuration.label = "PeerLearningSQLite"
        configuration.prepareDatabase { connection in
            // Mapped memory turns a disk error into a crash, and was part of a known corruption with several writers.
            try connection.execute(sql: "PRAGMA mmap_size = 0")
        }
        return configuration
    }

    private func prepareWriter(_ connection: Database) throws {
        try checkTables(connection)
        try Schema.migrate(connection)
        // GRDB's pool sets NORMAL after `prepareDatabase`, and with that a power cut could lose acknowledged commits.
        try connection.execute(sql: "PRAGMA synchronous = FULL")
        // What is deleted is overwritten with zeros.
        try connection.execute(sql: "PRAGMA secure_delete = ON")
        try connection.execute(sql: "PRAGMA cache_size = -16000")
        // A process that was killed may have left erased text there.
        _ = try connection.emptyWriteAheadLog(patience: 0)
    }

    private func checkTables(_ connection: Database) throws {
        guard try Schema.isComplete(connection) else {
            throw StoreFailure(.damaged, "\(path) is marked as a store but lacks tables. Restore it from a backup.")
        }
    }
}
