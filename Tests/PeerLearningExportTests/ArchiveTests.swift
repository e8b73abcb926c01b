import Foundation
import PeerLearningCore
import PeerLearningExport
import PeerLearningImport
import Testing

@Suite struct ArchiveTests {
    private func inFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("export-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.path)
    }

    @Test func `M8: the same programme gives the same bytes`() async throws {
        try await inFolder { folder in
            let files = [ExportFile(path: "content/ж.html", Array("<p>x</p>".utf8))]
            for format in ProgrammeFormat.allCases {
                let package = try Programme.sample().exported(as: format, files: files)
                try await package.write(to: folder + "/one.zip")
                try await Task.sleep(for: .milliseconds(20))
                try await package.write(to: folder + "/two.zip")
                let one = FileManager.default.contents(atPath: folder + "/one.zip")
                #expect(one != nil && one == FileManager.default.contents(atPath: folder + "/two.zip"))
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
        }
    }

    @Test func `M8: content is read in ranges of at most 256 KiB, in order`() async throws {
        let size = 700_001
        let ranges = Ranges()
        let film = ExportFile(path: "content/film.mp4", bytes: size) { range in
            await ranges.append(range)
            return range.map { UInt8($0 % 251) }
        }
        let report = try await Programme.sample().exported(as: .scorm2004, files: [film]).read()
        #expect(report.package != nil)
        let all = await ranges.all
        #expect(all.map(\.count) == [262_144, 262_144, 175_713] && all.last?.upperBound == size)
    }

    @Test func `M8: where a file cannot be read, or has another size, nothing is left behind`() async throws {
        struct Broken: Error {}
        try await inFolder { folder in
            let broken = ExportFile(path: "a.html", bytes: 10) { _ in throw Broken() }
            let short = ExportFile(path: "a.html", bytes: 10) { _ in [1] }
            let path = folder + "/course.zip"
            try Data("old".utf8).write(to: URL(fileURLWithPath: path))
            await #expect(throws: Broken.self) {
                try await Programme.sample().exported(as: .scorm2004, files: [broken]).write(to: path)
            }
            await #expect(throws: ExportError(.contentChanged, file: "")) {
                try await Programme.sample().exported(as: .scorm2004, files: [short]).write(to: path)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["course.zip"])
            #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
            await #expect(throws: ExportError(.notWritable, file: "")) {
                try await Programme.sample().exported(as: .commonCartridge).write(to: folder + "/nowhere/a.zip")
            }
        }
    }

    @Test func `M8: files whose names lead out of the package or stand in its way are left out and told`() throws {
        let files = ["../a", "/a", "a//b", "imsmanifest.xml", "a\\b", "peer-learning/x", "ok.html", "ok.html"].map {
            ExportFile(path: $0, [1])
        }
        let package = try Programme.sample().exported(as: .scorm2004, files: files)
        #expect(package.files.map(\.path) == ["imsmanifest.xml", "ok.html"])
        #expect(package.notes.contains { $0.code == .fileName && $0.message.arguments["count"] == .number(7) })
    }
}

private actor Ranges {
    private(set) var all: [Range<Int>] = []
    func append(_ range: Range<Int>) { all.append(range) }
}
