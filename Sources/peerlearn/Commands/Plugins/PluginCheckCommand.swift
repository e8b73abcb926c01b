import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningPlugins
import PeerLearningTesting

/// `peerlearn plugin check`: holds a plugin to every law of rules.
struct PluginCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Hold a plugin to every law of rules, with events that follow from a seed.",
        discussion: """
            Each law is tried with made-up events of every kind, and one with events that no course makes: empty and \
            enormous texts, figures that are none. Exit status 1 where a law is broken.
            """)

    @OptionGroup var plugin: PluginOption

    @Option(help: "What the events follow from.")
    var seed: UInt64 = 1

    @Option(help: "How many events are tried for each law.")
    var events = 400

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func validate() throws {
        guard (20...100_000).contains(events) else {
            throw ValidationError("--events takes a number from 20 to 100000.")
        }
    }

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let host = try await plugin.start(in: console.language)
            let verdict = await PluginVerdict(of: host, seed: seed, events: events)
            await host.stop()
            if json { print(try verdict.record.line()) } else { verdict.tell(console) }
            if !verdict.breaches.isEmpty { throw ExitCode.failure }
        }
    }
}
