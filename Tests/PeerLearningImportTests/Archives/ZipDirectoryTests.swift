import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("The directory of a zip")
struct ZipDirectoryTests {
    private static let inner = ZipWriter.archive(["imsmanifest.xml": Manifests.make(), "a.html": "x"])

    /// A package that holds another one, uncompressed, and more behind it.
    private static let outer: [UInt8] = {
        var zip = ZipWriter()
        zip.add("readme.txt", "A package in a package.")
        zip.add(.init(name: Array("backup.zip".utf8), data: inner))
        zip.add("imsmanifest.xml", Manifests.make(items: "<item identifier=\"i\"><title>Outer</title></item>"))
        return zip.bytes
    }()

    private func read(_ bytes: [UInt8]) -> ImportReport { PackageImporter().read(bytes, named: "course.zip") }

    private func codes(_ bytes: [UInt8]) -> [String] {
        do throws(ImportError) {
            return try PackageArchive(bytes: bytes).index().diagnostics.map(\.code.rawValue)
        } catch {
            return [error.code.rawValue]
        }
    }

    @Test("C4: a package cut short anywhere is refused, and never read as a package that lies in it")
    func refusesCutPackages() {
        #expect(read(Self.outer).items.first?.title == "Outer")
        for length in 1..<Self.outer.count {
            #expect(!read(Array(Self.outer.prefix(length))).isAccepted, "cut at \(length)")
        }
        let end = Self.outer.count - ZipWriter.archive(["imsmanifest.xml": ""]).count
        #expect((end..<Self.outer.count).allSatisfy { !codes(Array(Self.outer.prefix($0))).isEmpty })
    }

    @Test("C4: what is left of a cut package is named: another one that lay in it")
    func namesInnerPackages() throws {
        let head = 30 + "readme.txt".utf8.count + 23 + 30 + "backup.zip".utf8.count
        #expect(codes(Array(Self.outer.prefix(head + Self.inner.count))) == ["archive-within"])
        #expect(codes(Array(Self.outer.dropFirst(10))) == ["archive-broken"])
    }

    @Test("C4: a program before an archive is told, another archive before it refuses it")
    func tellsWhatPrecedes() {
        let program = Array("MZ".utf8) + [UInt8](repeating: 0x50, count: 3_000)
        #expect(codes(program + Self.inner) == ["archive-preceded"])
        #expect(read(program + Self.inner).launch == "a.html")
        #expect(codes(Self.inner + Self.inner) == ["archive-within"])
        #expect(codes(program + Self.outer.prefix(200) + Self.inner) == ["archive-within"])
    }

    @Test("C4: bytes behind an archive are told, and cost nothing")
    func tellsWhatFollows() {
        #expect(codes(Self.inner + [0, 0, 0]) == ["archive-followed"])
        #expect(read(Self.inner + [0, 0, 0]).launch == "a.html")
    }

    @Test("C4: an archive whose comment holds the end of another one is refused")
    func refusesTwoEnds() {
        let rival = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
        var bytes = Self.inner
        bytes.replaceSubrange(bytes.count - 2..<bytes.count, with: little(UInt16(rival.count)))
        #expect(codes(bytes + rival) == ["archive-ends-twice"])
        #expect(codes(bytes + [UInt8](repeating: 1, count: rival.count)).isEmpty)
        #expect(codes(bytes + [1, 2]) == ["archive-cut"])
    }

    @Test("C4: members that share their bytes refuse the archive")
    func refusesOverlaps() throws {
        var bytes = ZipWriter.archive(["a.html": "first", "b.html": "second"])
        let place = try #require(bytes.lastRange(of: [0x50, 0x4B, 1, 2])) + 42
        bytes.replaceSubrange(place..<place + 4, with: [0, 0, 0, 0])
        #expect(codes(bytes) == ["members-overlap"])
        #expect(codes(ZipWriter.archive(["a.html": "first", "b.html": "second"])).isEmpty)
    }

    @Test("C4: a member whose directory calls it otherwise is told with both names")
    func tellsOtherNames() throws {
        var bytes = ZipWriter.archive(["safe.html": "x"])
        let place = try #require(bytes.lastRange(of: Array("safe".utf8)))
        bytes.replaceSubrange(place..<place + 4, with: "evil".utf8)
        let index = try PackageArchive(bytes: bytes).index()
        #expect(index.diagnostics.map(\.code.rawValue) == ["member-named-twice"])
        #expect(index.diagnostics.first?.file == "safe.html")
        #expect(index.diagnostics.first?.message.arguments["other"] == .text("evil.html"))
    }

    @Test("C4: a directory that names more or fewer entries than it holds refuses the archive", arguments: [0, 1, 3])
    func refusesWrongCounts(_ count: UInt16) {
        var bytes = ZipWriter.archive(["a.html": "first", "b.html": "second"])
        let place = bytes.count - 14
        bytes.replaceSubrange(place..<place + 4, with: little(count) + little(count))
        #expect(codes(bytes) == ["archive-cut"])
    }

    @Test("C4: an archive in ZIP64 is read; one whose two records contradict each other is refused")
    func readsZIP64() throws {
        let plain = ZipWriter.archive(["a.html": "first", "b.html": "second"])
        let end = Array(plain.suffix(22))
        let bytes = try #require(end.little(12, 4))
        let offset = try #require(end.little(16, 4))
        func long(_ count: UInt64, short: [UInt8]) -> [UInt8] {
            var file = Array(plain.dropLast(22))
            let place = UInt64(file.count)
            file += [0x50, 0x4B, 6, 6, 44, 0, 0, 0, 0, 0, 0, 0, 45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]
            for figure in [count, count, UInt64(bytes), UInt64(offset)] { file += little(figure) }
            file += [0x50, 0x4B, 6, 7, 0, 0, 0, 0]
            file += little(place)
            file += [1, 0, 0, 0]
            return file + short
        }
        let ones = [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 12) + [0, 0]
        #expect(codes(long(2, short: ones)).isEmpty)
        #expect(try PackageArchive(bytes: long(2, short: ones)).index().members.map(\.path) == ["a.html", "b.html"])
        #expect(codes(long(2, short: end)).isEmpty)
        #expect(codes(long(3, short: ones)) == ["archive-cut"])
        #expect(codes(long(3, short: end)) == ["archive-ends-twice"])
    }

    @Test("C4: names that are too long together refuse an archive before they are kept")
    func refusesLongNames() {
        var limits = ArchiveLimits.standard
        limits.allNameBytes = 25
        let archive = PackageArchive(
            bytes: ZipWriter.archive(["1234567890": "", "1234567891": "", "123456": ""]), limits: limits)
        #expect(throws: ImportError(.namesTooLong)) { try archive.index() }
        limits.allNameBytes = 26
        #expect(throws: Never.self) {
            try PackageArchive(
                bytes: ZipWriter.archive(["1234567890": "", "1234567891": "", "123456": ""]), limits: limits
            ).index()
        }
    }

    @Test("C4: an empty archive is refused")
    func refusesEmpty() { #expect(codes(ZipWriter().bytes) == ["archive-broken"]) }
}

extension [UInt8] {
    /// Where a run of bytes begins for the last time; nil where it does not occur.
    fileprivate func lastRange(of wanted: [UInt8]) -> Int? {
        (0...Swift.max(0, count - wanted.count)).last { self[$0...].starts(with: wanted) }
    }
}
