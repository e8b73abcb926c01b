import Foundation
import Testing

@Suite("C2: plugins from the shell")
struct PluginShellTests {
    private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    private static func example(_ path: String) throws -> String {
        try String(contentsOf: Tool.root.appendingPathComponent("Plugins/\(path)"), encoding: .utf8)
    }

    @Test(.enabled(if: hasPython)) func `C2: a new plugin in Python keeps every law, is installed, and watched`() throws
    {
        try TableShell.with([:]) { shell in
            let begun = try Tool.run("plugin", "new", "good-words", "--language", "python", in: shell.folder)
            #expect(begun.status == 0, "\(begun.complaint)")
            let verdict = try shell.json("plugin", "check", "good-words", "--events", "100")
            #expect(verdict["kept"] as? Bool == true, "\(verdict)")
            #expect(verdict["rules"] as? [String] == ["good-words@1"])

            #expect(try shell.run("plugin", "install", "good-words", "--shelf", "shelf").status == 0)
            #expect(try shell.run("plugin", "list", "--shelf", "shelf").output == "good-words 1.0.0: accepted\n")
            try shell.write(Array("print()".utf8), to: "shelf/good-words/plugin.py")
            let russian = try shell.run("plugin", "list", "--shelf", "shelf", language: "ru")
            #expect(russian.output.hasSuffix("изменился после приёмки, поэтому не загружается: plugin.py\n"))
            #expect(try shell.run("plugin", "accept", "good-words", "--shelf", "shelf").status == 0)
            #expect(try shell.run("plugin", "list", "--shelf", "shelf").output == "good-words 1.0.0: accepted\n")
        }
    }

    @Test(.enabled(if: hasPython)) func `C2: a plugin that breaks a law is told which`() throws {
        let plugin = try Self.example("KindWordsPython/plugin.py").replacing(
            #""cause": event["subject"]"#, with: #""cause": str(id(event)) + event["subject"]"#)
        let manifest = try Self.example("KindWordsPython/plugin.json")
        try TableShell.with(["plugin.py": plugin, "plugin.json": manifest]) { shell in
            let result = try shell.run("plugin", "check", ".", "--events", "100")
            #expect(result.status == 1)
            #expect(result.output.contains("broken  deterministic: "))
        }
    }

    @Test(.enabled(if: hasPython)) func `C2: what a plugin would have paid is shown, and nothing is written`() throws {
        try TableShell.with([
            "plugin.py": try Self.example("KindWordsPython/plugin.py"),
            "plugin.json": try Self.example("KindWordsPython/plugin.json"),
        ]) { shell in
            let demo = try shell.run("demo", "--course", Tool.course, "--store", "s", "--report", "r.html")
            try #require(demo.status == 0, "\(demo.complaint)")
            let before = try Data(contentsOf: shell.folder.appendingPathComponent("s"))
            let result = try Tool.run("plugin", "run", ".", "--store", "s", "--json", in: shell.folder)
            #expect(result.status == 0, "\(result.complaint)")
            let rules = try #require(
                try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
            #expect(rules.first?["rule"] as? String == "kind-words@1")
            #expect((rules.first?["awards"] as? Int ?? 0) > 0)
            #expect(try Data(contentsOf: shell.folder.appendingPathComponent("s")) == before)
        }
    }

    @Test func `C2: sample events follow from the seed, one line for each`() throws {
        try TableShell.with([:]) { shell in
            let once = try shell.run("events", "sample", "--count", "30", "--seed", "4").output
            #expect(once.split(separator: "\n").count == 30)
            #expect(try shell.run("events", "sample", "--count", "30", "--seed", "4").output == once)
            #expect(try shell.run("events", "sample", "--count", "30", "--seed", "5").output != once)
            let talk = try shell.run("events", "sample", "--count", "2", "--talk").output.split(separator: "\n")
            #expect(talk.count == 5)
            #expect(talk.first?.hasPrefix(#"{"hello":"#) == true)
            #expect(talk.last == #"{"end":1}"#)
        }
    }

    @Test func `C2: a new plugin is the example that stands in the repository`() throws {
        try TableShell.with([:]) { shell in
            for language in ["c", "python", "swift"] {
                let result = try Tool.run("plugin", "new", "kind-\(language)", "--language", language, in: shell.folder)
                #expect(result.status == 0, "\(result.complaint)")
                #expect(try shell.read("kind-\(language)/plugin.json").contains("\"name\": \"kind-\(language)\""))
            }
            #expect(try shell.read("kind-c/lines.h") == Self.example("KindWordsC/lines.h"))
            #expect(try shell.read("kind-c/build.sh") == Self.example("KindWordsC/build.sh"))
            let python = try Self.example("KindWordsPython/plugin.py")
            #expect(
                try shell.read("kind-python/plugin.py")
                    == python.replacing("kind-words-python", with: "kind-words").replacing(
                        "kind-words", with: "kind-python"))
            let c = try Self.example("KindWordsC/plugin.c")
            #expect(
                try shell.read("kind-c/plugin.c")
                    == c.replacing("kind-words-c", with: "kind-words").replacing("kind-words", with: "kind-c"))
            #expect(try shell.read("kind-swift/Sources/KindSwiftRules/KindSwift.swift").contains("struct KindSwift"))
        }
    }

    @Test(arguments: ["Kind", "", "../x", "-x", "a.b", "1x"])
    func `C2: what is no name begins no plugin`(_ name: String) throws {
        try TableShell.with([:]) { shell in
            let result = try Tool.run("plugin", "new", "--language", "python", "--", name, in: shell.folder)
            #expect(result.status == 64)
            #expect(try FileManager.default.contentsOfDirectory(atPath: shell.folder.path).isEmpty)
        }
    }

    @Test func `C2: what is no plugin is refused in words`() throws {
        try TableShell.with(["text.txt": "x", "m.wasm": "x"]) { shell in
            for path in ["missing", ".", "m.wasm", "text.txt"] {
                let result = try shell.run("plugin", "check", path)
                #expect(result.status == 1)
                #expect(!result.complaint.isEmpty)
            }
        }
    }
}
