import Foundation
import PeerLearningCore
import PeerLearningExport
import Testing

@Suite struct GuideTests {
    @Test func `M8: the guide to exporting shows what is compiled here`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("export-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let programme = try Programme.sample()
        let test = try KnowledgeTest("t", title: "T", purpose: .entry, [.plain()], policy: .standard)
        let content = [ExportFile(path: "content/c.html", Array("<p>c</p>".utf8))]
        let path = folder.appendingPathComponent("entry.zip").path
        // The guide begins here.
        let course = programme.exported(as: .commonCartridge, files: content)
        let package = test.exported(as: .qti3)
        for note in course.notes + package.notes { print(TextCatalogue.exporting.text(note.message, in: .english)) }
        try await package.write(to: path)
        // The guide ends here.
        #expect(FileManager.default.fileExists(atPath: path))
        let source = URL(fileURLWithPath: #filePath)
        let root = source.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let guide = try String(contentsOf: root.appendingPathComponent("Documentation/Exporting.md"), encoding: .utf8)
        let examples = guide.components(separatedBy: "```swift\n").dropFirst().map {
            $0.components(separatedBy: "```")[0].split(separator: "\n").map { "        \($0)\n" }.joined()
        }
        let compiled = try String(contentsOf: source, encoding: .utf8)
        #expect(examples.count == 1)
        for example in examples { #expect(compiled.contains("begins here.\n\(example)        // The guide")) }
    }
}
