import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("C4: content of courses")
struct ContentTests {
    @Test(arguments: ContentStoreConformance.laws)
    func `C4: the store in memory keeps every law`(_ law: ContentStoreConformance.Law) async throws {
        try await law.check { InMemoryContentStore() }
    }

    /// A store that forgets a law: the judge has to notice.
    private actor Forgetful: ContentStore {
        private let inner = InMemoryContentStore()
        let flaw: String

        init(_ flaw: String) { self.flaw = flaw }

        func keep(_ content: ContentID, _ write: @escaping @Sendable (any ContentSink) throws -> Void) async throws {
            if flaw == "swallows" {
                try? await inner.keep(content, write)
            } else {
                try await inner.keep(flaw == "mixes" ? "all" : content, write)
            }
        }

        func members(of content: ContentID) async throws(StoreFailure) -> [ContentMember]? {
            let found = await inner.members(of: flaw == "mixes" ? "all" : content)
            return flaw == "sorts" ? found?.sorted { $0.path < $1.path } : found
        }

        func member(_ path: String, of content: ContentID) async throws(StoreFailure) -> ContentMember? {
            await inner.member(flaw == "folds" ? path.lowercased() : path, of: flaw == "mixes" ? "all" : content)
        }

        func bytes(of path: String, in content: ContentID, range: Range<Int>) async throws(StoreFailure) -> [UInt8]? {
            let shifted = flaw == "shifts" && range.lowerBound > 1_000 ? range.lowerBound - 1..<range.upperBound : range
            return await inner.bytes(of: path, in: flaw == "mixes" ? "all" : content, range: shifted)
        }

        func remove(_ content: ContentID) async throws(StoreFailure) {
            if flaw != "keeps" { await inner.remove(content) }
        }
    }

    @Test(arguments: ["swallows", "mixes", "sorts", "folds", "shifts", "keeps"])
    func `C4: a store that breaks a law is told so`(flaw: String) async throws {
        var broken: [String] = []
        for law in ContentStoreConformance.laws {
            do { try await law.check { Forgetful(flaw) } } catch is ConformanceFailure { broken.append(law.name) }
        }
        #expect(!broken.isEmpty)
    }

    @Test func `C4: a launch finds its file: without parameters, decoded, and whatever its capitals`() async throws {
        let store = InMemoryContentStore()
        try await store.keep("golf") { sink in
            for path in ["Shared/Launch page.html", "a.html", "A.html"] {
                try sink.begin(path, mediaType: MediaType.of(path: path))
            }
        }
        for (launch, path) in [
            ("Shared/Launch page.html", "Shared/Launch page.html"),
            ("shared/launch%20page.html?x=1#top", "Shared/Launch page.html"), ("A.html", "A.html"),
            ("a.html", "a.html"),
        ] {
            #expect(try await store.member(launchedBy: launch, of: "golf")?.path == path)
        }
        for launch in ["https://example.org/a.html", "b.html", "", "%", "%zz", "../a.html"] {
            #expect(try await store.member(launchedBy: launch, of: "golf") == nil)
        }
    }

    @Test func `C4: media types follow the ending, and what runs scripts is named`() {
        #expect(MediaType.of(path: "x/INDEX.HTM") == "text/html")
        #expect(MediaType.of(path: "film.mp4") == "video/mp4")
        for path in ["", "html", "x.html/readme", "a.unknown", ".", "a."] {
            #expect(MediaType.of(path: path) == "application/octet-stream")
        }
        #expect(MediaType.isActive("image/svg+xml") && !MediaType.isActive("image/png"))
    }
}
