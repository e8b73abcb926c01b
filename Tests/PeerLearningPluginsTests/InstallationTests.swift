import Foundation
import PeerLearningPlugins
import Testing

@Suite struct InstallationTests {
    /// A folder that is gone after the test.
    private static func inFolder(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("peerlearning-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.path)
    }

    private static func write(_ text: String, to path: String) throws {
        let place = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: place)
    }

    private static func plugin(
        in folder: String,
        manifest: String = #"{"name":"kind","protocol":1,"command":["python3","a.py"],"files":["a.py"]}"#
    ) throws {
        try write(manifest, to: folder + "/source/plugin.json")
        try write("print()", to: folder + "/source/a.py")
    }

    @Test func `C2: a plugin is loaded while its files are those that were accepted`() throws {
        try Self.inFolder { folder in
            try Self.plugin(in: folder)
            let shelf = PluginShelf(at: folder + "/shelf")
            #expect(try shelf.plugins().isEmpty)
            try shelf.install(PluginFolder(at: folder + "/source"), mayReadText: false)
            #expect(try shelf.plugin("kind").state == .accepted)

            try Self.write("print(1)", to: folder + "/shelf/kind/a.py")
            #expect(try shelf.plugins().map(\.state) == [.changed(["a.py"])])
            #expect(throws: PluginFailure(.changed, of: "kind", because: "not as it was accepted: a.py")) {
                try shelf.plugin("kind")
            }
            try shelf.accept("kind", mayReadText: false)
            #expect(try shelf.plugin("kind").state == .accepted)
        }
    }

    @Test func `C2: what was put on the shelf by hand is new until it is accepted`() throws {
        try Self.inFolder { folder in
            try Self.plugin(in: folder)
            try FileManager.default.createDirectory(atPath: folder + "/shelf", withIntermediateDirectories: true)
            try FileManager.default.copyItem(atPath: folder + "/source", toPath: folder + "/shelf/kind")
            let shelf = PluginShelf(at: folder + "/shelf")
            #expect(try shelf.plugins().map(\.state) == [.new])
            #expect(throws: PluginFailure.self) { try shelf.plugin("kind") }
        }
    }

    @Test func `C2: words are for plugins that ask for them`() throws {
        try Self.inFolder { folder in
            try Self.plugin(in: folder)
            let shelf = PluginShelf(at: folder + "/shelf")
            #expect(throws: PluginFailure.self) {
                try shelf.install(PluginFolder(at: folder + "/source"), mayReadText: true)
            }
            try Self.plugin(
                in: folder,
                manifest:
                    #"{"name":"kind","protocol":1,"command":["a.py"],"files":["a.py"],"permissions":["text"]}"#)
            try shelf.install(PluginFolder(at: folder + "/source"), mayReadText: true)
            #expect(try shelf.plugin("kind").mayReadText)
        }
    }

    @Test func `C2: an unreadable list of what was accepted loads nothing`() throws {
        try Self.inFolder { folder in
            try Self.plugin(in: folder)
            let shelf = PluginShelf(at: folder + "/shelf")
            try shelf.install(PluginFolder(at: folder + "/source"), mayReadText: false)
            try Self.write("{", to: folder + "/shelf/accepted.json")
            #expect(throws: PluginFailure.self) { try shelf.plugins() }
        }
    }

    @Test(arguments: [
        "{", "{}", #"{"name":"../x","protocol":1,"command":["a"],"files":["a.py"]}"#,
        #"{"name":"x","protocol":2,"command":["a"],"files":["a.py"]}"#,
        #"{"name":"x","protocol":1,"command":["a"],"files":["../a.py"]}"#,
        #"{"name":"x","protocol":1,"command":["a"],"files":["/etc/passwd"]}"#,
        #"{"name":"x","protocol":1,"command":[],"files":["a.py"]}"#, #"{"name":"x","protocol":1,"files":["a.py"]}"#,
        #"{"name":"x","protocol":1,"module":"b.wasm","files":["a.py"]}"#,
        #"{"name":"x","protocol":1,"command":["a"],"files":["a.py"],"permissions":["network"]}"#,
    ])
    func `C2: a manifest that is not usable is refused`(_ manifest: String) {
        #expect(throws: PluginFailure.self) { try PluginManifest(Array(manifest.utf8)) }
    }

    @Test func `C2: a link or a missing file is no file of a plugin`() throws {
        try Self.inFolder { folder in
            try Self.plugin(in: folder)
            try FileManager.default.removeItem(atPath: folder + "/source/a.py")
            #expect(throws: PluginFailure.self) { try PluginFolder(at: folder + "/source") }
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/source/a.py", withDestinationPath: "/etc/passwd")
            #expect(throws: PluginFailure.self) { try PluginFolder(at: folder + "/source") }
        }
    }

    @Test func `C2: a manifest may ask for less than the usual, not for more`() throws {
        let text = #"{"name":"x","protocol":1,"command":["a"],"files":["a"],"limits":{"seconds":900,"memory":1000}}"#
        let limits = try PluginManifest(Array(text.utf8)).limits
        #expect(limits.seconds == PluginLimits().seconds)
        #expect(limits.memory == 1_000)
    }

    @Test func `C2: a command is made of full paths`() throws {
        try Self.inFolder { folder in
            try Self.plugin(in: folder)
            let plugin = try PluginFolder(at: folder + "/source")
            #expect(throws: PluginFailure.self) { try plugin.command(searching: [folder], runtime: nil) }
            try Self.write("", to: folder + "/python3")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/python3")
            let command = try plugin.command(searching: ["/nowhere", folder], runtime: nil)
            #expect(command.words == [folder + "/python3", plugin.path + "/a.py"])
            #expect(command.folder == plugin.path)
        }
    }
}
