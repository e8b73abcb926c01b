import Foundation
import Testing

@testable import PeerLearningImport

@Suite("Archives")
struct ArchiveTests {
    @Test("C4: a zip is listed in order, and the wanted documents are kept")
    func lists() throws {
        let archive = PackageArchive(
            bytes: ZipWriter.archive(["imsmanifest.xml": "<m/>", "b/c.html": "C", "a.html": "A"]))
        let index = try archive.index { $0 == "a.html" }
        #expect(index.members.map(\.path) == ["imsmanifest.xml", "b/c.html", "a.html"])
        #expect(index.documents == ["a.html": Array("A".utf8)])
        #expect(index.diagnostics.isEmpty)
    }

    @Test("C4: an archive on disk reads as the same archive in memory does")
    func readsFiles() throws {
        let bytes = ZipWriter.archive(["a.html": "A", "b.html": "B"])
        let path = NSTemporaryDirectory() + "peer-learning-\(ProcessInfo.processInfo.globallyUniqueString).zip"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(try PackageArchive(fileAt: path).index().members == PackageArchive(bytes: bytes).index().members)
    }

    @Test("C4: a tar.gz is read as a zip is; links and devices are skipped and named")
    func readsTar() throws {
        var tar = TarWriter()
        tar.add("./imsmanifest.xml", Array("<m/>".utf8))
        tar.add("link", type: "2", link: "/etc/passwd")
        tar.add("hard", type: "1", link: "/etc/passwd")
        tar.add("pipe", type: "6")
        tar.add("big.bin", [UInt8](repeating: 7, count: 200_000))
        let index = try PackageArchive(bytes: tar.gzipped).index { $0 == "big.bin" }
        #expect(index.members.map(\.path) == ["imsmanifest.xml", "big.bin"])
        #expect(index.documents["big.bin"]?.count == 200_000)
        #expect(index.diagnostics.map(\.code.rawValue) == ["link-skipped", "link-skipped", "device-skipped"])
    }

    @Test("C4: a symbolic link in a zip is skipped and named")
    func skipsLinks() throws {
        var zip = ZipWriter()
        zip.add(.init(name: Array("imsmanifest.xml".utf8), data: Array("/etc/passwd".utf8), mode: 0o120_777))
        let index = try PackageArchive(bytes: zip.bytes).index { _ in true }
        #expect(index.members.isEmpty)
        #expect(index.documents.isEmpty)
        #expect(index.diagnostics.map(\.code.rawValue) == ["link-skipped"])
    }

    @Test(
        "C4: a name that leaves the package refuses the archive",
        arguments: [
            "../evil", "a/../../evil", "/etc/passwd", "C:/Windows/evil", "..\\evil", "\\\\host\\share", "a/b/..",
            "c:evil",
        ])
    func refusesEscapes(_ name: String) {
        let archive = PackageArchive(bytes: ZipWriter.archive(["imsmanifest.xml": "<m/>", name: "x"]))
        #expect(throws: ImportError(.unsafeName)) { try archive.index() }
    }

    @Test("C4: names that cannot be used cost the member only")
    func skipsBadNames() throws {
        let deep = String(repeating: "d/", count: 40) + "f"
        let long = String(repeating: "a", count: 2_000)
        let archive = PackageArchive(
            bytes: ZipWriter.archive(["ok.html": "x", "a\u{7}b": "x", "exe\u{202E}gnp": "x", deep: "x", long: "x"]))
        let index = try archive.index()
        #expect(index.members.map(\.path) == ["ok.html"])
        #expect(
            index.diagnostics.map(\.code.rawValue)
                == ["name-has-controls", "name-has-controls", "name-too-deep", "name-too-long"])
    }

    @Test("C4: system litter and folders are passed over in silence")
    func ignoresLitter() throws {
        let archive = PackageArchive(
            bytes: ZipWriter.archive(["__MACOSX/._a.html": "x", "a/.DS_Store": "x", "b/": "", "a.html": "x"]))
        let index = try archive.index()
        #expect(index.members.map(\.path) == ["a.html"])
        #expect(index.diagnostics.isEmpty)
    }

    @Test("C4: two files of one name, and names that differ in capitals only, are named")
    func notesCollisions() throws {
        let archive = PackageArchive(
            bytes: ZipWriter.archive(["a.html": "1", "A.html": "2", "b.html": "3", "b.html": "4"]))
        let index = try archive.index { $0 == "b.html" }
        #expect(index.diagnostics.map(\.code.rawValue) == ["colliding-members", "duplicate-member"])
        #expect(index.documents["b.html"] == Array("3".utf8))
    }

    @Test("C4: contents are handed out block by block, and ranges of them by path")
    func streams() throws {
        let text = String(repeating: "0123456789", count: 30_000)
        let archive = PackageArchive(bytes: ZipWriter.archive(["a.txt": "A", "b.txt": text]))
        var sizes: [String: Int] = [:]
        var blocks = 0
        try archive.forEachMember { member, contents in
            try contents.forEachBlock { block in
                sizes[member.path, default: 0] += block.count
                blocks += 1
            }
        }
        #expect(sizes == ["a.txt": 1, "b.txt": 300_000])
        #expect(blocks > 2)
        #expect(try archive.bytes(of: "b.txt", in: 99_998..<100_003) == Array("89012".utf8))
        #expect(try archive.bytes(of: "absent.txt") == nil)
    }

    @Test("C4: what a visitor throws ends the visits and comes out as it was thrown")
    func passesErrorsOn() {
        struct Stop: Error {}
        let archive = PackageArchive(bytes: ZipWriter.archive(["a.txt": "A"]))
        #expect(throws: Stop.self) { try archive.forEachMember { _, _ in throw Stop() } }
    }

    @Test("C4: the thread's own locale stands again after reading")
    func restoresLocale() throws {
        let before = setlocale(LC_ALL, nil).map { String(cString: $0) }
        let own = uselocale(nil)
        _ = try PackageArchive(bytes: ZipWriter.archive(["я.html": "x"])).index()
        #expect(uselocale(nil) == own)
        #expect(setlocale(LC_ALL, nil).map { String(cString: $0) } == before)
    }

    @Test("C4: a pipe, a folder and a file that is not there are refused, not waited for")
    func refusesOtherThanFiles() {
        let pipe = NSTemporaryDirectory() + "peer-learning-pipe-\(UInt32.random(in: 0...UInt32.max))"
        mkfifo(pipe, 0o600)
        defer { unlink(pipe) }
        #expect(PackageImporter().read(fileAt: pipe).errors == ["not-a-file"])
        #expect(PackageImporter().read(fileAt: NSTemporaryDirectory()).errors == ["not-a-file"])
        #expect(PackageImporter().read(fileAt: "/no/such/file").errors == ["cannot-open"])
    }
}
