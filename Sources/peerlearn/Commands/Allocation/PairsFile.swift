import PeerLearning
import PeerLearningImport

/// Pairs of works and reviewers, as a file holds them: columns `submission` and `reviewer`, both identifiers of people.
struct PairsFile {
    let file: TableFile
    let pairs: [AllocationPair]

    /// - Parameter columns: What else is known to stand in the file.
    init(
        path: String, knowing columns: [String], among participants: ParticipantsFile, _ console: Console
    ) throws {
        let file = try TableFile(path: path, knowing: ["submission", "reviewer"] + columns, console)
        self.file = file
        pairs = try file.reading { table in
            let (submission, reviewer) = (try table.place(of: "submission"), try table.place(of: "reviewer"))
            let authors = table.numbers(in: submission, knownTo: participants.people)
            let reviewers = table.numbers(in: reviewer, knownTo: participants.people)
            var pairs: [AllocationPair] = []
            pairs.reserveCapacity(table.count)
            for row in authors.indices {
                guard authors[row] >= 0 else { throw file.stranger(row, submission) }
                guard reviewers[row] >= 0 else { throw file.stranger(row, reviewer) }
                let work = participants.works[Int(authors[row])]
                guard work >= 0 else {
                    throw file.fault(row, "tool.allocate.noWork", ["person": file.cell(row, submission)])
                }
                pairs.append(AllocationPair(submission: work, reviewer: reviewers[row]))
            }
            return pairs
        }
    }

    /// The pairs with the numbers of the column `affinity`.
    func affinities() throws -> [AllocationProblem.Affinity] {
        try file.reading { table in
            let place = try table.place(of: "affinity")
            var affinities: [AllocationProblem.Affinity] = []
            affinities.reserveCapacity(pairs.count)
            for (row, pair) in pairs.enumerated() {
                affinities.append(
                    .init(
                        submission: pair.submission, reviewer: pair.reviewer,
                        value: try table.requiredNumber(row, place)))
            }
            return affinities
        }
    }

    /// The fault of a pair that comes twice: its second row.
    func repeated(_ pair: AllocationPair, among participants: ParticipantsFile) -> TableFile.Fault {
        let row = pairs.lastIndex(of: pair) ?? 0
        return file.fault(
            row, "tool.allocate.repeatedPair",
            [
                "submission": .text(Console.printable(participants.author(ofWork: pair.submission))),
                "reviewer": .text(Console.printable(participants.people.name(Int(pair.reviewer)))),
                "other": .number(file.table.line(of: pairs.firstIndex(of: pair) ?? 0)),
            ])
    }
}

extension TableFile {
    fileprivate func stranger(_ row: Int, _ column: Int) -> Fault {
        fault(row, "tool.allocate.stranger", ["person": cell(row, column)])
    }

    fileprivate func cell(_ row: Int, _ column: Int) -> Message.Argument {
        .text(Console.printable(table.text(row, column)))
    }
}
