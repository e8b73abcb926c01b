import ArgumentParser
import PeerLearning

/// The columns of a table of data.
struct ComparisonColumns: ParsableArguments {
    @Option(help: "The column that says which arm a person was assigned to.")
    var group: String?

    @Option(help: "The arm that the others are compared with. Without it, the first in alphabetical order.")
    var control: String?

    @Option(help: "The column of the scores before; an empty cell is a missing score.")
    var pre: String?

    @Option(help: "The column of the scores after; an empty cell is a person who left.")
    var post: String?

    @Option(help: "The column of the programme.")
    var programme: String?

    @Option(help: "The column of the class or team in which people learned, or were assigned as a whole.")
    var cluster: String?

    @Option(help: "The column of identifiers. Without it, “id” where there is one, or the lines of the file.")
    var id: String?

    /// Whether a column was named.
    var areGiven: Bool { [group, pre, post, programme, cluster, id].contains { $0 != nil } }

    /// The people of a table.
    func rows(of file: ExperimentTable) throws -> [ExperimentRow] {
        let arm = try file.place(of: group ?? "")
        let before = try file.place(of: pre ?? "")
        let after = try file.place(of: post ?? "")
        let course = try file.place(ofAny: programme)
        let team = try file.place(ofAny: cluster)
        let name = try file.place(ofAny: id) ?? file.placeIfAny(of: "id")
        return try (0..<file.count).map { row in
            guard let assigned = file.name(row, arm) else {
                throw file.fault(row, "tool.experiment.emptyCell", ["column": .text(group ?? "")])
            }
            let person = name.map { file.text(row, $0) } ?? String(file.line(of: row))
            return ExperimentRow(
                PersonID(person), arm: assigned, programme: course.flatMap { file.name(row, $0) },
                group: team.flatMap { file.name(row, $0) }, pre: try file.number(row, before),
                post: try file.number(row, after))
        }
    }
}
