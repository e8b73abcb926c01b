import Foundation
import Testing

@testable import PeerLearningImport

/// The folder of shared material beside the package; nil where it is absent.
enum Shared {
    static func folder(_ name: String) -> URL? {
        var place = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<4 { place.deleteLastPathComponent() }
        let folder = place.deletingLastPathComponent().appendingPathComponent("shared/\(name)")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }
}

@Suite("Packages from public repositories")
struct CorpusTests {
    /// A row of the corpus: its path, and what an independent reader found.
    struct Sample: CustomTestStringConvertible {
        let file: URL
        let truth: [String: Any]
        let testDescription: String
    }

    static func samples(_ format: String) throws -> [Sample] {
        guard let corpus = Shared.folder("corpus") else { return [] }
        let index = try String(contentsOf: corpus.appendingPathComponent("INDEX.tsv"), encoding: .utf8)
        return index.split(whereSeparator: \.isNewline).dropFirst().compactMap { row in
            let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count > 2, cells[2] == format else { return nil }
            let names = [cells[0], cells[0].replacing("/", with: "__")]
            let files = names.map { corpus.appendingPathComponent("truth/\($0).json") }
            guard let data = files.lazy.compactMap({ try? Data(contentsOf: $0) }).first,
                let truth = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
            else { return nil }
            return Sample(file: corpus.appendingPathComponent(cells[0]), truth: truth, testDescription: cells[0])
        }
    }

    @Test(
        "C4: formats, titles and launches are those that an independent reader found",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"),
        arguments: ["scorm12", "scorm2004", "imscp", "imscc"])
    func agreesWithTruth(_ format: String) throws {
        let samples = try Self.samples(format)
        #expect(!samples.isEmpty)
        for sample in samples {
            let report = PackageImporter().read(fileAt: sample.file.path)
            guard let found = Self.manifest(in: sample.truth), found.isWellFormed else {
                #expect(!report.isAccepted && !report.errors.isEmpty, "\(sample.testDescription)")
                continue
            }
            #expect(report.package?.format.rawValue == format, "\(sample.testDescription)")
            let expected = (found.manifest["tree"] as? [[String: Any]] ?? []).flatMap { Self.flatten($0["items"]) }
            let items = (report.package?.organizations ?? []).flatMap { $0.items.flatMap(Self.flatten) }
            let bare = Self.line(nil, nil)
            #expect(
                items.filter { $0 != bare } == expected.filter { $0 != bare }, "\(sample.testDescription)")
        }
    }

    @Test(
        "C4: broken archives and archives without a course are refused",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"),
        arguments: ["archive", "bad-archive"])
    func refusesOthers(_ format: String) throws {
        for sample in try Self.samples(format) {
            let report = PackageImporter().read(fileAt: sample.file.path)
            #expect(!report.isAccepted && !report.errors.isEmpty, "\(sample.testDescription)")
        }
    }

    private static func manifest(in truth: [String: Any]) -> (manifest: [String: Any], isWellFormed: Bool)? {
        let holders = [truth] + truth.values.compactMap { $0 as? [String: Any] }
        for holder in holders {
            guard let manifest = holder["manifest"] as? [String: Any] else { continue }
            return (manifest, (holder["xml"] as? [String: Any])?["wellformed"] as? Bool ?? true)
        }
        return nil
    }

    private static func flatten(_ items: Any?) -> [String] {
        (items as? [[String: Any]] ?? []).flatMap { item in
            [line(item["title"] as? String, item["launch"] as? String)] + flatten(item["children"] ?? item["items"])
        }
    }

    private static func flatten(_ item: PackageItem) -> [String] {
        [line(item.title, item.launch)] + item.items.flatMap(flatten)
    }

    private static func line(_ title: String?, _ launch: String?) -> String {
        let words = (title ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\(words) → \(launch ?? "nothing")"
    }
}
