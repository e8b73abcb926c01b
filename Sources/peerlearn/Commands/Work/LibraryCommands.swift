import ArgumentParser
import PeerLearning

/// `peerlearn library`: the best solutions of all workshops.
struct LibraryGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: "The library of solutions: read it, put work into it.",
        discussion: "What was nominated and waits: peerlearn read nominations",
        subcommands: [
            LibraryListCommand.self, LibraryKeepCommand.self, LibraryDeclineCommand.self, LibraryCreditCommand.self,
        ])
}

/// `peerlearn library list`: the library with its texts.
struct LibraryListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the solutions of the library, and the problem that each solves.")

    @OptionGroup var asked: StoreOptions

    func run() async throws {
        try await asked.read { desk in
            let library = try await desk.engine.library()
            try desk.show(.list(library.map(\.record))) {
                if library.isEmpty { desk.console.say("tool.library.empty") }
                for reading in library {
                    print(
                        "\(Console.printable(reading.solution.task)) – \(desk.name(reading.solution.author)) (\(reading.solution.entry))"
                    )
                    desk.quote(reading.problem, indent: 2)
                    desk.quote(reading.text)
                    print()
                }
            }
        }
    }
}

extension LibraryReading {
    fileprivate var record: JSONValue {
        [
            "entry": .id(solution.entry), "submission": .id(solution.submission), "workshop": .id(solution.workshop),
            "task": .text(solution.task), "author": .pseudonym(solution.author), "version": .integer(solution.version),
            "problem": .words(problem), "text": .words(text),
        ]
    }
}

/// `peerlearn library keep`: puts a solution into the library.
struct LibraryKeepCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keep", abstract: "Put the latest version of a work into the library, with the problem it solves.",
        discussion: """
            Example:
              peerlearn library keep 42 "A reminder that stops." --store s --as ksenia
            """)

    @Argument(help: "The work: its identifier, or its author's number.")
    var work: String

    @OptionGroup var problem: TextInput
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission(work, in: workshop)
            let entry = try await desk.engine.keepInLibrary(
                submission, of: workshop, solving: problem.read(), by: desk.caller)
            try desk.answer("tool.kept", [:], ["entry": .id(entry), "submission": .id(submission)])
        }
    }
}

/// `peerlearn library decline`: says why a nominated work does not go into the library.
struct LibraryDeclineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decline", abstract: "Say why a nominated work does not go into the library.")

    @Argument(help: "The work: its identifier, or its author's number.")
    var work: String

    @OptionGroup var reason: TextInput
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission(work, in: workshop)
            try await desk.engine.declineNomination(
                of: submission, in: workshop, because: reason.read(), by: desk.caller)
            try desk.answer("tool.declined", [:], ["submission": .id(submission)])
        }
    }
}

/// `peerlearn library credit`: says on which solution one's own work builds.
struct LibraryCreditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: "Say on which solution in the library your own work builds.",
        discussion: """
            Its author may be paid points for that. What the library has: peerlearn library list

              peerlearn library credit k3m9x2p1 --store s --as boris
            """)

    @Argument(help: "The entry of the library: its identifier.")
    var entry: String

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let submission = try await desk.submission("mine", in: workshop)
            try await desk.engine.credit(LibraryEntryID(entry), in: submission, of: workshop, by: desk.caller)
            try desk.answer("tool.credited", [:], ["entry": .text(entry), "submission": .id(submission)])
        }
    }
}
