import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Contents that are as large as they may be")
struct LargeContentTests {
    private let store = InMemoryContentStore()

    private func files(_ count: Int, of member: String) -> [PackageFile] {
        (0..<count).map { PackageFile(path: "\(member)/\($0).html", member: member) }
    }

    private func keep(_ zip: ZipWriter, _ files: [PackageFile]) async throws -> KeptContent {
        try await PackageArchive(bytes: zip.bytes).keep(in: store, as: "c", naming: files)
    }

    @Test func `M11: a member with many names is read once and written under each of them`() async throws {
        var zip = ZipWriter()
        let others = (0..<1_500).map { "pages/\($0)" }
        for other in others { zip.add(other, "page") }
        zip.add("one", "the same")
        let kept = try await keep(zip, files(1_500, of: "one") + others.map { PackageFile(path: $0, member: $0) })
        #expect(kept.files == 3_000 && kept.bytes == 1_500 * 4 + 1_500 * 8 && kept.diagnostics.isEmpty)
        #expect(await store.bytes(of: "one/1499.html", in: "c", range: 0..<99) == Array("the same".utf8))
    }

    @Test func `M11: what is written again counts against the limits of the archive`() async throws {
        let zeros = Zeros.deflated(copies: 1_000)
        let checksum = Checksum.crc32(repeatElement(0, count: 258_001))
        var zip = ZipWriter()
        zip.add(
            ZipWriter.Entry(
                name: Array("one".utf8), data: zeros, method: 8, inflatedSize: 258_001, checksum: checksum))
        #expect(try await keep(zip, files(3, of: "one")).files == 3)
        await #expect(throws: ImportError(.ratioTooHigh)) { try await keep(zip, files(40, of: "one")) }
        #expect(await store.members(of: "c")?.count == 3)
    }

    @Test func `M11: a large member with many names is kept under some of them, and the others are told of`()
        async throws
    {
        let count = 258 * 16_300 + 1
        var zip = ZipWriter()
        zip.add(
            ZipWriter.Entry(
                name: Array("film".utf8), data: Zeros.deflated(copies: 16_300), method: 8,
                inflatedSize: UInt32(count), checksum: Checksum.crc32(repeatElement(0, count: count))))
        var limits = ArchiveLimits.standard
        limits.ratio = 100_000
        let archive = PackageArchive(bytes: zip.bytes, limits: limits)
        let few = try await archive.keep(in: store, as: "c", naming: files(3, of: "film"))
        #expect(few.files == 3 && few.diagnostics.isEmpty)
        let many = try await archive.keep(in: store, as: "c", naming: files(10, of: "film"))
        #expect(many.files == 8 && many.bytes == 8 * count)
        #expect(many.diagnostics.map(\.code) == [.copiesLeftOut])
        #expect(many.diagnostics.first?.message.arguments["count"] == .number(2))
        #expect(many.diagnostics.first?.file == "film/8.html")
    }

    @Test func `M11: a broken member with many names is told of once, and its neighbours are kept`() async throws {
        var zip = ZipWriter()
        zip.add(ZipWriter.Entry(name: Array("one".utf8), data: Array("broken".utf8), checksum: 1))
        zip.add("two", "whole")
        let kept = try await keep(zip, files(5, of: "one") + files(5, of: "two"))
        #expect(kept.files == 5 && kept.diagnostics.map(\.code) == [.memberBroken])
        #expect(await store.members(of: "c")?.allSatisfy { $0.path.hasPrefix("two/") } == true)
    }

    @Test
    func `M11: a path that no store takes costs its own file only, and of two files of one name the first counts`()
        async throws
    {
        var zip = ZipWriter()
        zip.add("one", "first")
        zip.add("two", "second")
        let long = String(repeating: "n", count: 4_097)
        let named = [("", "one"), (long, "one"), ("a", "one"), ("a", "two"), ("a", "one"), ("b", "two"), ("c", "gone")]
        let kept = try await keep(zip, named.map { PackageFile(path: $0.0, member: $0.1) })
        #expect(kept.files == 2)
        #expect(await store.members(of: "c")?.map(\.path) == ["a", "b"])
        #expect(await store.bytes(of: "a", in: "c", range: 0..<9) == Array("first".utf8))
    }
}
