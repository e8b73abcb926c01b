import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningPlugins

/// Which plugin is meant, and how long it may take.
struct PluginOption: ParsableArguments {
    @Argument(help: "The plugin: a folder with plugin.json, a WebAssembly module, or a program.")
    var path: String

    @Option(help: "How long it may take for a batch, in seconds.")
    var seconds: Double?

    @Flag(help: "Show what it says on standard error.")
    var showErrors = false

    func validate() throws {
        if let seconds, !(seconds > 0 && seconds <= 600) {
            throw ValidationError("--seconds takes a number above 0, and 600 at most.")
        }
    }

    /// Starts it.
    func start(in language: Language) async throws -> PluginHost {
        PluginPrograms.surviveBrokenPipes()
        var (command, setup) = try found()
        command.showsErrors = showErrors
        if let seconds { setup.limits.seconds = seconds }
        setup.language = language
        return try await PluginHost.start(command, setup)
    }

    private func found() throws -> (PluginCommand, PluginSetup) {
        var setup = PluginSetup(aliasKey: Array("peerlearn".utf8))
        var isFolder: ObjCBool = false
        let full = URL(fileURLWithPath: path).standardizedFileURL.path
        guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) else {
            throw Refusal(
                .invalid,
                Message("tool.noFile", ["file": .text(path), "reason": .message(Message("tool.noFile.missing"))]))
        }
        if isFolder.boolValue {
            let folder = try PluginFolder(at: full)
            (setup.limits, setup.parameters) = (folder.manifest.limits, folder.manifest.parameters)
            return (try folder.command(searching: PluginPrograms.folders, runtime: PluginPrograms.runtime), setup)
        }
        guard full.hasSuffix(".wasm") else { return (PluginCommand([full]), setup) }
        guard let runtime = PluginPrograms.runtime else {
            throw PluginFailure(.start, of: path, because: "there is no wasmkit to run it")
        }
        return (try runtime.command(running: full, holding: try InputFile(path: full).bytes()), setup)
    }
}

/// The option `--shelf`.
struct ShelfOption: ParsableArguments {
    @Option(help: "The folder of plugins, each in a folder of its own, with the list of what was accepted.")
    var shelf: String

    var found: PluginShelf { PluginShelf(at: shelf) }
}
