/// Who was preferred to whom: pairs of items, each with how much it counts.
public struct Comparisons: Hashable, Sendable {
    /// How many items there are.
    public let itemCount: Int
    let better: [Int32]
    let worse: [Int32]
    let weights: [Double]

    /// How many pairs there are; a tie counts as two halves.
    public var count: Int { better.count }

    /// Puts pairs in order of entry.
    ///
    /// - Throws: ``GradeTableError`` where an item is not known or is compared with itself.
    public init(
        itemCount: Int, pairs: [(better: Int32, worse: Int32)]
    ) throws(GradeTableError) {
        for (row, pair) in pairs.enumerated() {
            guard (0..<itemCount).contains(Int(pair.better)), (0..<itemCount).contains(Int(pair.worse)) else {
                throw .unknownItem(row: row)
            }
            guard pair.better != pair.worse else { throw .repeated(row: row, first: row) }
        }
        self.itemCount = itemCount
        better = pairs.map(\.better)
        worse = pairs.map(\.worse)
        weights = Array(repeating: 1, count: pairs.count)
    }

    /// What the grades of each grader say of pairs of items; equal grades are a tie, one half each way.
    ///
    /// An item is compared with the 32 that follow it in the grader's list, so that somebody who graded everything does
    /// not bring in millions of pairs.
    public init(of table: GradeTable) {
        itemCount = table.itemCount
        var (better, worse, weights): ([Int32], [Int32], [Double]) = ([], [], [])
        for list in GraderLists(table) {
            for (place, one) in list.enumerated() {
                for other in list.dropFirst(place + 1).prefix(32) {
                    let ways = one.grade == other.grade ? [(one, other), (other, one)] : [(one, other)]
                    for (first, second) in ways {
                        better.append(first.grade >= second.grade ? first.item : second.item)
                        worse.append(first.grade >= second.grade ? second.item : first.item)
                        weights.append(1 / Double(ways.count))
                    }
                }
            }
        }
        (self.better, self.worse, self.weights) = (better, worse, weights)
    }
}

/// The grades of each grader, one grader after the other, items in order.
struct GraderLists: Sequence {
    private let table: GradeTable
    private let starts: [Int32]
    private let rows: [Int32]
    private let items: [Int32]

    init(_ table: GradeTable) {
        self.table = table
        starts = GradeTable.starts(of: table.graders, count: table.graderCount)
        rows = GradeTable.order(of: table.graders, starts: starts)
        var items = [Int32](repeating: 0, count: table.count)
        for item in 0..<table.itemCount {
            for row in table.rows(of: item) { items[row] = Int32(item) }
        }
        self.items = items
    }

    func makeIterator() -> AnyIterator<[(item: Int32, grade: Double)]> {
        var grader = 0
        return AnyIterator {
            guard grader + 1 < starts.count else { return nil }
            let range = Int(starts[grader])..<Int(starts[grader + 1])
            grader += 1
            return range.map { (items[Int(rows[$0])], table.grades[Int(rows[$0])]) }
        }
    }
}
