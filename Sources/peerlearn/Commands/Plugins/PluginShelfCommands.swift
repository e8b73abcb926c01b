import ArgumentParser
import PeerLearning
import PeerLearningPlugins

/// `peerlearn plugin install`: puts a plugin on the shelf.
struct PluginInstallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Copy a plugin's files to the shelf and accept them as they are.",
        discussion: "The files are those that its plugin.json lists. Check it first: peerlearn plugin check.")

    @Argument(help: "The folder of the plugin, with plugin.json.")
    var path: String

    @Flag(help: "Let it see what people wrote, if it asks to. Words may tell who wrote them.")
    var allowText = false

    @OptionGroup var place: ShelfOption
    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        try await spoken.console.reportingFailures {
            let folder = try PluginFolder(at: path)
            try place.found.install(folder, mayReadText: allowText)
            spoken.console.say("tool.plugin.installed", ["name": .text(folder.manifest.name)])
        }
    }
}

/// `peerlearn plugin accept`: accepts a plugin that has changed.
struct PluginAcceptCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Accept the files of a plugin on the shelf as they stand now.")

    @Argument(help: "The plugin's name.")
    var name: String

    @Flag(help: "Let it see what people wrote, if it asks to. Words may tell who wrote them.")
    var allowText = false

    @OptionGroup var place: ShelfOption
    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        try await spoken.console.reportingFailures {
            try place.found.accept(name, mayReadText: allowText)
            spoken.console.say("tool.plugin.accepted", ["name": .text(name)])
        }
    }
}

/// `peerlearn plugin list`: what is on the shelf.
struct PluginListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the plugins on the shelf, and whether they are as they were accepted.")

    @OptionGroup var place: ShelfOption

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let plugins = try place.found.plugins { console.complain($0.description) }
            if json { return print(try JSONValue.list(plugins.map(\.record)).line()) }
            if plugins.isEmpty { console.say("tool.plugin.none") }
            for plugin in plugins {
                console.say(
                    "tool.plugin.listed",
                    [
                        "name": .text(plugin.folder.manifest.name),
                        "version": .text(Console.printable(plugin.folder.manifest.version)),
                        "state": .message(plugin.state.words),
                    ])
            }
        }
    }
}

extension PluginShelf.State {
    fileprivate var words: Message {
        switch self {
        case .accepted: Message("tool.plugin.state.accepted")
        case .new: Message("tool.plugin.state.new")
        case .changed(let files):
            Message("tool.plugin.state.changed", ["files": .text(Console.printable(files.joined(separator: ", ")))])
        }
    }

    fileprivate var word: String {
        switch self {
        case .accepted: "accepted"
        case .new: "new"
        case .changed: "changed"
        }
    }
}

extension PluginShelf.Plugin {
    fileprivate var record: JSONValue {
        var files: [String] = []
        if case .changed(let changed) = state { files = changed }
        return [
            "name": .text(folder.manifest.name), "version": .text(folder.manifest.version), "state": .text(state.word),
            "changed": .list(files.map { .text($0) }), "text": .flag(mayReadText),
        ]
    }
}
