import Foundation
import PeerLearningCore
import PeerLearningSQLite

/// The tasks of `baselines/events_sqlite.c`, done through the store: the same events, keys and batches.
enum Measurement {
    static let body = [UInt8](repeating: 0x65, count: 200)

    /// The event of the baseline with this number: one of 10,000 streams, a key of its own.
    static func commit(_ number: Int) -> Commit {
        Commit(
            key: IdempotencyKey(padded(number, 8, radix: 16) + "-" + padded(number &* 2_654_435_761, 16, radix: 16)),
            at: Instant(milliseconds: 1_700_000_000_000 + Int64(number)),
            writes: [
                StreamWrite(
                    to: StreamID("workshop-" + padded(number &* 2_654_435_761 % 10_000, 8, radix: 10)), expecting: .any,
                    events: [EncodedEvent(type: UInt32(number % 40), body: body)])
            ])
    }

    private static func padded(_ number: Int, _ width: Int, radix: Int) -> String {
        let digits = String(number, radix: radix)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    static func single(_ folder: String, _ count: Int) async throws {
        try await measure("single", folder, count) { store in
            for number in 0..<count { _ = try await store.append(commit(number)) }
        }
    }

    static func batch(_ folder: String, _ count: Int) async throws {
        try await measure("batch", folder, count) { store in
            try await append(count, by: 100, to: store)
        }
    }

    /// The same single appends from 64 tasks at once.
    static func tasks(_ folder: String, _ count: Int) async throws {
        try await measure("tasks", folder, count) { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<64 {
                    group.addTask {
                        for number in stride(from: task, to: count, by: 64) {
                            _ = try await store.append(commit(number))
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    static func replay(_ folder: String, _ count: Int) async throws {
        let path = try fresh(folder)
        let store = try SQLiteEventStore(path: path)
        try await append(count, by: 10_000, to: store)
        var best = Duration.seconds(1_000_000)
        for _ in 0..<3 {
            let time = try await ContinuousClock().measure {
                let read = try await scan(store)
                guard read == count else { throw StoreFailure(.damaged, "\(read) events of \(count) were read.") }
            }
            best = min(best, time)
        }
        tell("replay", count, best)
        try close(store)
    }

    /// Reads the log page by page; positions have no gaps, so the next page is on its way while this one is looked at.
    private static func scan(_ store: SQLiteEventStore) async throws -> Int {
        let size = 4_096
        var position: Int64 = 0
        var sum: Int64 = 0
        var page = try await store.events(after: 0, limit: size)
        while let last = page.last {
            position = last.position
            async let next = store.events(after: last.position, limit: size)
            for event in page { sum &+= event.revision &+ Int64(event.body[7]) }
            page = []
            page = try await next
        }
        return sum == 0 ? 0 : Int(position)
    }

    private static func append(_ count: Int, by size: Int, to store: SQLiteEventStore) async throws {
        for start in stride(from: 0, to: count, by: size) {
            _ = try await store.append((start..<min(count, start + size)).map(commit))
        }
    }

    private static func measure(
        _ mode: String, _ folder: String, _ count: Int, _ work: @Sendable (SQLiteEventStore) async throws -> Void
    ) async throws {
        let store = try SQLiteEventStore(path: fresh(folder))
        let time = try await ContinuousClock().measure { try await work(store) }
        tell(mode, count, time)
        try close(store)
    }

    private static func fresh(_ folder: String) throws -> String {
        let path = folder + "/probe-events.db"
        try remove(path)
        return path
    }

    private static func close(_ store: SQLiteEventStore) throws {
        try store.close()
        try remove(store.path)
    }

    private static func remove(_ path: String) throws {
        for name in ["", "-wal", "-shm", ".lock"] where FileManager.default.fileExists(atPath: path + name) {
            try FileManager.default.removeItem(atPath: path + name)
        }
    }

    private static func tell(_ mode: String, _ count: Int, _ time: Duration) {
        let seconds = time / .seconds(1)
        StoreProbe.tell(
            "{\"task\":\"events\",\"mode\":\"\(mode)\",\"N\":\(count),\"body\":200,\"time_s\":"
                + String(format: "%.4f,\"ops_s\":%.0f}", seconds, Double(count) / seconds))
    }
}
