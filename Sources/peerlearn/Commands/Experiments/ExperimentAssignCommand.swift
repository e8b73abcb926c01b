import ArgumentParser
import PeerLearning
import PeerLearningReports

/// `peerlearn experiment assign`: draws an arm for everybody.
struct ExperimentAssignCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assign",
        abstract: "Assign people to arms at random, so that anybody can check it.",
        discussion: """
            The table has a column id, and those of --strata and --group. The same people, design and seed give the same \
            arms on every machine, whatever the order of the rows. Announce design and seed before the list is known.
              peerlearn experiment assign people.csv --design stratified \\
                  --strata programme gender --seed 20260901 --output arms.csv
            """)

    @Argument(help: "The people, as a CSV file.")
    var people: String

    @OptionGroup var design: DesignOptions

    @Option(help: "The column of identifiers.")
    var id = "id"

    @Option(help: "Where the list with the arms is written.")
    var output: String

    @Flag(help: "Print one line of JSON, and nothing else.")
    var json = false

    @OptionGroup var spoken: LanguageOption

    func run() async throws {
        let console = spoken.console
        try await console.reportingFailures {
            let file = try ExperimentTable(path: people, console: console)
            file.announce()
            let assignment = try RandomAssignment(
                of: design.candidates(of: file, id: id), by: design.made(), seed: design.seed)
            try OutputFile(path: output).write(list(assignment), besides: [people])
            try tell(assignment, console)
        }
    }

    private func list(_ assignment: RandomAssignment) -> String {
        var csv = CSVWriter(columns: [id] + design.strata + (design.group.map { [$0] } ?? []) + ["arm"])
        for person in assignment.people {
            csv.identifier(person.person.rawValue)
            for stratum in person.candidate.strata { csv.identifier(stratum) }
            if design.group != nil { csv.identifier(person.candidate.group ?? "") }
            csv.text(person.arm)
            csv.endRow()
        }
        return String(decoding: csv.take(), as: UTF8.self)
    }

    private func tell(_ assignment: RandomAssignment, _ console: Console) throws {
        let counts = assignment.counts
        if json {
            let record: JSONValue = [
                "seed": .text(String(assignment.seed)), "people": .integer(assignment.people.count),
                "counts": .list(
                    counts.map { count in
                        .present([
                            "stratum": .list(count.stratum.map { .text($0) }), "arm": .text(count.arm),
                            "people": .integer(count.people), "groups": count.groups.map { .integer($0) },
                        ])
                    }),
            ]
            return print(try record.line())
        }
        console.say(
            "tool.experiment.assigned",
            [
                "count": .number(assignment.people.count), "file": .text(output),
                "seed": .text(String(assignment.seed)),
            ])
        for count in counts {
            let stratum = count.stratum.joined(separator: " · ")
            let groups = count.groups.map { console.text("tool.experiment.ofGroups", ["count": .number($0)]) } ?? ""
            let name = (stratum.isEmpty ? "" : stratum + ": ") + count.arm
            print(Console.printable("  \(name) — \(count.people)\(groups)"))
        }
    }
}
