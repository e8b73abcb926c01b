import Foundation
import Testing

@testable import PeerLearningImport

@Suite("Courses from public repositories")
struct CourseCorpusTests {
    private func read(_ sample: CorpusTests.Sample) -> ImportReport {
        PackageImporter().read(fileAt: sample.file.path)
    }

    private func all(_ report: ImportReport) -> [PackageItem] {
        func flat(_ items: [PackageItem]) -> [PackageItem] { items.flatMap { [$0] + flat($0.items) } }
        return (report.package?.organizations ?? []).flatMap { flat($0.items) }
    }

    /// What the independent reader found under a name, in the file itself or in the member of that name.
    private func found(_ sample: CorpusTests.Sample, _ name: String, in member: String) -> [String: Any]? {
        (sample.truth[name] ?? (sample.truth[member] as? [String: Any])?[name]) as? [String: Any]
    }

    @Test(
        "M1: assignable units of cmi5 are those that an independent reader found; what must be refused is",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"))
    func readsCMI5() throws {
        for sample in try CorpusTests.samples("cmi5") {
            let report = read(sample)
            if sample.testDescription.contains(/\/2\d\d-/) {
                #expect(!report.isAccepted && !report.errors.isEmpty, "\(sample.testDescription)")
                continue
            }
            let truth = try #require(found(sample, "cmi5", in: "cmi5.xml"), "\(sample.testDescription)")
            let units = (truth["auList"] as? [[String: Any]] ?? []).map { unit in
                "\(unit["id"] ?? "") \(unit["url"] ?? "")"
            }
            let items = all(report).filter { $0.launch != nil }.map { "\($0.id ?? "") \($0.launch ?? "")" }
            // The independent reader lists no more than 60 units, and counts the rest.
            #expect(items.count == truth["aus"] as? Int, "\(sample.testDescription)")
            #expect(items.starts(with: units), "\(sample.testDescription)")
        }
    }

    @Test(
        "M1: activities of the Experience API are those that an independent reader found",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"))
    func readsTinCan() throws {
        for sample in try CorpusTests.samples("tincan") {
            let truth = try #require(found(sample, "tincan", in: "tincan.xml"), "\(sample.testDescription)")
            let expected = (truth["list"] as? [[String: Any]] ?? []).filter { $0["launch"] is String }
            let items = all(read(sample))
            #expect(items.map(\.id) == expected.map { $0["id"] as? String }, "\(sample.testDescription)")
            #expect(items.map(\.launch) == expected.map { $0["launch"] as? String }, "\(sample.testDescription)")
        }
    }

    @Test(
        "M1: assignable units of AICC are those that an independent reader found",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"))
    func readsAICC() throws {
        for sample in try CorpusTests.samples("aicc") {
            let units = try #require((sample.truth["aicc"] as? [String: Any])?["au"] as? [String: Any])
            let header = (units["header"] as? [String] ?? []).map { $0.lowercased() }
            let column = try #require(header.firstIndex(of: "file_name"))
            let expected = (units["data"] as? [[String]] ?? []).map { $0[column] }.sorted()
            #expect(all(read(sample)).compactMap(\.launch).sorted() == expected, "\(sample.testDescription)")
        }
    }

    @Test(
        "M1: activities and questions of Moodle backups are those that an independent reader found",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"))
    func readsBackups() throws {
        for sample in try CorpusTests.samples("mbz") {
            let truth = try #require(sample.truth["mbz"] as? [String: Any])
            let report = read(sample)
            let titles = Set(all(report).compactMap { $0.title?.squashed })
            for activity in truth["activities"] as? [[String: Any]] ?? [] {
                #expect(titles.contains((activity["title"] as? String ?? "").squashed), "\(sample.testDescription)")
            }
            #expect(report.package?.questions.count == truth["questions"] as? Int, "\(sample.testDescription)")
        }
    }

    @Test(
        "C4: every package cut short at any of many places says what is wrong, and nothing crashes",
        .enabled(if: Shared.folder("corpus") != nil, "there is no corpus beside the package"),
        arguments: ["scorm12", "scorm2004", "imscp", "imscc", "cmi5", "tincan", "aicc", "mbz"])
    func survivesTruncation(_ format: String) throws {
        let places = ProcessInfo.processInfo.environment["PEERLEARNING_CUTS"].flatMap(Int.init) ?? 7
        for sample in try CorpusTests.samples(format) {
            let bytes = [UInt8](try Data(contentsOf: sample.file))
            for place in 0..<places {
                let length = bytes.count * place / places
                let report = PackageImporter().read(Array(bytes[..<length]), named: sample.file.lastPathComponent)
                #expect(!report.diagnostics.isEmpty, "\(sample.testDescription) cut at \(length)")
                #expect(report.isAccepted || !report.errors.isEmpty, "\(sample.testDescription) cut at \(length)")
            }
        }
    }
}
