import ArgumentParser
import PeerLearning
import PeerLearningPluginKit
import PeerLearningTesting

/// `peerlearn events`: what scoring rules are asked about.
struct EventsGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events", abstract: "What scoring rules are asked about, to try a plugin with.",
        subcommands: [EventsSampleCommand.self])
}

/// `peerlearn events sample`: made-up events.
struct EventsSampleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Print made-up events of every kind, one line of JSON for each, as plugins get them.",
        discussion: """
            Example:
              peerlearn events sample --talk | python3 kind-words/plugin.py
            """)

    @Option(help: "How many events.")
    var count = 20

    @Option(help: "What the events follow from.")
    var seed: UInt64 = 1

    @Flag(help: "Print all that a host says: hello, the batch and its end.")
    var talk = false

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        guard (0...1_000_000).contains(count) else {
            throw ValidationError("--count takes a number from 0 to 1000000.")
        }
    }

    func run() async throws {
        var lines = WireWriter()
        if talk {
            lines.put(PluginHello(language: spoken.console.language.rawValue, parameters: []).line)
            lines.endLine()
            lines.put(PluginBatch(1, of: .events, count: count).line)
            lines.endLine()
        }
        for context in ScoringContext.samples(count: count, seed: seed) {
            context.put(into: &lines)
            lines.endLine()
        }
        if talk {
            lines.put(PluginBatch.end(1))
            lines.endLine()
        }
        print(String(decoding: lines.bytes, as: UTF8.self), terminator: "")
    }
}
