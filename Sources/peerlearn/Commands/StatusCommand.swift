import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningReports

/// `peerlearn status`: what a store holds, from its log alone.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show what a store holds: programmes, workshops, grades, points, library.",
        discussion: "Everything is worked out from the log of events. The store is only read.")

    @Option(help: "The store.")
    var store: String

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let engine = try StoreFile(path: store).reading()
            let catalogue = try await engine.catalogue()
            var programmes: [Programme] = []
            for id in catalogue.programmes { programmes.append(try await engine.programme(id)) }
            var workshops: [(WorkshopID, WorkshopReport)] = []
            for id in catalogue.workshops {
                if let report = try await report(on: id, of: engine) { workshops.append((id, report)) }
            }
            if json {
                try printJSON(programmes, workshops, console)
            } else {
                show(catalogue, console)
                programmes.forEach { show($0, console) }
                for (_, report) in workshops {
                    print("\n" + TextReport(report, in: console.language, texts: console.texts).text)
                }
            }
        }
    }

    private func show(_ catalogue: ProgrammeCatalogue, _ console: Console) {
        console.say(
            "tool.status.store",
            [
                "programmes": .number(catalogue.programmes.count), "cohorts": .number(catalogue.cohorts.count),
                "workshops": .number(catalogue.workshops.count), "people": .number(catalogue.people.count),
            ])
    }

    private func show(_ programme: Programme, _ console: Console) {
        print()
        console.say(
            "tool.status.programme",
            ["title": .text(Console.printable(programme.title)), "id": .text(Console.printable("\(programme.id)"))])
        for module in programme.modules {
            print("  " + Console.printable(module.title))
            for unit in module.micromodules {
                print("    " + Console.printable("\(unit.title) [\(unit.id)]"))
                for task in programme.tasks(of: unit.id) {
                    print("      " + console.text("tool.status.task", ["title": .text(Console.printable(task.title))]))
                }
            }
        }
    }

    /// The report on a workshop as its facilitator sees it, at the moment of the last event.
    private func report(on id: WorkshopID, of engine: PeerLearningEngine) async throws -> WorkshopReport? {
        let cohort = try await engine.progress(of: id).cohort
        let facilitator = try await engine.cohort(cohort).grants.filter { $0.role == Role.facilitator.name }
            .map(\.person).min()
        guard let facilitator, let last = try await engine.lastMoment() else { return nil }
        return try await WorkshopReport.gather(id, from: engine, for: facilitator, at: last)
    }

    private func printJSON(
        _ programmes: [Programme], _ workshops: [(WorkshopID, WorkshopReport)], _ console: Console
    ) throws {
        let words: (Message) -> String = { console.texts.text($0, in: console.language) }
        let record = StatusRecord(
            programmes: programmes.map { StatusRecord.Programme($0) },
            workshops: workshops.map { StatusRecord.Workshop($0, $1, words: words) })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(record), as: UTF8.self))
    }
}
