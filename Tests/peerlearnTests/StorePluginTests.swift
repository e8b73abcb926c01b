import Foundation
import Testing

@Suite("C2: plugins that belong to a store")
struct StorePluginTests {
    private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    private static let middle = #"""
        import json, sys
        for line in sys.stdin:
            said = json.loads(line)
            if "hello" in said:
                rule = {"name": "middle", "version": 1, "kind": "grades"}
                plugin = {"name": "middle", "version": "1.0.0", "protocol": 1, "rules": [rule]}
                print(json.dumps({"plugin": plugin}), flush=True)
            elif "scores" in said:
                count = len(said["scores"])
                print(json.dumps({"grade": 55, "weights": [1 / count] * count} if count else {"grade": None}))
            elif "end" in said:
                print(json.dumps({"end": said["end"]}), flush=True)
        """#

    private static let manifest = #"""
        {"name": "middle", "version": "1.0.0", "protocol": 1, "command": ["python3", "plugin.py"], "files": ["plugin.py"], "rules": ["middle"]}
        """#

    private static let strict = #"""
        import json, sys
        for line in sys.stdin:
            said = json.loads(line)
            if "hello" in said:
                rule = {"name": "strict", "version": 1, "kind": "strategy"}
                plugin = {"name": "strict", "version": "1.0.0", "protocol": 1, "rules": [rule]}
                print(json.dumps({"plugin": plugin}), flush=True)
            elif "criteria" in said:
                print(json.dumps({"score": 41.5}))
            elif "end" in said:
                print(json.dumps({"end": said["end"]}), flush=True)
        """#

    private func install(_ name: String, _ program: String, _ shell: WorkshopShell) throws {
        try FileManager.default.createDirectory(
            at: shell.folder.appendingPathComponent(name), withIntermediateDirectories: true)
        try shell.write(program, to: "\(name)/plugin.py")
        try shell.write(Self.manifest.replacingOccurrences(of: "middle", with: name), to: "\(name)/plugin.json")
        let installed = try Tool.run(
            "plugin", "install", name, "--shelf", shell.folder.path + "/s.sqlite.plugins", in: shell.folder)
        #expect(installed.status == 0, "\(installed.complaint)")
    }

    @Test(.enabled(if: hasPython))
    func `C2: forms are scored by a plugin's strategy that the workshop was opened with, and read without the plugin`()
        throws
    {
        try inReviewedWorkshop { shell in
            try install("strict", Self.strict, shell)
            return ["--strategy", "strict@1"]
        } body: { shell in
            try shell.act("workshop", "publish", as: "anna")
            let feedback = try shell.object("read", "feedback", as: WorkshopShell.participants[0])
            #expect(abs((feedback["counts"] as? Double ?? 0) - 41.5) < 1e-9)
            try FileManager.default.removeItem(at: shell.folder.appendingPathComponent("s.sqlite.plugins/strict"))
            try shell.act("read", "reviewing", as: "anna")
            let refused = try shell.run(
                "workshop", "open", "--task", "task.md", "--strategy", "strict@1", as: "anna")
            #expect(refused.status == 1 && refused.complaint.contains("rubric-points"))
        }
    }

    /// An open workshop in which everybody has reviewed.
    private func inReviewedWorkshop(
        prepare: (WorkshopShell) throws -> [String] = { _ in [] }, body: (WorkshopShell) throws -> Void
    ) throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            let rules = try prepare(shell)
            try shell.act(["workshop", "open", "--task", "task.md", "--anonymity", "open"] + rules, as: "anna")
            try shell.act("workshop", "advance", "submission", as: "anna")
            try shell.workUntilGrading()
            try body(shell)
        }
    }

    @Test(.enabled(if: hasPython))
    func `C2: a plugin beside the store pays, says why in two languages, and is left out once it has changed`() throws {
        try inReviewedWorkshop { shell in
            let example = Tool.root.appendingPathComponent("Plugins/KindWordsPython").path
            let shelf = shell.folder.path + "/s.sqlite.plugins"
            #expect(try Tool.run("plugin", "install", example, "--shelf", shelf, in: shell.folder).status == 0)
            let (boris, vera) = (WorkshopShell.participants[0], WorkshopShell.participants[1])
            try shell.act("comment", shell.number(of: boris), "Try it before noon.", as: vera)
            let solutions = try shell.list("read", "solutions", as: boris)
            let comments = solutions.flatMap { $0["comments"] as? [[String: Any]] ?? [] }
            let comment = try #require(comments.compactMap { $0["comment"] as? String }.first)
            try shell.act("rate", "comment", comment, "--useful", as: boris)
            #expect(try shell.act("points", "mine", as: vera).contains("words that helped 1 person"))
            var russian = shell
            russian.language = "ru"
            #expect(try russian.act("points", "mine", as: vera).contains("слова, которые помогли 1 человеку"))
            let rules = try Tool.run("points", "rules", "--store", "s.sqlite", in: shell.folder).output
            #expect(rules.contains("kind-words@1"))

            try shell.write("print()", to: "s.sqlite.plugins/kind-words-python/plugin.py")
            let later = try shell.run("comment", shell.number(of: boris), "And after noon.", as: vera)
            #expect(later.status == 0 && later.complaint.contains("kind-words"))
        }
    }

    @Test(.enabled(if: hasPython)) func `C2: grades are made by a plugin's rule, and by no rule that no plugin has`()
        throws
    {
        try inReviewedWorkshop { shell in
            try install("middle", Self.middle, shell)
            let unknown = try shell.run("workshop", "publish", "--rule", "upper", as: "anna")
            #expect(unknown.status == 1 && unknown.complaint.contains("middle"))
            #expect(try shell.act("workshop", "publish", "--rule", "middle", "--preview", as: "anna").contains("55"))
            try shell.act("workshop", "publish", "--rule", "middle", as: "anna")
            let feedback = try shell.object("read", "feedback", as: WorkshopShell.participants[0])
            #expect(feedback["counts"] as? Double == 55)
        }
    }
}
