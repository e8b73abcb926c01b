import GRDB
import PeerLearningCore
import Synchronization

/// The connections to a file, which may be closed while others still ask for it.
///
/// The lock is held while work is handed over, not while it is done, so that closing cannot come in between.
final class OpenPool: Sendable {
    private let file: StoreFile
    private let pool: Mutex<DatabasePool?>

    init(_ pool: sending DatabasePool, to file: StoreFile) {
        self.file = file
        self.pool = Mutex(pool)
    }

    /// Takes the connections away to be closed; nil where somebody did so before.
    func take() -> DatabasePool? { pool.withLock { $0.take() } }

    /// Hands work to the writer's queue; false where the pool has been taken away.
    func schedule(_ work: @escaping @Sendable (Database) -> Void) -> Bool {
        pool.withLock { pool in
            pool?.asyncWriteWithoutTransaction(work)
            return pool != nil
        }
    }

    /// Reads on a connection of its own; all that `body` reads is of one moment.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreFailure) -> Value {
        let file = file
        let outcome: Result<Value, StoreFailure> = await withCheckedContinuation { continuation in
            pool.withLock { pool in
                guard let pool else { return continuation.resume(returning: .failure(file.closed)) }
                pool.asyncRead { connection in
                    continuation.resume(returning: file.outcome { try body(connection.get()) })
                }
            }
        }
        return try outcome.get()
    }
}
