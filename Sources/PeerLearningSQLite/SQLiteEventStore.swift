import GRDB
public import PeerLearningCore

/// A store in one SQLite file: for one server process, a classroom's laptop, a command-line tool.
///
/// ```swift
/// let store = try SQLiteEventStore(path: "course.store")
/// let receipt = try await store.append(commit)
/// ```
///
/// **What a receipt promises.** The commit is in the write-ahead log and `fsync` has returned (`synchronous=FULL`): it
/// survives `kill -9` and, where the disk keeps its word, a power cut.
///
/// **What it costs.** One `fsync` for each transaction; appends that wait at the same time share one. Reading runs beside
/// writing and neither waits for the other. No call blocks a thread of Swift's concurrency pool.
///
/// **One process writes.** A store that is open for writing holds an exclusive lock on the file `<path>.lock`; a second
/// writer gets ``StoreFailure/Code/locked``. Any number of processes may read with ``SQLiteStoreOptions/Mode/readOnly``.
/// Do not write to the file with other tools while it is open.
public final class SQLiteEventStore: EventStore {
    /// The file, with symbolic links resolved.
    public var path: String { file.path }

    let file: StoreFile
    let options: SQLiteStoreOptions
    let appends: AppendQueue
    private let lock: WriterLock?
    let pool: OpenPool

    /// Opens a store, and by default makes it where there is none.
    ///
    /// It does its work before it returns: some milliseconds of file access, up to ``SQLiteStoreOptions/patience`` where somebody
    /// holds a lock. Where it throws, the file is as it was.
    ///
    /// - Throws: ``StoreFailure`` with a message that names the file and says what can be done.
    public init(path: String, options: SQLiteStoreOptions = SQLiteStoreOptions()) throws(StoreFailure) {
        let file = try StoreFile(path: path)
        let opened = try file.open(options)
        self.file = file
        self.options = options
        lock = opened.lock
        pool = OpenPool(opened.pool, to: file)
        appends = AppendQueue(file: file)
    }

    deinit { try? close() }

    /// Finishes what has begun, moves the write-ahead log into the file and lets go of it. Later calls fail with
    /// ``StoreFailure/Code/unavailable``; closing twice does no harm.
    ///
    /// A store that is let go of closes itself; call this to hear of a failure.
    public func close() throws(StoreFailure) {
        guard let open = pool.take() else { return }
        defer {
            lock?.release()
            appends.wakeUps.finish()
        }
        // Only a writer that closes last moves the write-ahead log into the file; GRDB closes it first.
        open.invalidateReadOnlyConnections()
        open.writeWithoutTransaction { appends.settleErasure(on: $0, isNew: false) }
        try file.outcome { try open.close() }.get()
    }

    /// A sequence that wakes its reader after appends of this process.
    ///
    /// Appends of other processes do not wake it: poll as well where another process writes.
    public func wakeUps() -> AsyncStream<Void> { appends.wakeUps.listen() }
}

extension SQLiteEventStore {
    /// Runs SQL on the writer's connection and gives the first column of the first row: for tests of settings and faults.
    package func onWriter(_ sql: String) async throws(StoreFailure) -> String? {
        let file = file
        let outcome: Result<String?, StoreFailure> = await withCheckedContinuation { continuation in
            let scheduled = pool.schedule { connection in
                continuation.resume(returning: file.outcome { try String.fetchOne(connection, sql: sql) })
            }
            if !scheduled { continuation.resume(returning: .failure(file.closed)) }
        }
        return try outcome.get()
    }
}
