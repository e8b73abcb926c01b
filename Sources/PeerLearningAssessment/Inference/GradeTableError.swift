public import PeerLearningCore

/// Why numbers are no table of grades. Rows are counted from 0.
public enum GradeTableError: Error, Hashable, Sendable {
    /// The columns are not equally long.
    case unevenColumns(items: Int, graders: Int, grades: Int)
    /// There are more rows, items or graders than two thousand million.
    case tooMany(Int)
    /// A grade is not a number, is infinite or is larger than 10⁹.
    case notANumber(row: Int)
    /// A row names an item that there is not.
    case unknownItem(row: Int)
    /// A row names a grader that there is not.
    case unknownGrader(row: Int)
    /// A grader graded an item twice.
    case repeated(row: Int, first: Int)

    /// What is wrong, for people; they count rows from 1.
    public var message: Message {
        switch self {
        case .unevenColumns: Message("gradeTable.unevenColumns")
        case .tooMany(let count): Message("gradeTable.tooMany", ["count": .number(count)])
        case .notANumber(let row): Message("gradeTable.notANumber", ["row": .number(row + 1)])
        case .unknownItem(let row): Message("gradeTable.unknownItem", ["row": .number(row + 1)])
        case .unknownGrader(let row): Message("gradeTable.unknownGrader", ["row": .number(row + 1)])
        case .repeated(let row, let first):
            Message("gradeTable.repeated", ["row": .number(row + 1), "first": .number(first + 1)])
        }
    }
}
