import PeerLearning
import PeerLearningImport

/// A table of grades as a file holds it: columns `item`, `grader` and `grade`.
struct GradesFile {
    let file: TableFile
    let items: NameIndex
    let graders: NameIndex
    private let itemOfRow: [Int32]
    private let graderOfRow: [Int32]
    private let grades: [Double]
    private let gradePlace: Int

    init(_ file: TableFile) throws {
        var (items, graders) = (NameIndex(), NameIndex())
        itemOfRow = try file.numbers(of: "item", naming: &items)
        graderOfRow = try file.numbers(of: "grader", naming: &graders)
        (gradePlace, grades) = try file.reading { table in
            let place = try table.place(of: "grade")
            var grades = [Double](repeating: 0, count: table.count)
            for row in grades.indices { grades[row] = try table.requiredNumber(row, place) }
            return (place, grades)
        }
        (self.file, self.items, self.graders) = (file, items, graders)
        guard !grades.isEmpty else {
            throw TableFile.Fault(path: file.path, line: nil, message: Message("tool.grades.none"))
        }
    }

    /// How many grades lie outside 0 to `most`.
    func countOutside(_ most: Double) -> Int { grades.count { $0 < 0 || $0 > most } }

    /// The grades in order; whoever graded a work twice is a fault of the file.
    func table() throws -> GradeTable {
        do throws(GradeTableError) {
            return try GradeTable(
                items: itemOfRow, graders: graderOfRow, grades: grades, itemCount: items.count,
                graderCount: graders.count)
        } catch {
            throw fault(error)
        }
    }

    private func fault(_ error: GradeTableError) -> TableFile.Fault {
        switch error {
        case .repeated(let row, let first):
            return file.fault(
                row, "tool.grades.repeated",
                [
                    "item": .text(Console.printable(items.name(Int(itemOfRow[row])))),
                    "grader": .text(Console.printable(graders.name(Int(graderOfRow[row])))),
                    "other": .number(file.table.line(of: first)),
                ])
        case .notANumber(let row):
            let wrong = file.table.fault("table-cell-wrong", row, gradePlace)
            return TableFile.Fault(path: file.path, line: wrong.line, message: wrong.message)
        case .unevenColumns, .tooMany, .unknownItem, .unknownGrader:
            return TableFile.Fault(path: file.path, line: nil, message: error.message)
        }
    }

    /// What a table of columns `item` and `truth` says of these items.
    func knowledge(in truth: TableFile, of table: GradeTable) throws -> PriorKnowledge {
        let known: [PriorKnowledge.KnownItem] = try truth.reading { read in
            let (name, value) = (try read.place(of: "item"), try read.place(of: "truth"))
            let numbers = read.numbers(in: name, knownTo: items)
            if let row = numbers.firstIndex(of: -1) {
                throw truth.fault(
                    row, "tool.grades.unknownItem",
                    [
                        "item": .text(Console.printable(read.text(row, name))),
                        "count": .number(numbers.count { $0 < 0 }),
                    ])
            }
            return try numbers.indices.map { row in
                .init(item: Int(numbers[row]), value: try read.requiredNumber(row, value))
            }
        }
        do throws(GradeTableError) {
            return try PriorKnowledge(of: table, items: known)
        } catch {
            switch error {
            case .repeated(let row, let first):
                throw truth.fault(
                    row, "tool.grades.knownTwice",
                    [
                        "item": .text(Console.printable(items.name(known[row].item))),
                        "other": .number(truth.table.line(of: first)),
                    ])
            case .notANumber(let row), .unknownItem(let row), .unknownGrader(let row):
                throw TableFile.Fault(
                    path: truth.path, line: truth.table.line(of: row),
                    message: Message("tool.grades.tooLarge"))
            case .unevenColumns, .tooMany: throw TableFile.Fault(path: truth.path, line: nil, message: error.message)
            }
        }
    }
}
