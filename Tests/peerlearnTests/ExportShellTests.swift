import Foundation
import Testing

@Suite("M8: programmes and tests leave the store as files")
struct ExportShellTests {
    private static let questions = """
        ::When::When does it look? {=at nine ~%50%at half past eight ~at eight}

        ::River::Kyiv lies on the {=Dnieper =Dnipro}.

        ::Why::Explain it. {}
        """

    private func inCourse(body: (WorkshopShell) throws -> Void) throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            #expect(try Tool.run("import", Tool.course, "--into", "s.sqlite", "--by", "anna", in: folder).status == 0)
            try shell.write(Self.questions, to: "entry.gift")
            try shell.act(["test", "attach", "entry.gift", "--title", "Entry test", "--purpose", "entry"], as: "anna")
            try body(shell)
        }
    }

    @Test(
        "M8: a programme that is exported is the same programme when it is imported again",
        arguments: [
            "imscc", "scorm2004",
        ])
    func programme(format: String) throws {
        try inCourse { shell in
            let written = try shell.object(
                "export", "--format", format, "--output", "course.zip", as: "anna")
            #expect(written["format"] as? String == format)
            #expect((written["notes"] as? [[String: Any]])?.isEmpty == false)
            let first = try Tool.run("status", "--store", "s.sqlite", "--json", in: shell.folder)
            let again = try Tool.run("import", "course.zip", "--into", "s.sqlite", "--by", "anna", in: shell.folder)
            #expect(again.status == 0, "\(again.complaint)")
            let second = try Tool.run("status", "--store", "s.sqlite", "--json", in: shell.folder)
            #expect(first.status == 0 && !first.output.isEmpty)
            func programmes(_ output: String) throws -> [String] {
                let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
                let all = object?["programmes"] as? [[String: Any]] ?? []
                return all.compactMap { $0["id"] as? String }
            }
            let (before, after) = try (programmes(first.output), programmes(second.output))
            #expect(!before.isEmpty && before == after)
            #expect(
                try Tool.run("import", "course.zip", "--into", "t.sqlite", "--by", "anna", in: shell.folder).status == 0
            )
            let pages = try ["s.sqlite", "t.sqlite"].map { store in
                try Tool.run("programme", "content", "--store", store, in: shell.folder).output.split(separator: "\n")
                    .filter { $0.contains("text/html") }
            }
            #expect(!pages[0].isEmpty && pages[0] == pages[1])
        }
    }

    @Test("M8: a test that is exported reads again with as many questions", arguments: ["qti3", "qti2", "moodlexml"])
    func test(format: String) throws {
        try inCourse { shell in
            let name = format == "moodlexml" ? "entry.xml" : "entry.zip"
            let words = ["test", "export", "Entry", "--format", format, "--output", name]
            #expect(try shell.object(words, as: "anna")["test"] as? String == "Entry test")
            let read = try Tool.run("import", name, "--json", in: shell.folder)
            #expect(read.status == 0, "\(read.output)")
            let object = try JSONSerialization.jsonObject(with: Data(read.output.utf8)) as? [String: Any]
            #expect((object?["questions"] as? [Any])?.count == 3)
            let told = try shell.run(words, as: "anna")
            #expect(told.status == 0 && told.output.contains("“Entry test” is written to \(name)"))
        }
    }

    @Test("M8: who may not edit a programme exports nothing of it, and the store is not written over")
    func refused() throws {
        try inCourse { shell in
            let words = ["test", "export", "Entry", "--format", "qti3", "--output"]
            let stranger = try shell.run(words + ["own.zip"], as: "boris")
            #expect(stranger.status == 1)
            #expect(!FileManager.default.fileExists(atPath: shell.folder.appendingPathComponent("own.zip").path))
            let over = try shell.run(words + ["s.sqlite"], as: "anna")
            #expect(over.status == 1)
            let nowhere = try shell.run(words + ["nowhere/own.zip"], as: "anna")
            #expect(nowhere.status == 1 && nowhere.complaint.contains("cannot be written"))
            let unknown = try shell.run("export", "--format", "odt", "--output", "x", as: "anna")
            #expect(unknown.status == 64)
            let list = try shell.run("test", "list", as: "anna")
            #expect(list.status == 0)
        }
    }
}
