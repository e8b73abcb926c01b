import Foundation
import Testing

@Suite("C4: peerlearn import, task, people, status")
struct CommandTests {
    private let task = """
        # Explain a reminder

        ## Goal
        A colleague understands it.

        ## Artefact
        One page.

        ## Criteria
        - The colleague can repeat it.

        ## Rubric
        | Criterion | Weight | Weak (0) | Good (2) |
        |---|---|---|---|
        | Clear | 1 | No | Yes |
        """

    @Test("C4: import --json prints one line for each file, in order, and nothing else")
    func json() throws {
        try Tool.inFolder { folder in
            try Data("no archive".utf8).write(to: folder.appendingPathComponent("bad.zip"))
            let result = try Tool.run("import", "--json", Tool.course, "bad.zip", "missing.zip", in: folder)
            #expect(result.status == 1)
            let lines = try result.output.split(separator: "\n").map {
                try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
            }
            #expect(lines.map { $0["accepted"] as? Bool } == [true, false, false])
            #expect(lines.map { $0["input"] as? String } == [Tool.course, "bad.zip", "missing.zip"])
            #expect(lines[0]["format"] as? String == "scorm12")
            #expect(lines.dropFirst().allSatisfy { !(($0["diagnostics"] as? [Any])?.isEmpty ?? true) })
            #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder.path)) == ["bad.zip"])
        }
    }

    @Test("C4: importing a course again keeps its task")
    func importedAgain() throws {
        try Tool.inFolder { folder in
            try Data(task.utf8).write(to: folder.appendingPathComponent("task.md"))
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", in: folder).status == 0)
            let added = try Tool.run("task", "add", "task.md", "--store", "s.sqlite", in: folder)
            #expect(added.status == 0, "\(added.complaint)")
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", in: folder).status == 0)
            let status = try Tool.run("status", "--store", "s.sqlite", "--language", "en", in: folder)
            #expect(status.output.contains("1 programme,"))
            #expect(status.output.contains("task: Explain a reminder"))
        }
    }

    @Test("C4: where the store does not take a course, the line of JSON says so")
    func storeRefuses() throws {
        try Tool.inFolder { folder in
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", in: folder).status == 0)
            let result = try Tool.run(
                "import", Tool.course, "--into", "s.sqlite", "--json", "--by", "mallory", "--language", "en", in: folder
            )
            #expect(result.status == 1)
            #expect(result.output.contains(#""accepted":false"#))
            #expect(result.output.contains("store-refused"))
            let nothing = try Tool.run("import", "missing.zip", "--into", "t.sqlite", in: folder)
            #expect(nothing.status == 1)
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("t.sqlite").path))
        }
    }

    @Test("N3: whoever may not edit a programme is refused, and the permission is named")
    func notAnEditor() throws {
        try Tool.inFolder { folder in
            try Data(task.utf8).write(to: folder.appendingPathComponent("task.md"))
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", in: folder).status == 0)
            let result = try Tool.run("task", "add", "task.md", "--store", "s.sqlite", "--by", "mallory", in: folder)
            #expect(result.status == 1)
            #expect(result.complaint.contains("programme.edit"))
        }
    }

    @Test("N1: a task that is not one is refused with its file and line")
    func badTask() throws {
        try Tool.inFolder { folder in
            try Data(task.replacingOccurrences(of: "| 1 | No", with: "| heavy | No").utf8)
                .write(to: folder.appendingPathComponent("task.md"))
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", in: folder).status == 0)
            let result = try Tool.run("task", "add", "task.md", "--store", "s.sqlite", "--language", "en", in: folder)
            #expect(result.status == 1)
            #expect(result.complaint.contains("task.md: line 15"), "\(result.complaint)")
        }
    }

    @Test("M13: people come from a Russian spreadsheet, all or none")
    func people() throws {
        try Tool.inFolder { folder in
            let table = "id;name;department\nb1;Борис;Отдел продаж\nv2;Вера;Склад\n"
            let bytes = try #require(table.data(using: .windowsCP1251))
            try bytes.write(to: folder.appendingPathComponent("people.csv"))
            let added = try Tool.run(
                "people", "add", "people.csv", "--store", "s.sqlite", "--language", "en", in: folder)
            #expect(added.status == 0, "\(added.complaint)")
            #expect(added.output.contains("2 people registered."))
            try Data("id,name\n,Nobody\n".utf8).write(to: folder.appendingPathComponent("bad.csv"))
            let bad = try Tool.run("people", "add", "bad.csv", "--store", "t.sqlite", "--language", "en", in: folder)
            #expect(bad.status == 1)
            #expect(bad.complaint.contains("line 2"), "\(bad.complaint)")
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("t.sqlite").path))
        }
    }

    @Test("C1: what is no store is refused and left as it is", arguments: ["status", "log"])
    func noStore(command: String) throws {
        try Tool.inFolder { folder in
            let file = folder.appendingPathComponent("notes.txt")
            try Data(repeating: 65, count: 5_000).write(to: file)
            let result = try Tool.run(command, "--store", "notes.txt", in: folder)
            #expect(result.status == 1)
            #expect(result.complaint.contains("notes.txt"))
            #expect(try Data(contentsOf: file).count == 5_000)
            #expect(try Tool.run(command, "--store", "absent.sqlite", in: folder).status == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
        }
    }

    @Test("C5: a wrong option ends with status 64")
    func usage() throws {
        try Tool.inFolder { folder in
            let demo = try Tool.run("demo", "--colour", "red", in: folder)
            let nothing = try Tool.run("import", in: folder)
            let help = try Tool.run("--help", in: folder)
            #expect([demo.status, nothing.status, help.status] == [64, 64, 0])
        }
    }
}
