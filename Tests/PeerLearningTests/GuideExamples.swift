import Foundation
import Testing

/// The Swift examples of a guide, and the tests that compile them between the lines `// The guide begins here.` and
/// `// The guide ends here.`
enum GuideExamples {
    /// Expects each example of a guide to stand in a source file as it stands in the guide, but for its indentation. Whole
    /// programs, which begin with an import, are left out.
    static func expect(in name: String, compiledIn path: String, count: Int) throws {
        let source = URL(fileURLWithPath: path)
        let root = source.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let guide = try String(contentsOf: root.appendingPathComponent("Documentation/\(name)"), encoding: .utf8)
        let compiled = try String(contentsOf: source, encoding: .utf8)
        let examples = guide.components(separatedBy: "```swift\n").dropFirst()
            .map { $0.components(separatedBy: "```")[0] }.filter { !$0.hasPrefix("import") }
        #expect(examples.count == count)
        for example in examples {
            let indented = example.split(separator: "\n").map { "        \($0)\n" }.joined()
            #expect(compiled.contains("begins here.\n\(indented)        // The guide"), "\(name)")
        }
    }
}
