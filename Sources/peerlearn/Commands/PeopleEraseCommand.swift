import ArgumentParser
import PeerLearning

/// `peerlearn people erase`: erases a person's profile and texts.
struct PeopleEraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase your profile and every text of yours. Grades and points still add up.",
        discussion: """
            It cannot be undone, so the name is given twice:
              peerlearn people erase boris --store s --as boris
            """)

    @Argument(help: "The person, the same as --as.")
    var who: String

    @OptionGroup var acting: ActingOptions

    func run() async throws {
        try await acting.act { desk in
            try await desk.engine.erase(PersonID(who), by: desk.caller)
            try desk.answer("tool.people.erased", ["person": .text(Console.printable(who))], ["erased": .text(who)])
        }
    }
}
