import Foundation
import PeerLearningCore
import PeerLearningSQLite
import PeerLearningTesting
import Testing

@Suite("C1: the store on SQLite")
struct SQLiteEventStoreTests {
    @Test("C1: keeps every law", arguments: EventStoreConformance.laws + EventStoreConformance.durableLaws)
    func law(_ law: EventStoreConformance.Law) async throws {
        let folder = try Folder()
        try await law.check(reopen: { try Self.reopen($0) }, patience: .seconds(1_800)) {
            try SQLiteEventStore(path: folder.file("\(UUID().uuidString).store"))
        }
    }

    private static func reopen(_ store: any EventStore) throws -> any EventStore {
        let old = try #require(store as? SQLiteEventStore)
        try old.close()
        return try SQLiteEventStore(path: old.path, options: .init(mode: .openExisting))
    }

    @Test("D5: of 64 tasks one wins, round after round")
    func oneWinner() async throws {
        let rounds = ProcessInfo.processInfo.environment["PEERLEARNING_ROUNDS"].flatMap { Int($0) } ?? 100
        let folder = try Folder()
        try await EventStoreConformance.oneWinner(rounds: rounds).check(patience: .seconds(1_800)) {
            try SQLiteEventStore(path: folder.file())
        }
    }

    @Test("D2: the writer waits for the disk, and settings hold")
    func settings() async throws {
        let folder = try Folder()
        let store = try SQLiteEventStore(path: folder.file())
        let expected = [
            "synchronous": "2", "journal_mode": "wal", "mmap_size": "0", "secure_delete": "1", "user_version": "1",
        ]
        for (name, value) in expected {
            let seen = try await store.onWriter("PRAGMA \(name)")
            #expect(seen == value, "\(name)")
        }
    }

    @Test("D3: where a transaction fails in the middle, nothing of it is there")
    func atomic() async throws {
        let folder = try Folder()
        let store = try SQLiteEventStore(path: folder.file())
        _ = try await store.append(.numbered(0))
        for table in ["event", "document", "command"] {
            _ = try await store.onWriter(
                "CREATE TRIGGER fault BEFORE INSERT ON \(table) WHEN (SELECT count(*) FROM \(table)) > 2 "
                    + "BEGIN SELECT RAISE(ABORT, 'fault'); END")
            await #expect(throws: StoreFailure.self) { _ = try await store.append((1..<9).map { .numbered($0) }) }
            _ = try await store.onWriter("DROP TRIGGER fault")
            let verification = try await store.verify()
            #expect(verification.events == 1 && verification.isSound, "\(verification.problems)")
            #expect(try await store.receipt(for: "key-1") == nil)
            #expect(try await store.describeDocument("note-1") == nil)
        }
        _ = try await store.append((1..<9).map { .numbered($0) })
        #expect(try await store.verify().events == 9)
    }

    @Test("D3: an append that fails does not harm those that share its transaction")
    func neighbours() async throws {
        let folder = try Folder()
        let store = try SQLiteEventStore(path: folder.file())
        _ = try await store.onWriter(
            "CREATE TRIGGER fault BEFORE INSERT ON event WHEN NEW.stream = 'bad' BEGIN SELECT RAISE(ABORT, 'fault'); END"
        )
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                group.addTask {
                    var commit = Commit.numbered(number)
                    if number % 10 == 0 { commit.writes[0].stream = "bad" }
                    return (try? await store.append(commit)) != nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 180)
        let verification = try await store.verify()
        #expect(verification.events == 180 && verification.isSound, "\(verification.problems)")
    }

    @Test("C1: erased text is in none of the store's files")
    func erasedBytes() async throws {
        let folder = try Folder()
        let store = try SQLiteEventStore(path: folder.file())
        let secret = "a secret that must go "
        let text = String(repeating: secret, count: 3_000)
        _ = try await store.append(
            Commit(
                key: "put", at: Instant(milliseconds: 0), writes: [],
                documents: [
                    Document(id: "d", subject: "ann", text: text), Document(id: "e", subject: "bob", text: "stays"),
                ]))
        #expect(try folder.contains(secret))
        _ = try await store.append(
            Commit(key: "erase", at: Instant(milliseconds: 0), writes: [], erasures: [.documents(of: "ann")]))
        #expect(try !folder.contains(secret))
        #expect(try await store.text(of: "e") == "stays")
    }

    @Test("C1: a closed store says so; closing twice does no harm")
    func closed() async throws {
        let folder = try Folder()
        let store = try SQLiteEventStore(path: folder.file())
        let wakeUps = store.wakeUps()
        _ = try await store.append(.numbered(1))
        try store.close()
        try store.close()
        let failure = await #expect(throws: StoreFailure.self) { _ = try await store.append(.numbered(2)) }
        #expect(failure?.code == .unavailable)
        let second = await #expect(throws: StoreFailure.self) { _ = try await store.events(after: 0, limit: 1) }
        #expect(second?.code == .unavailable)
        for await _ in wakeUps {}
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["course.store"])
    }

    @Test("C1: closing while tasks append and read ends in answers, not in a crash")
    func closedInUse() async throws {
        for _ in 0..<10 {
            let folder = try Folder()
            let store = try SQLiteEventStore(path: folder.file())
            let acknowledged = await withTaskGroup(of: Int.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        _ = try? await store.events(after: 0, limit: 10)
                        return (try? await store.append(.numbered(number))) == nil ? 0 : 1
                    }
                }
                group.addTask {
                    await Task.yield()
                    try? store.close()
                    return 0
                }
                return await group.reduce(0, +)
            }
            try? store.close()
            let again = try SQLiteEventStore(path: folder.file())
            let verification = try await again.verify()
            #expect(verification.events == Int64(acknowledged) && verification.isSound)
        }
    }

    @Test("C1: verifying says in words what is wrong")
    func verification() async throws {
        let folder = try Folder()
        let store = try SQLiteEventStore(path: try await folder.store())
        #expect(try await store.verify().isSound)
        _ = try await store.onWriter("DELETE FROM event WHERE position = 4")
        let verification = try await store.verify()
        #expect(verification.problems.count >= 2, "\(verification.problems)")
        #expect(verification.problems.contains { $0.contains("9 events, but positions 1 to 10") })
        let failure = await #expect(throws: StoreFailure.self) { _ = try await store.events(after: 0, limit: 100) }
        #expect(failure?.code == .damaged)
    }
}

extension Folder {
    func contains(_ text: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: path).contains { name in
            FileManager.default.contents(atPath: file(name))?.range(of: Data(text.utf8)) != nil
        }
    }
}
