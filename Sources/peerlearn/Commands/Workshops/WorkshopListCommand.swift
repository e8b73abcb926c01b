import ArgumentParser
import PeerLearning

/// `peerlearn workshop list`: the workshops of a store.
struct WorkshopListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the workshops of a store, and how far each has come.")

    @OptionGroup var asked: StoreOptions

    func run() async throws {
        try await asked.read { desk in
            var workshops: [(id: WorkshopID, progress: WorkshopProgress)] = []
            for id in try await desk.engine.catalogue().workshops {
                workshops.append((id, try await desk.engine.progress(of: id)))
            }
            try desk.show(.list(workshops.map { $0.progress.record(of: $0.id) })) {
                if workshops.isEmpty { desk.console.say("tool.find.no.workshop") }
                for (id, progress) in workshops {
                    desk.console.say(
                        "tool.workshop.line",
                        [
                            "id": .text(id.rawValue), "task": .text(Console.printable(progress.task)),
                            "phase": .message(progress.phase.name), "people": .number(progress.people.count),
                        ])
                }
            }
        }
    }
}

extension WorkshopProgress {
    fileprivate func record(of workshop: WorkshopID) -> JSONValue {
        [
            "workshop": .id(workshop), "task": .text(task), "cohort": .id(cohort), "phase": .word(phase),
            "people": .integer(people.count),
        ]
    }
}
