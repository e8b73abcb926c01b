import Foundation
import PeerLearningCore
import PeerLearningSQLite
import Testing

@Suite("C1, bad input: a file that cannot be opened is left as it was")
struct OpeningTests {
    private let folder: Folder
    private static let modes: [SQLiteStoreOptions.Mode] = [.createOrOpen, .openExisting, .readOnly]

    init() throws { folder = try Folder() }

    /// Opens in each mode and expects the same refusal, that names the file, and a directory in which nothing changed.
    private func expectRefusal(
        _ code: StoreFailure.Code, of path: String, in modes: [SQLiteStoreOptions.Mode] = Self.modes, _ words: String
    ) throws {
        let before = try folder.snapshot()
        for mode in modes {
            let failure = #expect(throws: StoreFailure.self) {
                _ = try SQLiteEventStore(path: path, options: .init(mode: mode, patience: .milliseconds(50)))
            }
            #expect(failure?.code.rawValue == code.rawValue, "\(mode): \(failure?.message ?? "")")
            #expect(failure?.message.contains(path) == true, "\(failure?.message ?? "")")
            #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
            #expect(try folder.snapshot() == before, "\(mode)")
        }
    }

    @Test("a missing file")
    func missing() throws {
        try expectRefusal(.unavailable, of: folder.file(), in: [.openExisting, .readOnly], "There is no store at")
    }

    @Test("a file in a directory that does not exist")
    func missingDirectory() throws {
        try expectRefusal(
            .unavailable, of: folder.file("none/course.store"), in: [.openExisting, .readOnly], "There is no store at")
        let failure = #expect(throws: StoreFailure.self) {
            _ = try SQLiteEventStore(path: folder.file("none/course.store"))
        }
        #expect(failure?.message.contains("There is no directory") == true)
        #expect(try folder.snapshot().isEmpty)
    }

    @Test("a directory")
    func directory() throws { try expectRefusal(.notAStore, of: folder.path, "is a directory") }

    @Test("an empty file is filled by who may make a store, and refused to others")
    func empty() async throws {
        let path = try folder.write([])
        try expectRefusal(.notAStore, of: path, in: [.openExisting, .readOnly], "is empty")
        let store = try SQLiteEventStore(path: path)
        #expect(try await store.append(.numbered(1)).positions == 1..<2)
    }

    @Test(
        "a file that is not SQLite", arguments: ["x", "a course, not a store\n", String(repeating: "PK", count: 4_000)])
    func foreign(_ text: String) throws {
        try expectRefusal(.notAStore, of: folder.write(Array(text.utf8)), "no SQLite file")
    }

    @Test("an SQLite file of another program")
    func otherProgram() async throws {
        let path = try await folder.store()
        try folder.overwrite(at: 68, with: [0, 0, 0, 1])
        try expectRefusal(.notAStore, of: path, "another program")
    }

    @Test("a store of a newer version")
    func newer() async throws {
        let path = try await folder.store()
        try folder.overwrite(at: 60, with: [0, 0, 0, 99])
        try expectRefusal(.newerStore, of: path, "newer version (format 99")
    }

    @Test("a truncated store", arguments: [50, 100, 4_096, 5_000, 20_000])
    func truncated(to length: UInt64) async throws {
        let path = try await folder.store()
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.truncate(atOffset: length)
        try handle.close()
        try expectRefusal(.damaged, of: path, "Restore it")
    }

    @Test("a store whose tables are overwritten")
    func overwritten() async throws {
        let path = try await folder.store()
        try folder.overwrite(at: 100, with: [UInt8](repeating: 0xEE, count: 3_996))
        try expectRefusal(.damaged, of: path, in: [.createOrOpen, .openExisting], "Restore it")
        #expect(throws: StoreFailure.self) { _ = try SQLiteEventStore(path: path, options: .init(mode: .readOnly)) }
    }

    @Test("a write-ahead log whose store is gone")
    func orphan() async throws {
        let path = try await folder.store()
        try FileManager.default.removeItem(atPath: path)
        _ = try folder.write([1, 2, 3], to: "course.store-wal")
        try expectRefusal(.damaged, of: path, "former store")
    }

    @Test("a damaged page in the middle is told when it is read, not before")
    func damagedPage() async throws {
        let path = try await folder.store(events: 2_000)
        let size = try #require(FileManager.default.attributesOfItem(atPath: path)[.size] as? UInt64)
        for page in 3..<size / 4_096 {
            try folder.overwrite(at: page * 4_096, with: [UInt8](repeating: 0xEE, count: 64))
        }
        let store = try SQLiteEventStore(path: path)
        let failure = await #expect(throws: StoreFailure.self) { _ = try await store.events(after: 0, limit: 5_000) }
        #expect(failure?.code == .damaged)
    }

    @Test("paths that are no names of files", arguments: ["", "a\u{0}b"])
    func badPath(_ path: String) {
        let failure = #expect(throws: StoreFailure.self) { _ = try SQLiteEventStore(path: path) }
        #expect(failure?.code == .invalidRequest)
    }

    @Test(
        "names that SQLite would read otherwise are names",
        arguments: ["file:x?mode=memory", ":memory:", "курс «1» %20.store"])
    func oddNames(_ name: String) async throws {
        let store = try SQLiteEventStore(path: folder.file(name))
        _ = try await store.append(.numbered(1))
        #expect(FileManager.default.fileExists(atPath: folder.file(name)))
    }

    @Test("a file that is marked read-only can be read, and is not written, not even by the administrator")
    func readOnlyFile() async throws {
        let path = try await folder.store()
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
        try expectRefusal(.readOnly, of: path, in: [.createOrOpen, .openExisting], "Open it read-only")
        let store = try SQLiteEventStore(path: path, options: .init(mode: .readOnly))
        #expect(try await store.events(after: 0, limit: 100).count == 10)
    }

    @Test("a directory that is marked read-only can be read from, and nothing is made in it")
    func readOnlyDirectory() async throws {
        let path = try await folder.store()
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path) }
        try expectRefusal(.readOnly, of: path, in: [.createOrOpen, .openExisting], "may not be written")
    }

    @Test("another user: no permission to write, no permission to read", .enabled(if: getuid() == 0))
    func otherUser() async throws {
        let path = try await folder.store()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let before = try folder.snapshot()
        #expect(try Probe.run(["open", path, "existing", "65534"]).contains("refused readOnly"))
        #expect(try folder.snapshot() == before)
        #expect(try Probe.run(["open", path, "read", "65534"]) == "opened 10\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        for leftover in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + leftover) }
        #expect(try Probe.run(["open", path, "read", "65534"]) == "opened 10\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(try Probe.run(["open", path, "read", "65534"]).contains("refused unavailable"))
    }
}
