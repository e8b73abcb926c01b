import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Courses that are as large as they may be")
struct LargeCourseTests {
    private func read(_ files: [(String, String)]) -> ImportReport {
        var zip = ZipWriter()
        for (name, text) in files { zip.add(name, text) }
        let begin = ThreadClock.seconds
        let report = PackageImporter().read(zip.bytes, named: "large.zip")
        #expect(ThreadClock.seconds - begin < 20)
        return report
    }

    @Test("M1: the time for a course of AICC grows with its files, not with their square")
    func readsAICC() {
        let count = 6_000
        let rows = (0..<count).map { "U\($0),a.html" }.joined(separator: "\n")
        let titles = (0..<count).map { "U\($0),Unit \($0)" }.joined(separator: "\n")
        let members = (0..<count).map { "ROOT,U\($0)" }.joined(separator: "\n")
        let report = read([
            ("x.crs", "[Course]\nCourse_Title=T\n"), ("x.au", "system_id,file_name\n" + rows),
            ("x.des", "system_id,title\n" + titles), ("x.cst", "block,member\n" + members),
            ("x.ort", "objective_id,au_system_id\n" + rows), ("a.html", ""),
        ])
        #expect(report.items.count == count)
        #expect(report.items.last?.title == "Unit \(count - 1)")
        let wide = read([
            ("x.crs", "[Course]\n"),
            ("x.au", "system_id" + String(repeating: ",c", count: 20_000) + "\n" + rows),
        ])
        #expect(wide.items.count == count)
    }

    @Test("M1: the time for a backup grows with its contents, not with their square")
    func readsBackup() {
        let count = 3_000
        let sections = (0..<count).map { "<section><sectionid>\($0)</sectionid><title>S</title></section>" }.joined()
        let activities = (0..<count).map {
            "<activity><moduleid>\($0)</moduleid><sectionid>\($0)</sectionid><modulename>page</modulename><title>A</title></activity>"
        }.joined()
        let report = read([
            (
                "moodle_backup.xml",
                "<moodle_backup><information><contents><activities>\(activities)</activities><sections>\(sections)</sections></contents></information></moodle_backup>"
            )
        ])
        #expect(report.items.count == count)
        #expect(report.items.allSatisfy { $0.items.count == 1 })
    }

    @Test("M1: of a course with more entries than anybody could use the rest is left out, and said so")
    func cutsFloods() {
        let rows = (0..<20_100).map { "\($0)" }.joined(separator: "\n")
        let course = read([("x.crs", "[Course]\n"), ("x.au", "system_id\n" + rows)])
        #expect(course.items.count == 20_000)
        #expect(course.codes.first == "course-too-large")
        let values = "{\"mainLibrary\":\"H5P.Column\",\"x\":[" + String(repeating: "0,", count: 100_100) + "0]}"
        #expect(read([("h5p.json", values)]).errors == ["json-malformed"])
    }

    @Test("M1: of a flood of key words the first 200 are kept")
    func readsMetadata() {
        let words = (0..<10_000).map { "<keyword><string>w\($0)</string></keyword>" }.joined()
        let report = read([
            (
                "imsmanifest.xml",
                Manifests.make(metadata: "<metadata><lom><general>\(words)</general></lom></metadata>")
            ),
            ("a.html", ""),
        ])
        #expect(report.package?.metadata.keywords.count == 200)
    }

    @Test func `M11: the time for a text grows with its paragraphs, not with their square`() {
        let begin = ThreadClock.seconds
        let count = 15_000
        let paragraphs = String(repeating: "<p>a</p>", count: count)
        let item = PackageImporter().read(Array(QuizSample.item(paragraphs, "").utf8), named: "item.xml")
        #expect(item.package?.questions.first?.question.prompt.plain.utf8.count == 3 * count - 2)
        let quiz =
            "<quiz><question type=\"essay\"><name><text>T</text></name><questiontext format=\"html\"><text>"
            + "<![CDATA[\(paragraphs)]]></text></questiontext></question></quiz>"
        let essay = PackageImporter().read(Array(quiz.utf8), named: "quiz.xml")
        #expect(essay.package?.questions.first?.question.prompt.plain.utf8.count == 3 * count - 2)
        #expect(ThreadClock.seconds - begin < 20)
    }

    @Test("M1: a course of cmi5 with fifteen hundred units is read")
    func readsCMI5() {
        let units = (0..<1_500).map { CMI5Structures.unit("urn:u\($0)") }.joined()
        let report = read([("cmi5.xml", CMI5Structures.make(units: units)), ("a.html", "")])
        #expect(report.items.count == 1_500)
        #expect(report.diagnostics.isEmpty)
    }
}
