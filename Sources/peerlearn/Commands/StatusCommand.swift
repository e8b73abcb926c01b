import ArgumentParser
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

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let engine = try StoreFile(path: store).reading()
            let catalogue = try await engine.catalogue()
            console.say(
                "tool.status.store",
                [
                    "programmes": .number(catalogue.programmes.count), "cohorts": .number(catalogue.cohorts.count),
                    "workshops": .number(catalogue.workshops.count),
                ])
            for id in catalogue.programmes { show(try await engine.programme(id), console) }
            for id in catalogue.workshops { try await show(id, of: engine, console) }
        }
    }

    private func show(_ programme: Programme, _ console: Console) {
        print()
        console.say("tool.status.programme", ["title": .text(programme.title)])
        for module in programme.modules {
            print("  " + Console.printable(module.title))
            for unit in module.micromodules {
                print("    " + Console.printable(unit.title))
                for task in programme.tasks(of: unit.id) {
                    print("      " + console.text("tool.status.task", ["title": .text(task.title)]))
                }
            }
        }
    }

    private func show(_ id: WorkshopID, of engine: PeerLearningEngine, _ console: Console) async throws {
        let cohort = try await engine.progress(of: id).cohort
        let facilitator = try await engine.cohort(cohort).grants.filter { $0.role == Role.facilitator.name }
            .map(\.person).min()
        guard let facilitator, let last = try await engine.lastMoment() else { return }
        let report = try await WorkshopReport.gather(id, from: engine, for: facilitator, at: last)
        print()
        print(TextReport(report, in: console.language, texts: console.texts).text)
    }
}
