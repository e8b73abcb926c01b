import Foundation
import PeerLearningCore
import Testing

@testable import PeerLearningImport

@Suite("C4: questions from public repositories")
struct QuestionCorpusTests {
    @Test(
        "C4: items, their parts and what is right in them are those that an independent reader found",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"),
        arguments: ["qti1", "qti2", "qti3", "moodlexml"])
    func agreesWithTruth(_ format: String) throws {
        let samples = try CorpusTests.samples(format)
        #expect(!samples.isEmpty)
        for sample in samples {
            let report = PackageImporter().read(fileAt: sample.file.path)
            if (sample.truth["xml"] as? [String: Any])?["wellformed"] as? Bool == false {
                #expect(!report.isAccepted && !report.errors.isEmpty, "\(sample.testDescription)")
                continue
            }
            let found = report.package?.questions ?? []
            switch format {
            case "qti1": Self.compareTitles(sample, found)
            case "moodlexml": Self.compareKinds(sample, found)
            default: Self.compareItems(sample, found)
            }
        }
    }

    @Test(
        "C4: every question of the corpus can be answered, and its score lies within its bounds",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"),
        arguments: ["qti1", "qti2", "qti3", "moodlexml"])
    func scores(_ format: String) throws {
        for sample in try CorpusTests.samples(format) {
            for found in PackageImporter().read(fileAt: sample.file.path).package?.questions ?? [] {
                let question = found.question
                #expect(try question.score(Answer()).score >= question.minimum)
                for part in question.interactions where part.kind.answers == .options && part.count.least < 2 {
                    for option in part.options {
                        let score = try question.score(Answer([part.id: [.option(option.id)]])).score
                        #expect((question.minimum...question.maximum).contains(score), "\(sample.testDescription)")
                    }
                }
            }
        }
    }

    @Test(
        "C4: a file cut short is refused with an error, or what is lost of it is told of",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"),
        arguments: ["qti1", "qti2", "qti3", "moodlexml"])
    func survivesTruncation(_ format: String) throws {
        let cuts = ProcessInfo.processInfo.environment["PEERLEARNING_THOROUGH"] == nil ? 6 : 50
        for sample in try CorpusTests.samples(format) {
            let bytes = [UInt8](try Data(contentsOf: sample.file))
            let whole = PackageImporter().read(bytes, named: sample.file.lastPathComponent).package?.questions
            for cut in 1...cuts {
                let part = Array(bytes.prefix(bytes.count * cut / (cuts + 1)))
                // Where an archive that stands within the archive is whole, that one is read.
                if part.containsBytes("PK\u{5}\u{6}") { continue }
                let report = PackageImporter().read(part, named: sample.file.lastPathComponent)
                #expect(
                    !report.diagnostics.isEmpty || report.package?.questions == whole,
                    "\(sample.testDescription) cut at \(part.count)")
            }
        }
    }

    private static func compareItems(_ sample: CorpusTests.Sample, _ found: [PackageQuestion]) {
        guard let node = sample.truth["qti"] as? [String: Any] else { return }
        let wanted = node["interactions"] is [String: Any] ? ["": node] : node.compactMapValues { $0 as? [String: Any] }
        #expect(found.count == wanted.count, "\(sample.testDescription)")
        for (path, item) in wanted {
            let question = path.isEmpty ? found.first : found.first { $0.file == path }
            let names = item["interactions"] as? [String: Int] ?? [:]
            let counts = (question?.interactions ?? []).reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
            #expect(counts == names, "\(sample.testDescription) \(path)")
            let pairs = (item["responses"] as? [[String: Any]] ?? []).compactMap { response -> (String, [String])? in
                guard let id = response["id"] as? String, let right = response["correct"] as? [String], !right.isEmpty
                else { return nil }
                return (id, right.sorted())
            }
            let right = Dictionary(pairs) { first, _ in first }
            #expect(question?.correct.mapValues { $0.sorted() } == right, "\(sample.testDescription) \(path)")
        }
    }

    private static func compareTitles(_ sample: CorpusTests.Sample, _ found: [PackageQuestion]) {
        let node = sample.truth["qti1"] as? [String: Any] ?? [:]
        let holders = node["items"] != nil ? [node] : node.values.compactMap { $0 as? [String: Any] }
        let items = holders.flatMap { $0["items"] as? [[String: Any]] ?? [] }
        let titles = items.map { ($0["title"] as? String ?? "").squashed }.sorted()
        #expect(found.map(\.question.title.squashed).sorted() == titles, "\(sample.testDescription)")
    }

    private static func compareKinds(_ sample: CorpusTests.Sample, _ found: [PackageQuestion]) {
        let node = sample.truth["moodle"] as? [String: Any] ?? [:]
        let wanted = (node["questions"] as? [[String: Any]] ?? []).filter { $0["type"] as? String != "category" }
        #expect(found.map(\.type.rawValue) == wanted.map { $0["type"] as? String ?? "" }, "\(sample.testDescription)")
    }
}
