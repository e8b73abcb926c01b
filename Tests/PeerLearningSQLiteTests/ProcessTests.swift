import Foundation
import PeerLearningCore
import PeerLearningSQLite
import PeerLearningTesting
import Testing

@Suite("C1: the store on SQLite and other processes")
struct ProcessTests {
    @Test("D1: nothing acknowledged is lost when the process is killed")
    func killed() async throws {
        let environment = ProcessInfo.processInfo.environment
        let rounds = environment["PEERLEARNING_KILLS"].flatMap { Int($0) } ?? 12
        let seed = environment["PEERLEARNING_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...9_999)
        var generator = SeededGenerator(seed: seed)
        let folder = try Folder()
        var total = 0
        for round in 1...rounds {
            // A new store now and then, so that kills also hit young files.
            let path = folder.file("kill-\(round / 10).store")
            let acknowledged = try Self.appendUntilKilled(path, after: 1 + generator.below(50))
            let place = "seed \(seed), round \(round)"
            let store = try SQLiteEventStore(path: path)
            let verification = try await store.verify()
            #expect(verification.isSound, "\(place): \(verification.problems)")
            let log = try await store.events(of: "probe-1", after: 0, limit: .max)
            let last = try #require(acknowledged.last, "\(place): nothing was acknowledged")
            #expect(log.map(\.revision) == Array(1...max(1, Int64(log.count))), "\(place)")
            #expect(
                Int64(log.count) - last <= 1 && Int64(log.count) >= last,
                "\(place): \(log.count) kept, \(last) acknowledged")
            for revision in acknowledged {
                let text = try await store.text(of: DocumentID("probe-\(revision)"))
                #expect(text == "\(revision)", "\(place)")
            }
            total += acknowledged.count
            try store.close()
        }
        print("killed \(rounds) times with seed \(seed): \(total) revisions acknowledged, none lost")
    }

    /// The revisions that a process has printed before it was killed.
    private static func appendUntilKilled(_ path: String, after milliseconds: Int) throws -> [Int64] {
        let (process, output) = try Probe.start(["append", path])
        let handle = output.fileHandleForReading
        var printed = handle.availableData
        usleep(UInt32(milliseconds) * 1_000)
        kill(process.processIdentifier, SIGKILL)
        printed += try handle.readToEnd() ?? Data()
        process.waitUntilExit()
        let lines = String(decoding: printed, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        // What follows the last end of line is nothing, or a line that was cut.
        return lines.dropLast().compactMap { Int64($0) }
    }

    @Test("C1: one process writes; others are told who, and may read")
    func twoProcesses() async throws {
        let folder = try Folder()
        let path = try await folder.store()
        let (process, output) = try Probe.start(["hold", path])
        #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == "holding\n")
        let failure = #expect(throws: StoreFailure.self) {
            _ = try SQLiteEventStore(path: path, options: .init(patience: .milliseconds(50)))
        }
        #expect(failure?.code == .locked)
        #expect(failure?.message.contains("process \(process.processIdentifier)") == true, "\(failure?.message ?? "")")
        let reader = try SQLiteEventStore(path: path, options: .init(mode: .readOnly))
        #expect(try await reader.events(after: 0, limit: 100).count == 10)
        let refused = await #expect(throws: StoreFailure.self) { _ = try await reader.append(.numbered(99)) }
        #expect(refused?.code == .readOnly)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let writer = try SQLiteEventStore(path: path)
        _ = try await writer.append(.numbered(99))
        #expect(try await reader.events(after: 0, limit: 100).count == 11)
    }

    @Test("C1: a store that this process has open for writing is locked too, until it is closed")
    func twiceInOneProcess() async throws {
        let folder = try Folder()
        let first = try SQLiteEventStore(path: folder.file())
        let failure = #expect(throws: StoreFailure.self) {
            _ = try SQLiteEventStore(
                path: folder.path + "/../\(URL(fileURLWithPath: folder.path).lastPathComponent)/course.store",
                options: .init(patience: .milliseconds(20)))
        }
        #expect(failure?.code == .locked)
        try first.close()
        _ = try SQLiteEventStore(path: folder.file())
    }

    @Test("D11: a program that locks the file makes appends fail with locked, and nothing is lost")
    func lockedBySQLite() async throws {
        let folder = try Folder()
        let store = try SQLiteEventStore(path: folder.file(), options: .init(patience: .milliseconds(50)))
        _ = try await store.append(.numbered(1))
        let other = Process()
        let input = Pipe()
        let output = Pipe()
        other.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3") else { return }
        other.arguments = [folder.file()]
        other.standardInput = input
        other.standardOutput = output
        try other.run()
        input.fileHandleForWriting.write(Data("BEGIN IMMEDIATE; SELECT 'locked';\n".utf8))
        _ = output.fileHandleForReading.availableData
        let failure = await #expect(throws: StoreFailure.self) { _ = try await store.append(.numbered(2)) }
        #expect(failure?.code == .locked)
        try input.fileHandleForWriting.close()
        other.waitUntilExit()
        #expect(try await store.append(.numbered(2)).positions == 2..<3)
    }

    @Test("D11: a full disk is a typed failure, writes nothing in part, and is got over")
    func full() async throws {
        let folder = try Folder()
        let said = try Probe.run(["full", folder.file(), "400000"])
        #expect(said.hasPrefix("failed full after "), "\(said)")
        #expect(said.contains("problems: []"), "\(said)")
        let count = Int64(said.split(separator: " ")[3].prefix { $0.isNumber })
        #expect(said.contains("recovered with \((count ?? 0) + 1) events"), "\(said)")
    }

    @Test("D11: a store that may not grow says that it is full, and goes on when it may")
    func pageLimit() async throws {
        let folder = try Folder()
        let store = try SQLiteEventStore(path: folder.file())
        _ = try await store.append(.numbered(0))
        _ = try await store.onWriter("PRAGMA max_page_count = 40")
        let failure = await #expect(throws: StoreFailure.self) {
            for number in 1..<1_000 {
                _ = try await store.append((0..<3).map { .numbered(number * 3 + $0, size: 3_000) })
            }
        }
        #expect(failure?.code == .full)
        let verification = try await store.verify()
        #expect(verification.isSound && verification.events % 3 == 1, "\(verification)")
        _ = try await store.onWriter("PRAGMA max_page_count = 100000")
        #expect(try await store.append(.numbered(9_000)).positions.lowerBound == verification.events + 1)
    }
}
