import Foundation
import PeerLearningCore
import PeerLearningTesting
import Synchronization
import Testing

@testable import FolderStore

@Suite("A stranger's store keeps what the seam promises")
struct FolderStoreTests {
    @Test("C3: a store on plain files keeps every law", arguments: EventStoreConformance.laws)
    func keeps(_ law: EventStoreConformance.Law) async throws {
        let folder = URL.fresh
        defer { try? FileManager.default.removeItem(at: folder) }
        let number = Counter()
        try await law.check(patience: .seconds(1_800)) {
            try await FolderStore(at: folder.appending(path: "\(number.next())"))
        }
    }

    @Test("C3: what it acknowledged is found after opening again", arguments: EventStoreConformance.durableLaws)
    func survives(_ law: EventStoreConformance.Law) async throws {
        let folder = URL.fresh
        defer { try? FileManager.default.removeItem(at: folder) }
        try await law.check(reopen: { _ in try await FolderStore(at: folder) }, patience: .seconds(1_800)) {
            try await FolderStore(at: folder)
        }
    }

    @Test func `C3: an erased text is no longer in any file of the folder`() async throws {
        let folder = URL.fresh
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try await FolderStore(at: folder)
        let text = Document(id: "essay", subject: "boris", text: "canary")
        _ = try await store.append(Commit(key: "1", at: .start, writes: [.sample], documents: [text]))
        #expect(try folder.files().contains { $0.contains("canary") })
        let erasure = Commit(key: "2", at: .start, writes: [], erasures: [.documents(of: "boris")])
        _ = try await store.append(erasure)
        #expect(try !folder.files().contains { $0.contains("canary") })
        #expect(try await FolderStore(at: folder).document("essay") == nil)
    }

    @Test func `C3: a page of the log that cannot be read is told and not passed over`() async throws {
        let folder = URL.fresh
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try await FolderStore(at: folder).append(Commit(key: "1", at: .start, writes: [.sample]))
        try Data("{".utf8).write(to: folder.appending(path: "log-000000001.json"))
        let failure = await #expect(throws: StoreFailure.self) { try await FolderStore(at: folder) }
        #expect(failure?.code == .damaged)
    }

    @Test func `C3: a draft that a crash left behind was never acknowledged and is not read`() async throws {
        let folder = URL.fresh
        defer { try? FileManager.default.removeItem(at: folder) }
        _ = try await FolderStore(at: folder).append(Commit(key: "1", at: .start, writes: [.sample]))
        try Data("half".utf8).write(to: folder.appending(path: "log-000000002.json.draft"))
        try Data("half".utf8).write(to: folder.appending(path: "document-2-0"))
        let store = try await FolderStore(at: folder)
        #expect(await store.events(after: 0, limit: 10).count == 1)
        #expect(try !folder.files().contains("half"))
        #expect(try await store.append(Commit(key: "2", at: .start, writes: [.sample])).positions == 2..<3)
    }
}

private final class Counter: Sendable {
    private let count = Mutex(0)
    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}

extension Instant { fileprivate static let start = Instant(milliseconds: 0) }

extension StreamWrite {
    fileprivate static let sample = StreamWrite(
        to: "workshop-1", expecting: .any, events: [EncodedEvent(type: 1, body: [1])])
}

extension URL {
    fileprivate static var fresh: URL {
        FileManager.default.temporaryDirectory.appending(path: "folder-store-\(UUID().uuidString)")
    }

    fileprivate func files() throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: path)
        return names.compactMap { try? String(contentsOf: appending(path: $0), encoding: .utf8) }
    }
}
