import PeerLearningCore
import Testing

@testable import PeerLearningImport

/// Reads a package of poems: `list.txt` names them, one on each line, and each is a member of its own.
private struct PoemReader: PackageReader {
    var documents: Set<String> { ["list.txt"] }

    func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let list = try context.leadingDocument(named: "list.txt") else { return nil }
        let names = String(decoding: list.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        var titles: [String: String] = [:]
        let faults = try context.forEachDocument(at: Set(names)) { (path, bytes) throws(ImportError) in
            guard bytes.first != UInt8(ascii: "!") else { throw ImportError("no-poem") }
            titles[path] = String(decoding: bytes, as: UTF8.self)
        }
        let items = names.compactMap { name in titles[name].map { PackageItem(id: name, title: $0) } }
        return CoursePackage(
            format: "poems", organizations: [PackageOrganization(items: items)], diagnostics: list.notes + faults)
    }
}

/// Takes any document that stands alone for a letter by its root.
private struct LetterReader: PackageReader {
    func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let root = context.root, root == XMLRoot("letter", namespace: "urn:letters") else { return nil }
        let bytes = try context.document(at: context.manifestPath ?? "")
        return CoursePackage(format: "letter", title: bytes.map { "\($0.count) bytes" })
    }
}

@Suite("Members that a reader asks for")
struct DocumentVisitTests {
    private let importer = PackageImporter(readers: [PoemReader(), LetterReader()])

    @Test("C4: a reader sees members that it finds the names of in another, of a zip and of a tar.gz")
    func visits() {
        var tar = TarWriter()
        for (name, text) in [("b.txt", "Two"), ("list.txt", "a.txt\nb.txt\nc.txt"), ("a.txt", "One")] {
            tar.add(name, Array(text.utf8))
        }
        let zip = ZipWriter.archive(["b.txt": "Two", "list.txt": "a.txt\nb.txt\nc.txt", "a.txt": "One"])
        for bytes in [zip, tar.gzipped] {
            let report = importer.read(bytes, named: "poems")
            #expect(report.items.map(\.title) == ["One", "Two"])
            #expect(report.diagnostics.isEmpty)
        }
    }

    @Test("C4: a member that is broken, or that the reader refuses, costs its neighbours nothing")
    func sparesNeighbours() {
        var zip = ZipWriter()
        zip.add("list.txt", "a.txt\nb.txt\nc.txt\nd.txt")
        zip.add("a.txt", "One")
        zip.add(.init(name: Array("b.txt".utf8), data: Array("Two".utf8), checksum: 1))
        zip.add("c.txt", "!")
        zip.add("d.txt", "Four")
        let report = importer.read(zip.bytes, named: "poems")
        #expect(report.items.map(\.title) == ["One", "Four"])
        #expect(report.errors == ["member-broken", "no-poem"])
        #expect(report.diagnostics.map(\.file) == ["b.txt", "c.txt"])
    }

    @Test("C4: of two members of one name the first is handed out, and the repetition is noted once")
    func takesFirst() {
        let zip = ZipWriter.archive(["list.txt": "a.txt", "a.txt": "One", "a.txt": "Other"])
        let report = importer.read(zip, named: "poems")
        #expect(report.items.map(\.title) == ["One"])
        #expect(report.codes == ["duplicate-member"])
    }

    @Test("C4: members keep to the limits one by one and in all")
    func keepsLimits() {
        let zip = ZipWriter.archive([
            "list.txt": "a.txt\nb.txt\nc.txt", "a.txt": "One", "b.txt": String(repeating: "long ", count: 20),
            "c.txt": "Three",
        ])
        var small = ArchiveLimits.standard
        small.manifestBytes = 50
        let report = PackageImporter(readers: [PoemReader()], limits: small).read(zip, named: "poems")
        #expect(report.items.map(\.title) == ["One", "Three"])
        #expect(report.errors == ["member-too-large"])
        var few = ArchiveLimits.standard
        few.totalBytes = 60
        let refused = PackageImporter(readers: [PoemReader()], limits: few).read(zip, named: "poems")
        #expect(refused.errors == ["archive-too-large"])
    }

    @Test("C4: the leading document is taken from a folder, refused where it is one of several or broken")
    func findsLeading() {
        let nested = importer.read(ZipWriter.archive(["x/list.txt": "x/a.txt", "x/a.txt": "One"]), named: "poems")
        #expect(nested.items.map(\.title) == ["One"])
        #expect(nested.codes == ["manifest-not-at-root"])
        let rivals = importer.read(ZipWriter.archive(["x/list.txt": "a", "y/list.txt": "b"]), named: "poems")
        #expect(rivals.errors == ["manifest-ambiguous"])
        var zip = ZipWriter()
        zip.add(.init(name: Array("list.txt".utf8), data: Array("a.txt".utf8), checksum: 1))
        #expect(importer.read(zip.bytes, named: "poems").errors == ["member-broken", "leading-document-unreadable"])
    }

    @Test("C4: a document that stands alone reaches readers by its root and namespace")
    func reachesByRoot() {
        let letter = Array("<?xml version=\"1.0\"?><!-- a --><l:letter xmlns:l=\"urn:letters\"/>".utf8)
        let report = importer.read(letter, named: "a.xml")
        #expect(report.package?.format == "letter")
        #expect(report.package?.title == "\(letter.count) bytes")
        #expect(importer.read(Array("<letter/>".utf8), named: "a.xml").errors == ["not-a-manifest"])
        #expect(importer.read(Array("<".utf8), named: "a.xml").errors == ["xml-malformed"])
    }

    @Test(
        "C4: the root is found behind what may stand before it",
        arguments: [
            ("<a/>", XMLRoot("a")), ("<!DOCTYPE b SYSTEM \"x.dtd\"><b>", XMLRoot("b")),
            ("<x:c xmlns:x='urn:x' title='A & B'/>", XMLRoot("c", namespace: "urn:x")), ("plain", nil), ("", nil),
            ("<!--" + String(repeating: "x ", count: 50_000) + "--><d/>", XMLRoot("d")),
        ] as [(String, XMLRoot?)])
    func findsRoot(_ text: String, _ root: XMLRoot?) {
        #expect(XMLRoot.find(in: Array(text.utf8)) == root)
    }

    @Test("C4: ten thousand members are visited in one pass")
    func visitsMany() {
        var zip = ZipWriter()
        zip.add("list.txt", (0..<10_000).map { "p\($0).txt" }.joined(separator: "\n"))
        for place in 0..<10_000 { zip.add("p\(place).txt", "Poem \(place)") }
        let begin = ThreadClock.seconds
        let report = importer.read(zip.bytes, named: "poems")
        #expect(ThreadClock.seconds - begin < 20)
        #expect(report.items.count == 10_000)
        #expect(report.items.last?.title == "Poem 9999")
    }
}
