import ArgumentParser
import PeerLearning

/// `peerlearn names`: who is behind a pseudonym.
struct NamesGroup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Who is behind the pseudonyms: look, or tell a name to everybody.",
        subcommands: [NamesShowCommand.self, NamesRevealCommand.self])
}

/// `peerlearn names show`: who is behind the pseudonyms, as far as a person may know.
struct NamesShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Who is behind the pseudonyms, as far as you may know.",
        discussion: "That somebody looked who sees more than those who take part is itself recorded.")

    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let workshop = try await place.find(desk)
            let key = try await desk.engine.names(in: workshop, by: desk.caller)
            let state = try await desk.engine.workshop(workshop)
            let own = state.participants.flatMap { [state.pseudonym(of: $0), state.reviewerPseudonym(of: $0)] }
            let faces = Set(own.compactMap(\.self) + state.publishedSubmissions.map(\.author)).sorted()
            let known = faces.map { ($0, key.people(behind: $0)) }.filter { !$0.1.isEmpty }
            let names = try await desk.names(of: known.flatMap(\.1))
            let records = known.map { face, people -> JSONValue in
                ["pseudonym": .pseudonym(face), "people": .list(people.map { .id($0) })]
            }
            try desk.show(.list(records)) {
                if known.isEmpty { desk.console.say("tool.names.none") }
                for (face, people) in known {
                    print("\(desk.name(face)): \(people.map { names[$0] }.joined(separator: ", "))")
                }
            }
        }
    }
}

/// People by name, as those read them who may see names.
struct NameList {
    fileprivate let names: [PersonID: String]

    /// A person's name with their identifier behind it, without what a terminal would obey.
    subscript(person: PersonID) -> String {
        Console.printable(names[person].map { "\($0) (\(person))" } ?? person.rawValue)
    }

    /// A person's name alone; nil where none is known.
    func name(of person: PersonID) -> String? { names[person] }
}

extension Desk {
    /// The names of people, for those who may see names.
    func names(of people: some Sequence<PersonID>) async throws -> NameList {
        NameList(names: try await engine.names(of: Set(people)))
    }
}

/// `peerlearn names reveal`: tells everybody who is behind a pseudonym.
struct NamesRevealCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reveal",
        abstract:
            "Tell everybody who is behind a pseudonym: your own once grades are published, or anybody's with a reason.",
        discussion: """
            Example:
              peerlearn names reveal 42 --store s --as boris
            """)

    @Argument(help: "The number of the pseudonym.")
    var number: Int

    @OptionGroup var reason: OptionalText
    @OptionGroup var place: WorkshopOption
    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            let face = Pseudonym(number: number)
            try await desk.engine.reveal(face, in: place.find(desk), because: reason.read(), by: desk.caller)
            try desk.answer("tool.names.revealed", ["name": .message(face.name)], ["revealed": .integer(number)])
        }
    }
}
