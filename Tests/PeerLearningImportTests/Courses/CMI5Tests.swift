import PeerLearningCore
import Testing

@testable import PeerLearningImport

/// Course structures for the tests: change only what matters.
enum CMI5Structures {
    static func text(_ words: String) -> String {
        "<title><langstring lang=\"en\">\(words)</langstring></title>"
            + "<description><langstring lang=\"en\">About \(words)</langstring></description>"
    }

    static func unit(
        _ id: String = "https://e.org/u1", _ url: String = "a.html", attributes: String = "", between: String = "",
        after: String = ""
    ) -> String {
        "<au id=\"\(id)\" \(attributes)>\(text("Unit"))\(between)<url>\(url)</url>\(after)</au>"
    }

    static func make(
        course: String = "https://e.org/c", objectives: String = "", units: String = unit(), title: String = "Course"
    ) -> String {
        """
        <?xml version="1.0"?>
        <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
        <course id="\(course)">\(text(title))</course>\(objectives)
        \(units)
        </courseStructure>
        """
    }

    static func read(_ structure: String, files: [String] = ["a.html"]) -> ImportReport {
        var zip = ZipWriter()
        zip.add("cmi5.xml", structure)
        for file in files { zip.add(file, "x") }
        return PackageImporter().read(zip.bytes, named: "course.zip")
    }
}

@Suite("Courses of cmi5")
struct CMI5Tests {
    @Test("M1: blocks, units and objectives become a course, with what completes each unit")
    func readsCourse() throws {
        let objectives = "<objectives><objective id=\"urn:o1\">\(CMI5Structures.text("Aim"))</objective></objectives>"
        let unit = CMI5Structures.unit(
            attributes: "moveOn=\"Passed\" masteryScore=\" 0.8 \" launchMethod=\"OwnWindow\" activityType=\"urn:t\"",
            between: "<objectives><objective idref=\"urn:o1\"/></objectives>",
            after: "<launchParameters> p </launchParameters>")
        let block = "<block id=\"urn:b1\">\(CMI5Structures.text("Block"))\(unit)</block>"
        let report = CMI5Structures.read(
            CMI5Structures.make(
                objectives: objectives,
                units: block + CMI5Structures.unit("urn:u2", "<![CDATA[ https://e.org/?a=1&b=2 ]]>")))
        let package = try #require(report.package)
        #expect(package.format == .cmi5)
        #expect(package.version == "CourseStructure.xsd")
        #expect(package.identifier == "https://e.org/c")
        #expect(package.title == "Course")
        #expect(package.metadata.description == "About Course")
        #expect(package.metadata.language == "en")
        #expect(package.objectives == [PackageObjective(id: "urn:o1", title: "Aim", description: "About Aim")])
        #expect(report.items.map(\.title) == ["Block", "Unit"])
        let first = try #require(report.items.first?.items.first)
        #expect(first.launch == "a.html")
        #expect(first.objectives == ["urn:o1"])
        #expect(
            first.delivery
                == PackageDelivery(
                    masteryScore: 0.8, completion: "Passed", launchData: "p", window: "OwnWindow", kind: "urn:t"))
        #expect(report.items.last?.launch == "https://e.org/?a=1&b=2")
        #expect(report.diagnostics.isEmpty)
    }

    @Test(
        "M1: what cmi5 forbids refuses the course, with the number of the requirement",
        arguments: [
            (CMI5Structures.make(course: "e.org/c"), "cmi5-identifier-not-absolute", "3.0.0.0-1"),
            (CMI5Structures.make(units: CMI5Structures.unit("u 1:x")), "cmi5-identifier-not-absolute", "3.0.0.0-1"),
            (CMI5Structures.make(units: CMI5Structures.unit("")), "cmi5-no-identifier", "13.2.0.0-1"),
            (
                CMI5Structures.make(units: CMI5Structures.unit("urn:u", "a.html?actor=x")), "cmi5-query-conflict",
                "8.1.0.0-6"
            ),
            (
                CMI5Structures.make(units: CMI5Structures.unit() + CMI5Structures.unit()), "cmi5-duplicate-unit",
                "13.1.4.0-1"
            ),
            (
                CMI5Structures.make(
                    units: ["urn:1", "urn:2"].map {
                        "<block id=\"urn:b\">\(CMI5Structures.text("B"))\(CMI5Structures.unit($0))</block>"
                    }.joined()), "cmi5-duplicate-block", "13.1.2.0-1"
            ),
            (
                CMI5Structures.make(
                    objectives: "<objectives>"
                        + String(repeating: "<objective id=\"urn:o\">\(CMI5Structures.text("O"))</objective>", count: 2)
                        + "</objectives>"), "cmi5-duplicate-objective", "13.1.3.0-1"
            ),
            (
                CMI5Structures.make(units: CMI5Structures.unit("urn:u", "http://e.org a.html")), "cmi5-address-invalid",
                "13.1.4.0-2"
            ),
            (CMI5Structures.make(units: CMI5Structures.unit("urn:u", "b.html")), "cmi5-page-missing", "14.1.0.0-4"),
            (
                CMI5Structures.make(units: CMI5Structures.unit(attributes: "moveOn=\"Sometimes\"")),
                "cmi5-attribute-value", "13.2.0.0-1"
            ),
            (
                CMI5Structures.make(units: CMI5Structures.unit(attributes: "masteryScore=\"80\"")),
                "cmi5-attribute-value", "13.2.0.0-1"
            ),
            (
                CMI5Structures.make(
                    units: CMI5Structures.unit(after: "<title><langstring>Late</langstring></title>")),
                "cmi5-element-order", "13.2.0.0-1"
            ),
            (
                CMI5Structures.make(units: "<au id=\"urn:u\"><url>a.html</url>\(CMI5Structures.text("Late"))</au>"),
                "cmi5-element-order", "13.2.0.0-1"
            ),
            (CMI5Structures.make(units: ""), "cmi5-element-missing", "13.2.0.0-1"),
            (
                CMI5Structures.make(units: CMI5Structures.unit(after: "<colour>red</colour>")), "cmi5-unknown-element",
                "13.2.0.0-1"
            ),
        ])
    func refuses(_ structure: String, _ code: String, _ requirement: String) {
        let report = CMI5Structures.read(structure)
        #expect(!report.isAccepted)
        #expect(report.errors.contains(code))
        let found = report.diagnostics.first { $0.code.rawValue == code }
        #expect(found?.message.arguments["requirement"] == .text(requirement))
        #expect(found?.file == "cmi5.xml")
        #expect(found?.line != nil)
    }

    @Test("M1: extensions of others may stand in a course structure")
    func allowsExtensions() {
        let extended = CMI5Structures.unit(after: "<x:colour xmlns:x=\"urn:x\">red</x:colour>")
        #expect(CMI5Structures.read(CMI5Structures.make(units: extended)).diagnostics.isEmpty)
    }

    @Test("M1: a course structure without a package needs full addresses, unless it was taken out of a package")
    func readsAlone() {
        let relative = Array(CMI5Structures.make().utf8)
        let absolute = Array(CMI5Structures.make(units: CMI5Structures.unit("urn:u", "https://e.org/a")).utf8)
        #expect(PackageImporter().read(relative, named: "x/course.xml").errors == ["cmi5-address-relative"])
        #expect(PackageImporter().read(absolute, named: "course.xml").launch == "https://e.org/a")
        let taken = PackageImporter().read(relative, named: "x/cmi5.xml")
        #expect(taken.launch == "a.html")
        #expect(taken.codes == ["cmi5-without-package"])
    }

    @Test("M1: a course structure in a folder is refused, a missing index page is not")
    func looksAtPlaces() {
        let nested = ZipWriter.archive(["x/cmi5.xml": CMI5Structures.make(), "x/a.html": "x"])
        #expect(PackageImporter().read(nested, named: "a.zip").errors == ["cmi5-not-at-root"])
        let index = CMI5Structures.read(CMI5Structures.make(units: CMI5Structures.unit("urn:u", "p/index.html?x=1")))
        #expect(index.launch == "p/index.html?x=1")
        #expect(index.codes == ["cmi5-index-page-missing"])
        let unsafe = CMI5Structures.read(
            CMI5Structures.make(units: CMI5Structures.unit("urn:u", "javascript:alert(1)")))
        #expect(unsafe.launch == nil)
        #expect(unsafe.codes == ["unsafe-href"])
    }

    @Test("M1: broken course structures are refused, and so is another document of that name")
    func refusesBroken() {
        #expect(CMI5Structures.read("<courseStructure>").errors == ["xml-malformed"])
        #expect(CMI5Structures.read("<html/>").errors == ["cmi5-root"])
    }
}
