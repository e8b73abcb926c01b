import PeerLearningCore
import Synchronization

extension EventStoreConformance {
    static var concurrencyLaws: [Law] { [oneWinner(rounds: 20), linearizable] }

    /// Lets 64 tasks append to one stream with the same expected revision, round after round: exactly one may win each.
    ///
    /// ``laws`` hold it with 20 rounds.
    public static func oneWinner(rounds: Int) -> Law {
        Law("concurrency: one winner", "Of 64 tasks that append with the same expected revision exactly one succeeds.")
        { trial in
            let store = try await trial.makeStore()
            for round in 0..<rounds {
                let winners = try await winners(of: round, in: store, trial)
                try trial.equal(winners.count, 1, "the number of winners in round \(round)")
                let last = try await store.events(of: "workshop-a", after: Int64(round), limit: 10)
                try trial.equal(last.map { $0.body[0] }, winners, "the event that the winner of round \(round) wrote")
            }
        }
    }

    private static func winners(of round: Int, in store: any EventStore, _ trial: Trial) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: UInt8?.self) { group in
            for task in 0..<UInt8(64) {
                group.addTask {
                    let commit = Commit.sample(
                        IdempotencyKey("\(round)-\(task)"), expecting: .revision(Int64(round)), bodies: [task])
                    do {
                        _ = try await store.append(commit)
                        return task
                    } catch let error as StoreFailure {
                        try trial.equal(error.code.rawValue, "conflict", "the failure of a loser")
                        try trial.equal(error.actualRevision, Int64(round) + 1, "the revision told to a loser")
                        return nil
                    }
                }
            }
            return try await group.reduce(into: []) { winners, task in winners += task.map { [$0] } ?? [] }
        }
    }

    /// Records what concurrent tasks did and saw, and looks for an order of one after another that explains it. Revisions
    /// give that order, so the search is a comparison of neighbours.
    private static var linearizable: Law {
        Law(
            "concurrency: as one after another",
            "Concurrent appends and reads are as if done one after another, in an order that time allows."
        ) {
            trial in
            for round in 0..<5 {
                let store = try await trial.makeStore()
                let history = History()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for task in 0..<8 {
                        group.addTask { try await history.record(task: task, operations: 12, on: store) }
                    }
                    try await group.waitForAll()
                }
                let problem = history.problem(with: try await store.events(of: History.stream, after: 0, limit: .max))
                try trial.expect(problem == nil, "an order that explains round \(round)", seen: problem ?? "")
            }
        }
    }
}

/// What tasks did to one stream, with moments of a counter instead of a clock.
private final class History: Sendable {
    enum Deed {
        case appended(revision: Int64, body: [UInt8])
        case refused(expected: Int64)
        case read(last: Int64)
    }

    struct Operation {
        let began: Int
        let ended: Int
        let deed: Deed
    }

    static let stream: StreamID = "workshop-a"
    private let operations = Mutex<[Operation]>([])
    private let moment = Mutex(0)

    private func now() -> Int {
        moment.withLock { moment in
            moment += 1
            return moment
        }
    }

    private func note(_ deed: Deed, since began: Int) {
        let operation = Operation(began: began, ended: now(), deed: deed)
        operations.withLock { $0.append(operation) }
    }

    /// Reads and appends by turns, expecting what was read.
    func record(task: Int, operations count: Int, on store: any EventStore) async throws {
        for number in 0..<count {
            let readBegan = now()
            let last = try await store.events(of: Self.stream, after: 0, limit: .max).last?.revision ?? 0
            note(.read(last: last), since: readBegan)
            await Task.yield()
            let body = [UInt8(task), UInt8(number)]
            let commit = Commit(
                key: IdempotencyKey("\(task)-\(number)"), at: Instant(milliseconds: 0),
                writes: [
                    StreamWrite(
                        to: Self.stream, expecting: .revision(last), events: [EncodedEvent(type: 1, body: body)])
                ])
            let began = now()
            let receipts = try await store.receipts(unlessConflictFor: [commit])
            note(receipts == nil ? .refused(expected: last) : .appended(revision: last + 1, body: body), since: began)
        }
    }

    func problem(with stream: [EventRecord]) -> String? {
        let operations = operations.withLock { $0 }
        var begins: [Int64: Int] = [:]
        for operation in operations {
            guard case .appended(let revision, let body) = operation.deed else { continue }
            guard begins.updateValue(operation.began, forKey: revision) == nil else {
                return "revision \(revision) won twice"
            }
            guard revision <= stream.count, stream[Int(revision) - 1].body == body else {
                return "revision \(revision) was acknowledged for \(body), and something else is there"
            }
        }
        guard begins.count == stream.count else { return "\(begins.count) acknowledged, \(stream.count) in the stream" }
        return Self.disorder(in: operations, begins: begins)
    }

    /// Each operation must see what had ended before it began, and nothing that had not begun when it ended.
    private static func disorder(in operations: [Operation], begins: [Int64: Int]) -> String? {
        var ended: Int64 = 0
        let byEnd = operations.sorted { $0.ended < $1.ended }
        var next = byEnd.startIndex
        for operation in operations.sorted(by: { $0.began < $1.began }) {
            while next < byEnd.endIndex, byEnd[next].ended < operation.began {
                ended = max(ended, byEnd[next].deed.seen)
                next += 1
            }
            let seen = operation.deed.seen
            // A refusal tells that the stream had moved on, not how far.
            if case .refused = operation.deed {
            } else if seen < ended {
                return "\(operation) after revision \(ended) had been seen"
            }
            if let began = begins[seen], began > operation.ended { return "\(operation) saw what had not begun" }
            if case .appended(let revision, _) = operation.deed, revision <= ended {
                return "\(operation) after \(ended)"
            }
        }
        return nil
    }
}

extension History.Deed {
    /// The revision that the stream must have had at least.
    fileprivate var seen: Int64 {
        switch self {
        case .appended(let revision, _): revision
        case .refused(let expected): expected + 1
        case .read(let last): last
        }
    }
}
