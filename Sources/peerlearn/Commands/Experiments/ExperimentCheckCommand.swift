import ArgumentParser
import PeerLearning

/// `peerlearn experiment check`: draws again and compares.
struct ExperimentCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that a list of arms is what its design and seed give.",
        discussion: """
            Takes the list that “assign” wrote, and the same design and seed. The exit status is 1 where somebody is in \
            another arm than was drawn.
              peerlearn experiment check arms.csv --design stratified \\
                  --strata programme gender --seed 20260901
            """)

    @Argument(help: "The list with the arms, as a CSV file.")
    var list: String

    @OptionGroup var design: DesignOptions

    @Option(help: "The column of identifiers.")
    var id = "id"

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let file = try ExperimentTable(path: list, console: console)
            file.announce()
            let arm = try file.place(of: "arm")
            let people = try design.candidates(of: file, id: id).enumerated().map { row, candidate in
                AssignedPerson(candidate, arm: file.text(row, arm))
            }
            let check = try AssignmentCheck(of: people, by: design.made(), seed: design.seed)
            try tell(check, console)
            if !check.agrees { throw ExitCode.failure }
        }
    }

    private func tell(_ check: AssignmentCheck, _ console: Console) throws {
        if json {
            let record: JSONValue = [
                "agrees": .flag(check.agrees), "people": .integer(check.assignment.people.count),
                "differences": .list(
                    check.differences.map {
                        ["id": .id($0.person), "claimed": .text($0.claimed), "drawn": .text($0.drawn)]
                    }),
            ]
            return print(try record.line())
        }
        guard !check.agrees else {
            return console.say("tool.experiment.agrees", ["count": .number(check.assignment.people.count)])
        }
        console.say(
            "tool.experiment.differs",
            [
                "count": .number(check.differences.count), "all": .text(String(check.assignment.people.count)),
            ])
        for difference in check.differences.prefix(20) {
            print(
                Console.printable(
                    "  "
                        + console.text(
                            "tool.experiment.difference",
                            [
                                "person": .text(difference.person.rawValue), "claimed": .text(difference.claimed),
                                "drawn": .text(difference.drawn),
                            ])))
        }
    }
}
