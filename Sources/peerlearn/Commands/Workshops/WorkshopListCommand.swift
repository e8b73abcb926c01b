import ArgumentParser
import PeerLearning

/// `peerlearn workshop list`: the workshops of a store.
struct WorkshopListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the workshops of a store, and how far each has come.")

    @Option(help: "The store.")
    var store: String

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let engine = try StoreFile(path: store).reading()
            let workshops = try await engine.catalogue().workshops
            var records: [JSONValue] = []
            for id in workshops {
                let progress = try await engine.progress(of: id)
                records.append([
                    "workshop": .id(id), "task": .text(progress.task), "cohort": .id(progress.cohort),
                    "phase": .word(progress.phase), "people": .integer(progress.people.count),
                ])
                guard !json else { continue }
                console.say(
                    "tool.workshop.line",
                    [
                        "id": .text(id.rawValue), "task": .text(Console.printable(progress.task)),
                        "phase": .message(progress.phase.name), "people": .number(progress.people.count),
                    ])
            }
            if json {
                print(try JSONValue.list(records).line())
            } else if workshops.isEmpty {
                console.say("tool.find.no.workshop")
            }
        }
    }
}
