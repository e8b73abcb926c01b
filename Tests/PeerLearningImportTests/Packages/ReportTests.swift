import Foundation
import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("Reports")
struct ReportTests {
    private func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    @Test("C4: a report is one line of JSON with the fields that were promised")
    func writesJSON() throws {
        let items = Manifests.item.replacing("Lesson", with: "A \"quoted\" title\u{2028}&lt;/script&gt;")
        let line = Manifests.read(Manifests.make(items: items)).json()
        #expect(!line.contains("\n"))
        let object = try object(line)
        #expect(object["input"] as? String == "course.zip")
        #expect(object["accepted"] as? Bool == true)
        #expect(object["format"] as? String == "scorm12")
        #expect(object["version"] as? String == "1.2")
        #expect(object["title"] as? String == "Course")
        #expect((object["questions"] as? [Any])?.isEmpty == true)
        let organization = try #require((object["organizations"] as? [[String: Any]])?.first)
        let item = try #require((organization["items"] as? [[String: Any]])?.first)
        #expect(item["launch"] as? String == "a.html")
        #expect(item["id"] as? String == "i1")
        #expect((item["items"] as? [Any])?.isEmpty == true)
    }

    @Test("C4: a refusal says what is wrong and where, in the language that was asked for")
    func writesRefusals() throws {
        let report = Manifests.read("<manifest>")
        let object = try object(report.json(in: .russian))
        #expect(object["accepted"] as? Bool == false)
        #expect(object["organizations"] != nil)
        let diagnostic = try #require((object["diagnostics"] as? [[String: Any]])?.first)
        #expect(diagnostic["severity"] as? String == "error")
        #expect(diagnostic["code"] as? String == "xml-malformed")
        #expect(diagnostic["file"] as? String == "imsmanifest.xml")
        #expect((diagnostic["message"] as? String)?.hasPrefix("XML нарушен") == true)
    }

    @Test("C4: equal packages give equal lines")
    func isDeterministic() {
        let lines = (0..<5).map { _ in Manifests.read(Manifests.make()).json() }
        #expect(Set(lines).count == 1)
    }

    @Test("C4: whoever has no use for a report gets the course or the first error")
    func throwsErrors() {
        #expect(throws: ImportError(.cannotOpen)) { try PackageImporter().course(inFileAt: "/no/such/file") }
    }

    @Test("C4: every text is there in English and in Russian, with the same gaps")
    func speaksBothLanguages() {
        let texts = TextCatalogue.importing
        #expect(texts.keys(in: .english) == texts.keys(in: .russian))
        #expect(texts.keys(in: .english).count > 70)
        for key in texts.keys(in: .english) {
            let gaps = [Language.english, .russian].map { language in
                let template = texts.template(key, in: language) ?? ""
                let parts = template.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
                return Set(parts.map { $0.prefix { $0 != "}" && $0 != "|" } })
            }
            #expect(gaps[0] == gaps[1], "\(key.rawValue)")
        }
    }

    @Test("C4: every code that the sources name has a text")
    func hasTexts() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appendingPathComponent("Sources/PeerLearningImport").resolvingSymlinksInPath()
        let keys = TextCatalogue.importing.keys(in: .english)
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var found = 0
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift", let text = try? String(contentsOf: file, encoding: .utf8) else {
                continue
            }
            for match in text.matches(
                of: /(?:DiagnosticCode = |TaskDocumentError\(\s*|TableError\(\s*|\.note, )"([a-z0-9-]+)"/)
            {
                guard match.1 != "lesson-without-page" else { continue }
                found += 1
                #expect(keys.contains(TextKey(rawValue: "import.\(match.1)")), "\(match.1)")
            }
        }
        #expect(found > 60)
    }
}
