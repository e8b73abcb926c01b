import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Oddities of packages in the wild")
struct QuirkTests {
    @Test("C4: a package in order gives a course without a word")
    func readsPlain() throws {
        let report = Manifests.read(Manifests.make())
        let package = try #require(report.package)
        #expect(package.format == .scorm12)
        #expect(package.version == "1.2")
        #expect(package.identifier == "m1")
        #expect(package.title == "Course")
        #expect(package.defaultOrganization == "o1")
        #expect(package.resources.map(\.files) == [["a.html"]])
        #expect(report.items == [PackageItem(id: "i1", title: "Lesson", launch: "a.html", resource: "r1")])
        #expect(report.diagnostics.isEmpty)
    }

    @Test(
        "C4: the format follows namespace, spelling, resources and schema, in this order",
        arguments: [
            (Manifests.scorm12, "", "scorm12"), (Manifests.scorm2004, "", "scorm2004"), (Manifests.plain, "", "imscp"),
            (Manifests.scorm2004, "<metadata><schemaversion>1.2</schemaversion></metadata>", "scorm2004"),
            (
                Manifests.plain, "<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>",
                "scorm12"
            ),
            (
                Manifests.plain,
                "<metadata><schema>ADL SCORM</schema><schemaversion>CAM 1.3</schemaversion></metadata>", "scorm2004"
            ),
            ("", "", "imscp"),
            (Manifests.plain + " xmlns:x=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\"", "", "scorm12"),
        ])
    func detects(_ namespaces: String, _ metadata: String, _ format: String) {
        #expect(Manifests.read(Manifests.make(namespaces, metadata: metadata)).package?.format.rawValue == format)
    }

    @Test("C4: a SCORM namespace of no edition is content packaging, with a warning")
    func warnsOfStrangeNamespaces() {
        let report = Manifests.read(
            Manifests.make(Manifests.plain + " xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p2\""))
        #expect(report.package?.format == .imscp)
        #expect(report.codes == ["unknown-scorm-namespace"])
    }

    @Test(
        "C4: formats that no reader was given for are refused by name",
        arguments: [
            ("imsqti_item_xmlv2p1", "qti2"), ("imsqti_xmlv1p2", "qti1"), ("imsqti_item_xmlv3p0", "qti3"),
            ("imsqti_xmlv1p2/imscc_xmlv1p1/assessment", "imscc"),
        ])
    func namesOtherFormats(_ type: String, _ format: String) {
        let resource = "<resource identifier=\"r1\" type=\"\(type)\" href=\"a.html\"/>"
        let manifest = Array(Manifests.make(Manifests.plain, resources: resource).utf8)
        let report = PackageImporter(readers: [SCORM12Reader()]).read(manifest, named: "imsmanifest.xml")
        #expect(report.errors == ["format-not-supported"])
        #expect(report.diagnostics.first?.message.arguments["format"] == .text(format))
    }

    @Test("C4: an archive of a format without a reader is refused by name, one without a course as such")
    func namesOtherArchives() {
        let importer = PackageImporter()
        let few = PackageImporter(readers: [SCORM12Reader()])
        for name in ["cmi5.xml", "moodle_backup.xml", "tincan.xml", "h5p.json", "a.crs"] {
            #expect(few.read(ZipWriter.archive([name: "<x/>"]), named: "a").errors == ["format-not-supported"])
        }
        #expect(importer.read(ZipWriter.archive(["index.html": "<x/>"]), named: "a").errors == ["no-course"])
        #expect(few.read(Array("<quiz/>".utf8), named: "a").errors == ["format-not-supported"])
        #expect(importer.read(Array("<html/>".utf8), named: "a").errors == ["not-a-manifest"])
        #expect(importer.read(Array("hello".utf8), named: "a").errors == ["not-recognised"])
        #expect(importer.read([], named: "a").errors == ["file-empty"])
    }

    @Test("C4: a manifest in a folder is accepted with a warning, and the folder is part of every path")
    func acceptsNested() {
        let zip = ZipWriter.archive(["course/imsmanifest.xml": Manifests.make(), "course/a.html": "x"])
        let report = PackageImporter().read(zip, named: "a.zip")
        #expect(report.launch == "course/a.html")
        #expect(report.codes == ["manifest-not-at-root"])
    }

    @Test("C4: two manifests in two folders leave it open which course is meant")
    func refusesAmbiguity() {
        let zip = ZipWriter.archive(["a/imsmanifest.xml": Manifests.make(), "b/imsmanifest.xml": Manifests.make()])
        #expect(PackageImporter().read(zip, named: "a.zip").errors == ["manifest-ambiguous"])
    }

    @Test("C4: a manifest at the root counts, whatever lies deeper")
    func prefersRoot() {
        let zip = ZipWriter.archive(["b/imsmanifest.xml": "<m/>", "imsmanifest.xml": Manifests.make(), "a.html": "x"])
        #expect(PackageImporter().read(zip, named: "a.zip").diagnostics.isEmpty)
    }

    @Test("C4: a manifest that stands alone is read without asking for files")
    func readsAlone() {
        let report = Manifests.read(document: Array(Manifests.make().utf8))
        #expect(report.launch == "a.html")
        #expect(report.diagnostics.isEmpty)
    }

    @Test("C4: an item that opens something keeps it, though it has items below")
    func keepsParents() {
        let items = "<item identifier=\"p\" identifierref=\"r1\"><title>P</title>\(Manifests.item)</item>"
        let report = Manifests.read(Manifests.make(items: items))
        #expect(report.launch == "a.html")
        #expect(report.items.first?.items.map(\.launch) == ["a.html"])
        #expect(report.codes == ["parent-launches"])
    }

    @Test("C4: an item that refers to nothing stays, with a warning that names the line")
    func keepsDangling() throws {
        let report = Manifests.read(
            Manifests.make(items: "<item identifier=\"i\" identifierref=\"none\"><title>T</title></item>"))
        #expect(report.items.map(\.title) == ["T"])
        let diagnostic = try #require(report.diagnostics.first)
        #expect(diagnostic.code == .itemRefersToNothing)
        #expect(diagnostic.file == "imsmanifest.xml")
        #expect(diagnostic.line == 3)
    }

    @Test("C4: a resource that opens nothing makes the item launch nothing")
    func readsWithoutHref() {
        let report = Manifests.read(
            Manifests.make(
                resources: "<resource identifier=\"r1\" type=\"webcontent\"><file href=\"a.html\"/></resource>"))
        #expect(report.launch == nil)
        #expect(report.codes == ["resource-without-href"])
    }

    @Test("C4: without organizations the resources are still there, with a warning")
    func acceptsNoOrganizations() {
        let report = Manifests.read(Manifests.make(organizations: "<organizations/>"))
        #expect(report.isAccepted)
        #expect(report.package?.organizations.isEmpty == true)
        #expect(report.package?.resources.map(\.launch) == ["a.html"])
        #expect(report.codes == ["no-organizations"])
    }

    @Test("C4: a manifest that names nothing is refused")
    func refusesEmpty() {
        #expect(Manifests.read(Manifests.make(organizations: "", resources: "")).errors == ["empty-package"])
        let cycle = "<resource identifier=\"r1\"><dependency identifierref=\"r1\"/></resource>"
        #expect(Manifests.read(Manifests.make(organizations: "", resources: cycle)).errors == ["empty-package"])
    }

    @Test("C4: a default organization that is missing gives way to the first one")
    func forgivesDefault() {
        let tree =
            "<organizations default=\"x\"><organization identifier=\"o1\"><title>Course</title>\(Manifests.item)</organization></organizations>"
        let report = Manifests.read(Manifests.make(organizations: tree))
        #expect(report.package?.defaultOrganization == "o1")
        #expect(report.codes == ["default-organization-missing"])
    }

    @Test("C4: repeated identifiers and missing dependencies are named; the first resource counts")
    func namesRepetition() {
        let resources = """
            <resource identifier="r1" type="webcontent" href="a.html"><dependency identifierref="none"/></resource>
            <resource identifier="r1" type="webcontent" href="b.html"/>
            """
        let report = Manifests.read(
            Manifests.make(items: Manifests.item + Manifests.item, resources: resources), files: ["a.html", "b.html"])
        #expect(report.items.map(\.launch) == ["a.html", "a.html"])
        #expect(report.codes == ["duplicate-resource", "duplicate-item", "dependency-missing"])
    }

    @Test("C4: files are looked up decoded and then without regard to capitals; what is missing is named")
    func looksUp() {
        let resources = """
            <resource identifier="r1" type="webcontent" href="my%20page.html"/>
            <resource identifier="r2" type="webcontent" href="Case.HTML"/>
            <resource identifier="r3" type="webcontent" href="gone.html"/>
            """
        let report = Manifests.read(Manifests.make(resources: resources), files: ["my page.html", "case.html"])
        #expect(report.launch == "my%20page.html")
        #expect(report.codes == ["file-case-differs", "missing-file"])
    }

    @Test("C4: a file that is missing is named once, though the resource opens and lists it")
    func namesMissingOnce() {
        let report = Manifests.read(Manifests.make(), files: [])
        #expect(report.launch == "a.html")
        #expect(report.codes == ["missing-file"])
    }

    @Test("C4: metadata is read in any namespace, with langstring or string; a file of it that is missing is named")
    func readsMetadata() {
        let metadata = """
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>
            <adlcp:location>meta.xml</adlcp:location>
            <x:lom xmlns:x="urn:strange"><x:general><x:title><x:langstring xml:lang="x-none">A  title</x:langstring></x:title>
            <x:description><x:string>About</x:string></x:description><x:language>ru</x:language>
            <x:keyword><x:string>one</x:string></x:keyword><x:keyword><x:string>two</x:string></x:keyword></x:general></x:lom>
            </metadata>
            """
        let report = Manifests.read(Manifests.make(metadata: metadata))
        let expected = PackageMetadata(
            title: "A title", description: "About", language: "ru", keywords: ["one", "two"])
        #expect(report.package?.metadata == expected)
        #expect(report.codes == ["metadata-file-missing"])
    }

    @Test("C4: an item's or a resource's metadata is not the course's")
    func keepsMetadataApart() {
        let lom = "<metadata><lom><general><title><string>Inner</string></title></general></lom></metadata>"
        let report = Manifests.read(
            Manifests.make(items: "<item identifier=\"i\" identifierref=\"r1\"><title>T</title>\(lom)</item>"))
        #expect(report.package?.metadata == PackageMetadata())
        #expect(report.items.map(\.title) == ["T"])
    }

    @Test("C4: prefixes are free, and a missing or wrong namespace does not lose anything")
    func readsAnyPrefix() {
        let manifest = """
            <c:manifest xmlns:c="urn:nobody" identifier="m"><c:organizations><c:organization identifier="o"><c:title>C</c:title>
            <c:item identifier="i" identifierref="r" isvisible="false"><c:title>T</c:title></c:item></c:organization></c:organizations>
            <c:resources><c:resource identifier="r" href="a.html"/></c:resources></c:manifest>
            """
        let report = Manifests.read(manifest)
        #expect(report.items == [PackageItem(id: "i", title: "T", launch: "a.html", isVisible: false, resource: "r")])
    }

    @Test("C4: the resources of a manifest within the manifest can be referred to")
    func readsNestedManifests() {
        let inner = "<manifest identifier=\"n\"><organizations/><resources>\(Manifests.resource)</resources></manifest>"
        let manifest = Manifests.make(resources: "").replacing("</manifest>", with: inner + "</manifest>")
        let report = Manifests.read(manifest)
        #expect(report.launch == "a.html")
        #expect(report.codes == ["nested-manifest"])
    }

    @Test("C4: a bare ampersand is mended with a warning")
    func mendsAmpersands() {
        let report = Manifests.read(Manifests.make(items: Manifests.item.replacing("Lesson", with: "R & D")))
        #expect(report.items.map(\.title) == ["R & D"])
        #expect(report.codes == ["xml-ampersand-repaired"])
    }

    @Test(
        "C4: Russian letters without a declared encoding are recognised, with a warning",
        arguments: ["windows-1251", "KOI8-R"])
    func guessesEncodings(_ name: String) throws {
        let page = name == "KOI8-R" ? CodePage.koi8r : .windows1251
        let title = "Введение в предмет, первая часть"
        let text = Manifests.make(declaration: "", items: Manifests.item.replacing("Lesson", with: title))
        let bytes = text.unicodeScalars.map { scalar in (UInt8.min...UInt8.max).first { page.scalar($0) == scalar } ?? 0
        }
        let report = Manifests.read(document: bytes)
        #expect(report.items.map(\.title) == [title])
        #expect(report.codes == ["xml-encoding-guessed"])
    }

    @Test("C4: broken XML is refused with file and line, never guessed at")
    func refusesBroken() throws {
        let report = Manifests.read(Manifests.make().replacing("</item>", with: ""))
        #expect(report.errors == ["xml-malformed"])
        let error = try #require(report.diagnostics.first)
        #expect(error.file == "imsmanifest.xml")
        #expect(error.line == 3)
    }

    @Test("C4: a title that looks like a program is a title")
    func keepsTitlesAsText() {
        let title = "&lt;script&gt;alert(1)&lt;/script&gt;"
        let report = Manifests.read(Manifests.make(items: Manifests.item.replacing("Lesson", with: title)))
        #expect(report.items.map(\.title) == ["<script>alert(1)</script>"])
    }

    @Test("C4: a flood of oddities does not fill the memory: the rest is counted")
    func boundsDiagnostics() {
        let items = (0..<3_000).map { "<item identifier=\"i\($0)\" identifierref=\"none\"><title>T</title></item>" }
            .joined()
        let report = Manifests.read(Manifests.make(items: items))
        #expect(report.diagnostics.count == DiagnosticList.ceiling + 1)
        #expect(report.codes.last == "more-diagnostics")
    }

    @Test("C4: readers are asked in order, and one of a format of its own is asked as well")
    func asksReaders() {
        struct LessonListReader: PackageReader {
            var documents: Set<String> { ["lessons.txt"] }
            func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
                guard let bytes = context.documents["lessons.txt"] else { return nil }
                let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
                let items = lines.map { PackageItem(title: String($0), launch: "\($0).html") }
                return CoursePackage(format: "lesson-list", organizations: [PackageOrganization(items: items)])
            }
        }
        let importer = PackageImporter(readers: .standard + [LessonListReader()])
        let report = importer.read(ZipWriter.archive(["lessons.txt": "one\ntwo"]), named: "a.zip")
        #expect(report.package?.format == "lesson-list")
        #expect(report.items.map(\.title) == ["one", "two"])
    }
}
