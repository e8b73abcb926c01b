import Testing

@testable import PeerLearningImport

@Suite("Packages of the Experience API")
struct TinCanTests {
    private func list(_ activities: String) -> String {
        "<?xml version=\"1.0\"?><tincan xmlns=\"http://projecttincan.com/tincan.xsd\"><activities>\(activities)</activities></tincan>"
    }

    private let course = """
        <activity id="http://6JXR_course" type="http://adlnet.gov/expapi/activities/course"><name lang="en-US">Course</name>
        <description lang="en-US">About it</description><launch lang="en-us"> index.html </launch></activity>
        """
    private let silent = "<activity id=\"urn:q\" type=\"urn:question\"><name>Question</name></activity>"

    @Test("M1: activities that open something are the course; the others are counted")
    func readsActivities() throws {
        let report = PackageImporter().read(
            ZipWriter.archive(["tincan.xml": list(course + silent), "index.html": "x"]), named: "a.zip")
        let package = try #require(report.package)
        #expect(package.format == .tincan)
        #expect(package.title == "Course")
        #expect(package.identifier == "http://6JXR_course")
        #expect(package.metadata.description == "About it")
        #expect(package.metadata.language == "en-US")
        #expect(
            report.items == [
                PackageItem(
                    id: "http://6JXR_course", title: "Course", launch: "index.html", description: "About it",
                    delivery: PackageDelivery(kind: "http://adlnet.gov/expapi/activities/course"))
            ])
        #expect(report.codes == ["tincan-silent-activities"])
    }

    @Test("M1: a list that stands alone is read, one without anything to open is refused")
    func readsAlone() {
        let importer = PackageImporter()
        #expect(importer.read(Array(list(course).utf8), named: "tincan.xml").launch == "index.html")
        #expect(importer.read(Array(list(silent).utf8), named: "tincan.xml").errors == ["tincan-nothing-to-open"])
        #expect(importer.read(ZipWriter.archive(["tincan.xml": "<x/>"]), named: "a").errors == ["not-a-manifest"])
    }

    @Test("M1: a page that is missing and an address that leads out are noted, not followed")
    func notesAddresses() {
        let other = course.replacing("index.html", with: "../../etc/passwd")
        let report = PackageImporter().read(ZipWriter.archive(["tincan.xml": list(course + other)]), named: "a.zip")
        #expect(report.items.map(\.launch) == ["index.html", nil])
        #expect(report.codes == ["missing-file", "unsafe-href"])
    }

    @Test("M1: a package that is SCORM besides is read as SCORM")
    func prefersSCORM() {
        let zip = ZipWriter.archive(["tincan.xml": list(course), "imsmanifest.xml": Manifests.make(), "a.html": ""])
        #expect(PackageImporter().read(zip, named: "a.zip").package?.format == .scorm12)
    }
}
