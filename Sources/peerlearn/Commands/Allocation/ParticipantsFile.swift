import PeerLearning
import PeerLearningImport

/// Who takes part in an allocation, as a file holds it: columns `id`, `team`, `groupType`, `experienced`, and if you like
/// `capacity` and `author`.
struct ParticipantsFile {
    /// The columns that are known; `expert` stands in files of others and counts nothing.
    static let columns = ["id", "team", "groupType", "experienced", "expert", "capacity", "author"]

    let file: TableFile
    let people: NameIndex
    let reviewers: [AllocationProblem.Reviewer]
    /// Who handed in a work, by place among the works.
    let authors: [Int32]
    /// The work of each person; -1 where they handed in none.
    let works: [Int32]

    init(path: String, _ console: Console) throws {
        let file = try TableFile(path: path, knowing: Self.columns, console)
        guard file.table.count > 0 else {
            throw TableFile.Fault(path: path, line: nil, message: Message("tool.allocate.nobody"))
        }
        var people = NameIndex()
        let numbers = try file.numbers(of: "id", naming: &people)
        try Self.refuseRepeats(numbers, people, file)
        let table = file.table
        let (teams, groups) = (Self.groups("team", of: table), Self.groups("groupType", of: table))
        let (experienced, capacity) = (table.placeIfAny(of: "experienced"), table.placeIfAny(of: "capacity"))
        reviewers = try file.reading { table in
            try numbers.indices.map { row in
                AllocationProblem.Reviewer(
                    team: teams.isEmpty ? -1 : teams[row], group: groups.isEmpty ? -1 : groups[row],
                    isExperienced: try experienced.map { try table.isTrue(row, $0) } ?? false,
                    capacity: try capacity.flatMap { try table.capacity(row, $0) })
            }
        }
        let submitted = table.placeIfAny(of: "author")
        var (authors, works): ([Int32], [Int32]) = ([], [])
        try file.reading { table in
            for row in numbers.indices {
                let isAuthor = try submitted.map { try table.isTrue(row, $0) } ?? true
                works.append(isAuthor ? Int32(clamping: authors.count) : -1)
                if isAuthor { authors.append(Int32(clamping: row)) }
            }
        }
        (self.authors, self.works) = (authors, works)
        (self.file, self.people) = (file, people)
    }

    /// Names come once each, so that a person's number is their row.
    private static func refuseRepeats(_ numbers: [Int32], _ people: NameIndex, _ file: TableFile) throws {
        guard people.count < numbers.count,
            let row = numbers.indices.first(where: { Int(numbers[$0]) < $0 })
        else { return }
        let first = Int(numbers[row])
        throw file.fault(
            row, "tool.allocate.repeatedPerson",
            ["person": .text(Console.printable(people.name(first))), "other": .number(file.table.line(of: first))])
    }

    /// The number of each row's group; -1 where the cell is empty, nothing where there is no such column.
    private static func groups(_ column: String, of table: Table) -> [Int32] {
        guard let place = table.placeIfAny(of: column) else { return [] }
        var names = NameIndex()
        let numbers = table.numbers(in: place, naming: &names)
        guard let none = names.number(of: "") else { return numbers }
        return numbers.map { $0 == none ? -1 : $0 }
    }

    /// The name of the person who handed in a work.
    func author(ofWork work: Int32) -> String {
        authors.indices.contains(Int(work)) ? people.name(Int(authors[Int(work)])) : ""
    }
}

extension Table {
    /// Whether a cell says yes; an empty one says no.
    fileprivate func isTrue(_ row: Int, _ column: Int) throws(TableError) -> Bool {
        switch text(row, column).lowercased() {
        case "1", "true", "yes", "да": return true
        case "", "0", "false", "no", "нет": return false
        case _: throw fault("table-cell-wrong", row, column)
        }
    }

    /// A whole number from 0 up; nil where the cell is empty.
    fileprivate func capacity(_ row: Int, _ column: Int) throws(TableError) -> Int32? {
        guard let number = try number(row, column) else { return nil }
        guard number >= 0, let whole = Int(exactly: number) else { throw fault("table-cell-wrong", row, column) }
        return Int32(clamping: whole)
    }
}
