import ArgumentParser
import PeerLearning

/// `peerlearn task`: the tasks of a programme.
struct TaskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "task", abstract: "The tasks of a programme.", subcommands: [TaskAddCommand.self])
}

/// `peerlearn task add`: attaches a task to a micromodule.
struct TaskAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Attach a task to a micromodule.",
        discussion: """
            A task is a Markdown file: a heading; sections Goal, Artefact and Criteria (Цель, Результат, Критерии); and \
            under Rubric (Рубрика) a table with a row for each criterion: its name, its weight, then a column for each \
            level, whose heading ends with the level's points in brackets. Adding a task with the same title replaces it.
            """)

    @Argument(help: "The task, as a Markdown file.")
    var file: String

    @Option(help: "The store that holds the programme.")
    var store: String

    @Option(help: "The programme; without it, the first one in the store.")
    var programme: String?

    @Option(help: "The micromodule; without it, the first one of the programme.")
    var micromodule: String?

    @Option(help: "Who attaches it: somebody who may edit the programme.")
    var by = "institute"

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let task = try TaskFile(path: file).task(console)
            try await StoreSession(StoreFile(path: store), console).run { engine in
                try await attach(task, with: engine, console)
            }
        }
    }

    private func attach(_ task: LearningTask, with engine: PeerLearningEngine, _ console: Console) async throws {
        let first = try await engine.catalogue().programmes.first
        guard let id = programme.map({ ProgrammeID($0) }) ?? first else {
            console.complain(console.text("tool.task.noProgramme", ["store": .text(store)]))
            throw ExitCode.failure
        }
        let units = try await engine.programme(id).micromodules
        guard let unit = units.first(where: { micromodule == nil || $0.id.rawValue == micromodule }) else {
            throw Refusal(
                .unknown,
                Message(
                    "tool.task.noUnit",
                    [
                        "unit": .text(micromodule ?? ""), "programme": .text("\(id)"),
                        "known": .text(units.map(\.id.rawValue).joined(separator: ", ")),
                    ]))
        }
        try await engine.attach(task, to: unit.id, of: id, by: Caller(PersonID(by)))
        console.say("tool.task.added", ["task": .text(task.title), "unit": .text(unit.title)])
    }
}
