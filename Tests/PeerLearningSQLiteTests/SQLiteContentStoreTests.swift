import Foundation
import PeerLearningCore
import PeerLearningSQLite
import PeerLearningTesting
import Testing

@Suite("C4: content of courses on SQLite")
struct SQLiteContentStoreTests {
    @Test(arguments: ContentStoreConformance.laws)
    func `C4: keeps every law`(_ law: ContentStoreConformance.Law) async throws {
        let folder = try Folder()
        try await law.check { try SQLiteContentStore(path: folder.file("\(UUID().uuidString).content")) }
    }

    private static func write(_ text: String, to sink: any ContentSink) throws {
        try sink.begin("a.html", mediaType: "text/html")
        try Array(text.utf8).withUnsafeBytes { try sink.append($0) }
    }

    @Test func `C4: what was kept is there after closing, for readers too, and readers change nothing`() async throws {
        let folder = try Folder()
        let store = try SQLiteContentStore(path: folder.file("c"))
        try await store.keep("golf") { try Self.write("golf", to: $0) }
        try store.close()
        await #expect(throws: StoreFailure.self) { try await store.members(of: "golf") }
        let reader = try SQLiteContentStore(path: folder.file("c"), options: .init(mode: .readOnly))
        #expect(try await reader.bytes(of: "a.html", in: "golf", range: 0..<9) == Array("golf".utf8))
        let refused = await #expect(throws: StoreFailure.self) {
            try await reader.keep("golf") { try Self.write("x", to: $0) }
        }
        #expect(refused?.code == .readOnly)
        #expect(throws: StoreFailure.self) {
            try SQLiteContentStore(path: folder.file("nothing"), options: .init(mode: .readOnly))
        }
    }

    @Test func `C4: a content that is being written is not seen, and room of an earlier one is used again`()
        async throws
    {
        let folder = try Folder()
        let store = try SQLiteContentStore(path: folder.file("c"))
        let block = [UInt8](repeating: 7, count: 1 << 20)
        @Sendable func large(_ sink: any ContentSink) throws {
            try sink.begin("film.mp4", mediaType: "video/mp4")
            for _ in 0..<20 { try block.withUnsafeBytes { try sink.append($0) } }
        }
        try await store.keep("golf", large)
        try await store.keep("golf", large)
        let size = try size(of: folder.file("c"))
        for _ in 0..<3 { try await store.keep("golf", large) }
        try store.close()
        #expect(try self.size(of: folder.file("c")) <= size + (2 << 20))

        let again = try SQLiteContentStore(path: folder.file("c"))
        let other = try SQLiteContentStore(path: folder.file("c"), options: .init(mode: .readOnly))
        let gate = DispatchSemaphore(value: 0)
        let begun = AsyncStream<Void>.makeStream()
        async let writing: Void = again.keep("chess") { sink in
            try large(sink)
            begun.continuation.finish()
            gate.wait()
        }
        for await _ in begun.stream {}
        #expect(try await other.members(of: "chess") == nil)
        gate.signal()
        try await writing
        #expect(try await other.member("film.mp4", of: "chess")?.size == 20 << 20)
    }

    private func size(of path: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
    }

    @Test func `D8: the file of something else is refused and stays as it was`() async throws {
        let folder = try Folder()
        let events = try await folder.store()
        let text = try folder.write(Array("no database at all, but a text of some length".utf8), to: "t")
        for path in [events, text] {
            let before = FileManager.default.contents(atPath: path)
            #expect(throws: StoreFailure.self) { try SQLiteContentStore(path: path) }
            #expect(FileManager.default.contents(atPath: path) == before)
        }
    }
}
