import ArgumentParser
import PeerLearning
import PeerLearningCoding

/// `peerlearn log`: prints the log of a store as JSON.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Print the log of events of a store, one line of JSON for each.")

    @Option(help: "The store.")
    var store: String

    @Option(help: "Print the events after this position.")
    var after: Int64 = 0

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        try await spoken.console.reportingFailures {
            let log = try StoreFile(path: store).reading().store
            let codec = EventCodec()
            var position = max(0, after)
            while true {
                let page = try await log.events(after: position, limit: 1_000)
                guard let last = page.last else { return }
                for record in page { print(try codec.json(record)) }
                position = last.position
            }
        }
    }
}
