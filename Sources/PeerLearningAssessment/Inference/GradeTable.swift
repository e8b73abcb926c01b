/// Grades as numbers: which grader gave which item what, in flat columns.
///
/// Items and graders are places, from 0 up; who they are is known outside. The rows are kept in the order of items and,
/// within an item, of graders, so that every method sums in one and the same order whatever order the rows came in.
///
/// ```swift
/// let table = try GradeTable(items: [0, 0, 1], graders: [0, 1, 1], grades: [70, 80, 65], itemCount: 2, graderCount: 2)
/// let estimates = ReviewerModel.adaptive.estimates(of: table)
/// ```
public struct GradeTable: Hashable, Sendable {
    /// How many items there are, graded or not.
    public let itemCount: Int
    /// How many graders there are, whether or not they graded anything.
    public let graderCount: Int
    /// Where each item's rows begin; one more than there are items.
    let starts: [Int32]
    /// The grader of each row.
    let graders: [Int32]
    /// The grade of each row.
    let grades: [Double]
    /// Which of the rows as they were given each row is.
    let given: [Int32]

    /// How many grades there are.
    public var count: Int { grades.count }

    /// Puts grades in order.
    ///
    /// It takes time in proportion to the grades; sixteen bytes for each stay.
    ///
    /// - Parameters:
    ///   - items: The item of each row, from 0 up to, but not including, `itemCount`.
    ///   - graders: The grader of each row, from 0 up to, but not including, `graderCount`.
    ///   - grades: The grade of each row, any finite number up to 10⁹ in size.
    /// - Throws: ``GradeTableError`` that names the first row that is wrong.
    public init(
        items: [Int32], graders: [Int32], grades: [Double], itemCount: Int, graderCount: Int
    ) throws(GradeTableError) {
        guard items.count == graders.count, items.count == grades.count else {
            throw .unevenColumns(items: items.count, graders: graders.count, grades: grades.count)
        }
        guard grades.count < Int(Int32.max), (0..<Int(Int32.max)).contains(itemCount),
            (0..<Int(Int32.max)).contains(graderCount)
        else { throw .tooMany(grades.count) }
        let starts = try Self.checkedStarts(items, graders, grades, itemCount: itemCount, graderCount: graderCount)
        self.starts = starts
        (self.graders, self.grades, given) = try Self.columns(items, graders, grades, starts: starts)
        self.itemCount = itemCount
        self.graderCount = graderCount
    }

    /// The rows of an item.
    func rows(of item: Int) -> Range<Int> { Int(starts[item])..<Int(starts[item + 1]) }

    /// How many grades an item has.
    public func reviewCount(of item: Int) -> Int { rows(of: item).count }

    /// Which row, as rows were given, stands at each place of the table.
    public var givenRows: [Int32] { given }

    /// How many grades each grader gave.
    public var reviewsOfGraders: [Int32] {
        var counts = [Int32](repeating: 0, count: graderCount)
        for grader in graders { counts[Int(grader)] += 1 }
        return counts
    }
}
