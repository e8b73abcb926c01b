import Foundation
import Testing

@Suite("C7: what the tool says")
struct ToolTextTests {
    private static let sources = Tool.root.appendingPathComponent("Sources/peerlearn")

    /// The keys of one of the tool's catalogues, with the gaps of their texts.
    private func entries(in language: String) throws -> [String: Set<String>] {
        let folder = Self.sources.appendingPathComponent("Texts")
        var entries: [String: Set<String>] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.contains(language) {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            for entry in text.matches(of: /"([a-z][A-Za-z.-]+)":\s+"(.*)",/) {
                let gaps = entry.output.2.matches(of: /\{(\w+)/).map { String($0.output.1) }
                #expect(
                    entries.updateValue(Set(gaps), forKey: String(entry.output.1)) == nil, "\(entry.output.1) twice")
            }
        }
        return entries
    }

    @Test("C7: every text of the tool stands in both languages, with the same gaps")
    func bothLanguages() throws {
        let (english, russian) = try (entries(in: "English"), entries(in: "Russian"))
        #expect(english.count > 200)
        #expect(english == russian)
    }

    @Test("C7: every text that a command names is there")
    func allNamed() throws {
        let english = try entries(in: "English")
        let files = try #require(FileManager.default.enumerator(atPath: Self.sources.path)).compactMap { $0 as? String }
        for file in files where file.hasSuffix(".swift") && !file.hasPrefix("Texts/") {
            let text = try String(contentsOf: Self.sources.appendingPathComponent(file), encoding: .utf8)
            for key in text.matches(of: /"(tool\.[A-Za-z.]+[A-Za-z])"/) {
                #expect(english[String(key.output.1)] != nil, "\(file): \(key.output.1)")
            }
        }
    }
}
