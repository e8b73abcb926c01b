import ArgumentParser
import PeerLearning

/// `peerlearn programme`: who may change a programme.
struct ProgrammeGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "programme", abstract: "A programme: its pages and files, and who may edit it.",
        discussion: "A programme comes in with peerlearn import, further tasks with peerlearn task add.",
        subcommands: [ProgrammeContentCommand.self, ProgrammeEditorCommand.self])
}

/// `peerlearn programme editor`: lets another person edit a programme.
struct ProgrammeEditorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "editor", abstract: "Let another person edit a programme: for its editors.",
        discussion: """
            Example:
              peerlearn programme editor ivan --store s --as institute
            """)

    @Argument(help: "The person.")
    var who: String

    @Option(help: "The programme, or how its identifier begins. Without it, the only one of the store.")
    var programme: String?

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let all = try await desk.engine.catalogue().programmes
            let programme = try desk.place(programme, among: all, called: "programme")
            try await desk.engine.addEditor(PersonID(who), to: programme, by: desk.caller)
            try desk.answer(
                "tool.programme.editor", ["person": .text(Console.printable(who))], ["programme": .id(programme)])
        }
    }
}
