import GRDB
import PeerLearningCore
import Synchronization

/// The appends that wait for the writer: whatever has gathered while one transaction ran goes into the next one together,
/// so that they share its `fsync`.
///
/// Each append stays all or nothing for itself: it is checked whole before any of it is written, and where a shared
/// transaction fails, each is tried alone.
final class AppendQueue: Sendable {
    /// One call of `append`, and who waits for its answer.
    struct Request: Sendable {
        let commits: [Commit]
        let answer: CheckedContinuation<Outcome, Never>
    }

    typealias Outcome = Result<[Receipt], StoreFailure>

    /// So many appends share a transaction at most.
    private static let groupSize = 256

    let wakeUps = WakeUps()
    private let file: StoreFile
    private let waiting = Mutex<[Request]>([])
    private let erasureIsOwed = Mutex(false)

    init(file: StoreFile) { self.file = file }

    /// Lets a request wait; true where the caller has to see to it that ``drain(on:)`` runs.
    func add(_ request: Request) -> Bool {
        waiting.withLock { waiting in
            waiting.append(request)
            return waiting.count == 1
        }
    }

    /// Answers all that wait with a failure: the writer is gone.
    func refuseAll(with failure: StoreFailure) { refuse(waiting.withLock { $0.takeAll() }, with: failure) }

    /// Writes and answers all that waits at this moment. Runs on the writer's queue, so never twice at once.
    func drain(on connection: Database) {
        var rest = waiting.withLock { $0.takeAll() }[...]
        while !rest.isEmpty {
            let group = rest.prefix(Self.groupSize)
            rest = rest.dropFirst(Self.groupSize)
            write(group, on: connection)
        }
    }

    private func write(_ group: ArraySlice<Request>, on connection: Database) {
        do {
            let outcomes = try connection.writing { try Appender(connection).append(group.map(\.commits)) }
            wakeUps.wake()
            settleErasure(on: connection, isNew: group.contains { $0.commits.contains { !$0.erasures.isEmpty } })
            for (request, outcome) in zip(group, outcomes) { request.answer.resume(returning: outcome) }
        } catch {
            guard group.count > 1 else { return refuse(group, with: file.failure(for: error)) }
            for place in group.indices { write(group[place...place], on: connection) }
        }
    }

    private func refuse(_ requests: some Sequence<Request>, with failure: StoreFailure) {
        for request in requests { request.answer.resume(returning: .failure(failure)) }
    }
}

extension AppendQueue {
    /// Empties the write-ahead log where it may still hold erased text: what the file has overwritten stands there yet.
    ///
    /// A reader may be in the way. A new erasure waits a moment for it; after that the debt stays, to be settled without
    /// waiting after a later append, by closing, or by opening again.
    func settleErasure(on connection: Database, isNew: Bool) {
        if isNew { erasureIsOwed.withLock { $0 = true } }
        guard erasureIsOwed.withLock({ $0 }) else { return }
        if (try? connection.emptyWriteAheadLog(patience: isNew ? 50 : 0)) == true {
            erasureIsOwed.withLock { $0 = false }
        }
    }
}

extension Array {
    fileprivate mutating func takeAll() -> [Element] {
        let all = self
        self = []
        return all
    }
}
