import ArgumentParser
import PeerLearning

/// `peerlearn cohort`: the people who learn together for a time.
struct CohortGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohort",
        abstract: "The people who learn together: open a cohort, take people in, let them go.",
        discussion: """
            peerlearn people add people.csv --store s
            peerlearn cohort open "Sales, spring" --store s --as anna
            peerlearn cohort admit boris vera gleb --guide olga --store s --as anna
            """,
        subcommands: [
            CohortOpenCommand.self, CohortAdmitCommand.self, CohortReleaseCommand.self, CohortShowCommand.self,
        ])
}

/// `peerlearn cohort open`: opens a cohort.
struct CohortOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a cohort; you become its facilitator.")

    @Argument(help: "The title.")
    var title: String

    @Option(help: "The zone in which its weeks and months begin, by its IANA name.")
    var timeZone = "UTC"

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let cohort = try await desk.engine.openCohort(title, timeZone: timeZone, by: desk.caller)
            try desk.answer(
                "tool.cohort.opened",
                ["title": .text(Console.printable(title)), "id": .text(cohort.rawValue)], ["cohort": .id(cohort)])
        }
    }
}

/// `peerlearn cohort release`: lets a person go.
struct CohortReleaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release", abstract: "Let a person go: yourself, or somebody else if you manage members.")

    @Argument(help: "The person.")
    var who: String

    @OptionGroup var cohort: CohortOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.release(PersonID(who), from: cohort.find(desk), by: desk.caller)
            try desk.answer(
                "tool.cohort.released", ["person": .text(Console.printable(who))], ["released": .text(who)])
        }
    }
}

/// `peerlearn cohort show`: who is in a cohort.
struct CohortShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show who is in a cohort: for its members and those who hold a role in it.")

    @OptionGroup var cohort: CohortOption
    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let cohort = try await desk.engine.cohort(cohort.find(desk))
            try await desk.requirePlace(in: cohort.id)
            let names = try await desk.engine.names(of: Set(cohort.members.map(\.person)))
            let members: [JSONValue] = cohort.members.map {
                .present([
                    "person": .id($0.person), "name": .text(names[$0.person] ?? $0.person.rawValue),
                    "experienced": .flag($0.isExperienced), "group": $0.group.map { .text($0) },
                ])
            }
            let record: JSONValue = [
                "cohort": .id(cohort.id), "title": .text(cohort.title), "timeZone": .text(cohort.timeZone),
                "members": .list(members),
            ]
            try desk.show(record) {
                print("\(Console.printable(cohort.title)) [\(desk.short(cohort.id))], \(cohort.timeZone)")
                for member in cohort.members {
                    let name = names[member.person] ?? member.person.rawValue
                    let part: Role = member.isExperienced ? .guide : .participant
                    let group = member.group.map { ", " + desk.console.text("tool.cohort.group", ["group": .text($0)]) }
                    print(Console.printable("  \(member.person): \(name) – \(desk.words(part.title))\(group ?? "")"))
                }
                if cohort.members.isEmpty { desk.console.say("tool.cohort.empty") }
            }
        }
    }
}

extension Desk {
    /// Lets those go on who belong to a cohort or hold a role in it, and answers with what they may do there.
    @discardableResult
    func requirePlace(in cohort: CohortID) async throws -> Standing {
        let standing = try await engine.standing(of: person, in: cohort)
        guard !standing.permissions.isEmpty else { throw Refusal(.notTakingPart, Message("tool.cohort.notYours")) }
        return standing
    }
}

extension Role {
    /// What the role is called, as a catalogue says it.
    var title: Message { Message(TextKey(rawValue: "role.\(name)")) }
}
