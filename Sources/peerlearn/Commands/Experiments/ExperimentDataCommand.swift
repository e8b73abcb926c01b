import ArgumentParser
import PeerLearning
import PeerLearningReports

/// `peerlearn experiment data`: what people in the arms reached in tests of a store.
struct ExperimentDataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "Make a table of who is in which arm and what they reached in the tests before and after.",
        discussion: """
            For those who lead workshops or confirm grades and may see names. The list is that of “experiment assign”; \
            rounds are those of “peerlearn test rounds”. Everybody who was assigned is in the table, also who left.
              peerlearn experiment data arms.csv --before k3m9 --after p7qx \
                  --output data.csv --store s --as anna
              peerlearn compare data.csv --group arm --pre pre --post post
            """)

    @Argument(help: "The list with the arms, as a CSV file with the columns id and arm.")
    var arms: String

    @Option(parsing: .upToNextOption, help: "The rounds of the test before, or how their identifiers begin.")
    var before: [String]

    @Option(parsing: .upToNextOption, help: "The rounds of the test after.")
    var after: [String]

    @Option(help: "The column of identifiers.")
    var id = "id"

    @Option(help: "Where the table is written.")
    var output: String

    @OptionGroup var reading: ReadingOptions

    func run() async throws {
        try await reading.read { desk in
            let file = try ExperimentTable(path: arms, console: desk.console)
            file.announce()
            let assigned = try arms(in: file)
            let rounds = try await desk.engine.testRounds().map(\.id)
            func find(_ names: [String]) throws -> [TestRoundID] {
                try names.map { try desk.place($0, among: rounds, called: "testRound") }
            }
            let data = try await desk.engine.experimentData(
                of: assigned, before: try find(before), after: try find(after), for: desk.person)
            try OutputFile(path: output).write(table(data), besides: [arms])
            let (pre, post) = (data.rows.count { $0.pre != nil }, data.rows.count { $0.post != nil })
            try desk.answer(
                "tool.experiment.gathered",
                [
                    "people": .number(data.rows.count), "pre": .number(pre), "post": .number(post),
                    "file": .text(output),
                ],
                ["people": .integer(data.rows.count), "pre": .integer(pre), "post": .integer(post)])
        }
    }

    /// The arm of each person in the list.
    private func arms(in file: ExperimentTable) throws -> [PersonID: String] {
        let (person, arm) = (try file.place(of: id), try file.place(of: "arm"))
        var assigned: [PersonID: String] = [:]
        for row in 0..<file.count {
            guard let name = file.name(row, person) else {
                throw file.fault(row, "tool.experiment.emptyCell", ["column": .text(id)])
            }
            guard let drawn = file.name(row, arm) else {
                throw file.fault(row, "tool.experiment.emptyCell", ["column": .text("arm")])
            }
            guard assigned.updateValue(drawn, forKey: PersonID(name)) == nil else {
                throw ExperimentError.duplicate(PersonID(name))
            }
        }
        return assigned
    }

    private func table(_ data: ExperimentData) -> String {
        var csv = CSVWriter(columns: [id, "arm", "programme", "group", "pre", "post"])
        for row in data.rows {
            csv.identifier(row.person.rawValue)
            csv.text(row.arm)
            csv.text(row.programme ?? "")
            csv.text(row.group ?? "")
            csv.number(row.pre)
            csv.number(row.post)
            csv.endRow()
        }
        return String(decoding: csv.take(), as: UTF8.self)
    }
}
