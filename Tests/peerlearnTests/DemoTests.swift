import Foundation
import Testing

@Suite("N12: peerlearn demo")
struct DemoTests {
    @Test("N12: the same course, seed and moment give the same report, byte for byte", arguments: ["ru", "en"])
    func deterministic(language: String) throws {
        try Tool.inFolder { folder in
            var reports: [Data] = []
            for run in ["a", "b"] {
                let result = try Tool.run(
                    "demo", "--course", Tool.course, "--store", "\(run).sqlite", "--report", "\(run).html",
                    "--language",
                    language, "--now", "2026-03-02T09:00:00Z", in: folder)
                #expect(result.status == 0, "\(result.complaint)")
                reports.append(try Data(contentsOf: folder.appendingPathComponent("\(run).html")))
            }
            #expect(reports[0] == reports[1])
            #expect(reports[0].count > 20_000)
        }
    }

    @Test("N12: another seed gives another report")
    func seeded() throws {
        try Tool.inFolder { folder in
            for seed in ["1", "2"] {
                let result = try Tool.run(
                    "demo", "--course", Tool.course, "--store", "\(seed).sqlite", "--report", "\(seed).html", "--seed",
                    seed,
                    "--now", "2026-03-02T09:00:00Z", "--participants", "4", in: folder)
                #expect(result.status == 0, "\(result.complaint)")
            }
            let pages = try ["1", "2"].map { try Data(contentsOf: folder.appendingPathComponent("\($0).html")) }
            #expect(pages[0] != pages[1])
        }
    }

    @Test("N12: status shows the pilot again, from the log alone, and changes nothing")
    func status() throws {
        try Tool.inFolder { folder in
            let demo = try Tool.run(
                "demo", "--course", Tool.course, "--store", "s.sqlite", "--report", "r.html", "--now",
                "2026-03-02T09:00:00Z",
                "--language", "en", in: folder)
            #expect(demo.status == 0, "\(demo.complaint)")
            let before = try Data(contentsOf: folder.appendingPathComponent("s.sqlite"))
            let first = try Tool.run("status", "--store", "s.sqlite", "--language", "en", in: folder)
            let second = try Tool.run("status", "--store", "s.sqlite", "--language", "en", in: folder)
            #expect(first.status == 0, "\(first.complaint)")
            #expect(first.output == second.output)
            #expect(first.output.contains("Set up an automatic reminder"))
            #expect(try Data(contentsOf: folder.appendingPathComponent("s.sqlite")) == before)
            let json = try Tool.run("status", "--store", "s.sqlite", "--json", "--language", "en", in: folder)
            let record = try JSONDecoder().decode(Record.self, from: Data(json.output.utf8))
            let workshop = try #require(record.workshops.first)
            #expect(workshop.phase == "closed")
            #expect(workshop.grades.count == 10)
            #expect(workshop.grades.allSatisfy { (0...100).contains($0.grade) && $0.reviews == 4 })
            #expect(workshop.library.count == 3)
            let inbox = try Tool.run("inbox", "author-1", "--store", "s.sqlite", "--language", "en", in: folder)
            #expect(inbox.output == "There is nothing to do now for author-1.\n", "\(inbox.complaint)")
            let log = try Tool.run("log", "--store", "s.sqlite", in: folder)
            #expect(log.output.split(separator: "\n").count > 200)
            #expect(log.output.contains(#""type":"workshop.graded""#))
        }
    }

    private struct Record: Decodable {
        struct Workshop: Decodable {
            let phase: String
            let grades: [Grade]
            let library: [Entry]
        }

        struct Grade: Decodable {
            let grade: Double
            let reviews: Int
        }

        struct Entry: Decodable { let problem: String }

        let workshops: [Workshop]
    }

    @Test("N12: a store that exists is refused and left as it is")
    func existingStore() throws {
        try Tool.inFolder { folder in
            let store = folder.appendingPathComponent("mine.sqlite")
            try Data("precious".utf8).write(to: store)
            let result = try Tool.run(
                "demo", "--course", Tool.course, "--store", "mine.sqlite", "--report", "r.html", in: folder)
            #expect(result.status == 1)
            #expect(result.complaint.contains("mine.sqlite"))
            #expect(try Data(contentsOf: store) == Data("precious".utf8))
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("r.html").path))
        }
    }

    @Test(
        "N12: what cannot be done is refused in words, and nothing is written",
        arguments: [
            (["--participants", "1"], 64), (["--now", "yesterday"], 64), (["--course", "no-such-file.zip"], 1),
            (["--task", "no-such-task.md"], 1), (["--report", "no-such-folder/r.html"], 1),
            (["--report", "s.sqlite"], 1),
        ] as [([String], Int32)])
    func refused(arguments: [String], status: Int32) throws {
        try Tool.inFolder { folder in
            let result = try Tool.run(
                "demo", "--store", "s.sqlite", arguments[0], arguments[1], "--language", "en", in: folder)
            #expect(result.status == status)
            #expect(result.complaint.contains(arguments[1]) || arguments[1] == "s.sqlite", "\(result.complaint)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }
}
