import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Common Cartridges")
struct CartridgeTests {
    private static let namespaces = "xmlns=\"http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1\""

    private func manifest(items: String, resources: String, _ namespaces: String = namespaces) -> String {
        let tree =
            "<organizations><organization identifier=\"o\" structure=\"rooted-hierarchy\"><item identifier=\"root\">\(items)</item></organization></organizations>"
        return Manifests.make(
            namespaces,
            metadata:
                "<metadata><schema>IMS Common Cartridge</schema><schemaversion>1.3.0</schemaversion><lom><general><title><string>Курс</string></title></general></lom></metadata>",
            organizations: tree, resources: resources)
    }

    private func item(_ resource: String, _ title: String) -> String {
        "<item identifier=\"i-\(resource)\" identifierref=\"\(resource)\"><title>\(title)</title></item>"
    }

    private func resource(_ id: String, _ type: String, _ files: String..., href: String? = nil) -> String {
        let address = href.map { "href=\"\($0)\"" } ?? ""
        return "<resource identifier=\"\(id)\" type=\"\(type)\" \(address)>"
            + files.map { "<file href=\"\($0)\"/>" }.joined() + "</resource>"
    }

    private func read(_ files: [(String, String)]) -> ImportReport {
        var zip = ZipWriter()
        for (name, text) in files { zip.add(name, text) }
        return PackageImporter().read(zip.bytes, named: "course.imscc")
    }

    @Test("M1: pages, links, tools, discussions and assignments of a cartridge are read, and nothing is said amiss")
    func readsResources() throws {
        let all = manifest(
            items: item("p", "Page") + item("w", "Link") + item("l", "Tool") + item("t", "Topic") + item("a", "Work"),
            resources: resource("p", "webcontent", "p.html", href: "p.html")
                + resource("w", "imswl_xmlv1p3", "w.xml") + resource("l", "imsbasiclti_xmlv1p0", "l.xml")
                + resource("t", "imsdt_xmlv1p1", "t/t.xml")
                + resource("a", "assignment_xmlv1p0", "a.xml", href: "a.xml"))
        let report = read([
            ("imsmanifest.xml", all), ("p.html", "x"),
            (
                "w.xml",
                "<webLink><title>Link</title><url href=\" https://e.org/?a=1&amp;b=2 \" target=\"_blank\"/></webLink>"
            ),
            (
                "l.xml",
                "<cartridge_basiclti_link><blti:launch_url xmlns:blti=\"urn:b\">https://tool.org/</blti:launch_url></cartridge_basiclti_link>"
            ),
            (
                "t/t.xml",
                "<topic><title>Topic</title><text texttype=\"text/html\">&lt;p&gt;Talk &lt;b&gt;now&lt;/b&gt;&lt;img src=\"$IMS-CC-FILEBASE$/a%20b.png\" alt=\"A\"&gt;&lt;/p&gt;</text></topic>"
            ),
            ("web_resources/a b.png", "x"),
            (
                "a.xml",
                "<assignment><title>Work</title><text texttype=\"text/plain\">Do 1 &lt; 2</text><gradable points_possible=\"7.5\">true</gradable><submission_formats><format type=\"file\"/></submission_formats></assignment>"
            ),
        ])
        let package = try #require(report.package)
        #expect(package.format == .imscc)
        #expect(package.title == "Курс")
        #expect(report.items.map(\.title) == ["Page", "Link", "Tool", "Topic", "Work"])
        #expect(report.items.map(\.launch) == ["p.html", nil, nil, nil, "a.xml"])
        #expect(report.items.map(\.link) == [nil, "https://e.org/?a=1&b=2", "https://tool.org/", nil, nil])
        #expect(report.items[2].delivery?.kind == "imsbasiclti")
        #expect(report.json().contains("\"link\":\"https://tool.org/\""))
        #expect(
            try package.programmes().first?.outline.modules.map { $0.micromodules.first?.launch } == [
                "p.html", "https://e.org/?a=1&b=2", "https://tool.org/", nil, "a.xml",
            ])
        let topic = try #require(package.tasks.first)
        #expect(topic.kind == .discussion)
        #expect(topic.text.pieces == [.text("Talk *now*"), .picture(path: "web_resources/a b.png", description: "A")])
        #expect(
            package.tasks.last
                == PackageTask(
                    id: "a", kind: .assignment, title: "Work", text: "Do 1 < 2", maximum: 7.5, formats: ["file"],
                    file: "a.xml"))
        #expect(report.diagnostics.isEmpty)
    }

    @Test("M1: an assignment of Canvas brings its rubric, its page and its peer reviews")
    func readsCanvas() throws {
        let settings =
            "<assignment identifier=\"a\"><title>Essay</title><rubric_identifierref>r</rubric_identifierref><points_possible>10</points_possible><submission_types>online_upload, online_url</submission_types><peer_reviews>true</peer_reviews><peer_review_count>3</peer_review_count></assignment>"
        let rubrics =
            "<rubrics><rubric identifier=\"r\"><title>Rubric</title><criteria><criterion><criterion_id>_1</criterion_id><points>5.0</points><description>Clear</description><ratings><rating><description>Full</description><points>5.0</points></rating><rating><description>None</description><points>0.0</points></rating></ratings></criterion></criteria></rubric></rubrics>"
        let report = read([
            (
                "imsmanifest.xml",
                manifest(
                    items: item("a", "Essay"),
                    resources: resource(
                        "a", "associatedcontent/imscc_xmlv1p1/learning-application-resource", "a/essay.html",
                        "a/assignment_settings.xml", href: "a/essay.html"))
            ),
            ("a/essay.html", "<html><head><title>No</title></head><BODY class=\"x\"><p>Write</p></body></html>"),
            ("a/assignment_settings.xml", settings), ("course_settings/rubrics.xml", rubrics),
        ])
        let task = try #require(report.package?.tasks.first)
        #expect(task.text.plain == "Write")
        #expect(task.formats == ["online_upload", "online_url"])
        #expect(task.peerReviews == 3)
        #expect(task.maximum == 10)
        let levels = [PackageRubric.Level("Full", points: 5), PackageRubric.Level("None", points: 0)]
        #expect(
            task.rubric
                == PackageRubric(
                    title: "Rubric", criteria: [.init(id: "_1", text: "Clear", maximum: 5, levels: levels)]))
        #expect(report.items.first?.launch == "a/essay.html")
    }

    @Test("M1: of an assessment that stands twice the richer copy is the test's, and banks are told apart")
    func groupsQuestions() throws {
        func questions(_ titles: String...) -> String {
            let items = titles.enumerated().map {
                "<item ident=\"\($1)\" title=\"\($1)\"><presentation><material><mattext>\($1)?</mattext></material></presentation></item>"
            }
            return
                "<questestinterop><assessment ident=\"x\" title=\"Quiz\"><section>\(items.joined())</section></assessment></questestinterop>"
        }
        let report = read([
            (
                "imsmanifest.xml",
                manifest(
                    items: item("q", "Quiz"),
                    resources: resource("q", "imsqti_xmlv1p2/imscc_xmlv1p1/assessment", "q/qti.xml")
                        + resource(
                            "m", "associatedcontent/imscc_xmlv1p1/learning-application-resource",
                            "q/assessment_meta.xml"))
            ),
            ("q/qti.xml", questions("A")), ("non_cc_assessments/q.xml.qti", questions("A", "B")),
            ("non_cc_assessments/bank.xml.qti", questions("C")),
            (
                "q/assessment_meta.xml",
                "<quiz identifier=\"q\"><title>Quiz!</title><description>&lt;p&gt;Go&lt;/p&gt;</description><allowed_attempts>2</allowed_attempts><time_limit>30</time_limit><points_possible>4</points_possible></quiz>"
            ),
        ])
        let package = try #require(report.package)
        #expect(package.questions.count == 4)
        #expect(
            package.tests == [
                PackageTest(
                    id: "q", title: "Quiz!", text: "Go", file: "non_cc_assessments/q.xml.qti", copies: ["q/qti.xml"],
                    attempts: 2, minutes: 30, maximum: 4),
                PackageTest(id: "bank", title: "Quiz", isBank: true, file: "non_cc_assessments/bank.xml.qti"),
            ])
        #expect(Set(package.questions.compactMap(\.file)).count == 3)
        let line = report.json()
        #expect(
            line.contains("\"kind\":\"test\"") && line.contains("\"kind\":\"bank\"") && line.contains("\"count\":2"))
        #expect(!report.codes.contains("question-twice"))
    }

    @Test("M1: a document that is broken costs its own item only, and unsafe links lead nowhere")
    func sparesNeighbours() {
        let report = read([
            (
                "imsmanifest.xml",
                manifest(
                    items: item("w", "Link") + item("v", "Other") + item("t", "Topic"),
                    resources: resource("w", "imswl_xmlv1p0", "w.xml") + resource("v", "imswl_xmlv1p1", "v.xml")
                        + resource("t", "imsdt_xmlv1p0", "t.xml"))
            ),
            ("w.xml", "<webLink><url href=\"javascript:alert(1)\"/></webLink>"), ("v.xml", "<webLink><url"),
            ("T.XML", "<topic><title>T</title><text>Hello</text></topic>"),
        ])
        #expect(report.isAccepted)
        #expect(report.items.map(\.link) == [nil, nil, nil])
        #expect(report.package?.tasks.map(\.text.plain) == ["Hello"])
        #expect(report.codes == ["file-case-differs", "unsafe-href", "xml-malformed"])
        #expect(report.diagnostics.map(\.file) == ["imsmanifest.xml", "w.xml", "v.xml"])
    }

    @Test("M1: a thin cartridge may hold its links in the manifest itself")
    func readsContentsOfManifest() {
        let link =
            "<webLink xmlns=\"http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3\"><title>L</title><url href=\"https://e.org/\"/></webLink>"
        let inside = "<resource identifier=\"w\" type=\"imswl_xmlv1p3\">\(link)</resource>"
        for bytes in [
            ZipWriter.archive(["imsmanifest.xml": manifest(items: item("w", "Link"), resources: inside)]),
            Array(manifest(items: item("w", "Link"), resources: inside).utf8),
        ] {
            let report = PackageImporter().read(bytes, named: "imsmanifest.xml")
            #expect(report.items.map(\.link) == ["https://e.org/"])
            #expect(report.diagnostics.isEmpty)
        }
    }

    @Test("M1: a manifest of a cartridge that stands alone keeps its table of contents")
    func readsAlone() {
        let bytes = Array(manifest(items: item("w", "Link"), resources: resource("w", "imswl_xmlv1p3", "w.xml")).utf8)
        let report = PackageImporter().read(bytes, named: "imsmanifest.xml")
        #expect(report.package?.format == .imscc)
        #expect(report.items.map(\.title) == ["Link"])
    }
}
