import ArgumentParser
import PeerLearning

/// `peerlearn workshop enrol`: takes people into a workshop.
struct WorkshopEnrolCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enrol",
        abstract: "Enrol people who joined the cohort after the workshop was opened.",
        discussion: """
            Example:
              peerlearn workshop enrol vera gleb --guide olga --store s --as anna
            """)

    @Argument(help: "The people who do the task.")
    var people: [String] = []

    @Option(name: .customLong("guide"), help: "Somebody who reviews and helps; may be given several times.")
    var guides: [String] = []

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func validate() throws {
        if people.isEmpty, guides.isEmpty { throw ValidationError("Name at least one person.") }
    }

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let parts = people.map { (PersonID($0), Enrolment.Part.author) } + guides.map { (PersonID($0), .guide) }
            let before = try await desk.engine.workshop(workshop).participants
            try await desk.engine.enrol(Dictionary(parts) { _, last in last }, in: workshop, by: desk.caller)
            let fresh = try await desk.engine.workshop(workshop).participants.subtracting(before)
            try desk.answer(
                "tool.workshop.enrolled", ["count": .number(fresh.count)],
                ["enrolled": .list(fresh.sorted().map { .id($0) })])
        }
    }
}

/// `peerlearn workshop team`: lets authors hand in one work together.
struct WorkshopTeamCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "team",
        abstract: "Let authors hand in one work together.",
        discussion: """
            Example:
              peerlearn workshop team boris vera --store s --as anna
            """)

    @Argument(help: "The authors, two or more.")
    var people: [String]

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let team = try await desk.engine.formTeam(of: people.map { PersonID($0) }, in: workshop, by: desk.caller)
            try desk.answer(
                "tool.workshop.team", ["people": .text(people.map(Console.printable).joined(separator: ", "))],
                ["team": .id(team)])
        }
    }
}
