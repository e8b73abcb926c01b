/// What is known before the grades of a table are looked at: items that staff has graded, and graders one has met before.
public struct PriorKnowledge: Hashable, Sendable {
    /// What an item is worth by somebody whose word stands, such as staff.
    public struct KnownItem: Hashable, Sendable {
        /// The item's place.
        public let item: Int
        /// What it is worth.
        public let value: Double
        /// The standard deviation of that word; 0 where it simply stands.
        public let deviation: Double

        /// Says what an item is worth.
        public init(item: Int, value: Double, deviation: Double = 0) {
            self.item = item
            self.value = value
            self.deviation = deviation
        }
    }

    /// Nothing at all.
    public static let nothing = PriorKnowledge(known: [], graders: [:])

    /// The items that are known, in order.
    let known: [KnownItem]
    /// What is known of graders, by place.
    let graders: [Int: GraderPrior]

    private init(known: [KnownItem], graders: [Int: GraderPrior]) {
        self.known = known
        self.graders = graders
    }

    /// Puts what is known in order.
    ///
    /// - Throws: ``GradeTableError`` where an item or grader is not in the table, an item is named twice, or a figure is
    ///   no finite number, or a deviation is negative. Its row is the place in `items`, or that of the grader.
    public init(
        of table: GradeTable, items: [KnownItem] = [], graders: [Int: GraderPrior] = [:]
    ) throws(GradeTableError) {
        var first: [Int: Int] = [:]
        for (row, known) in items.enumerated() {
            guard (0..<table.itemCount).contains(known.item) else { throw .unknownItem(row: row) }
            guard known.value.magnitude <= 1e9, known.deviation >= 0, known.deviation <= 1e9 else {
                throw .notANumber(row: row)
            }
            if let earlier = first.updateValue(row, forKey: known.item) { throw .repeated(row: row, first: earlier) }
        }
        for (grader, prior) in graders.sorted(by: { $0.key < $1.key }) {
            guard (0..<table.graderCount).contains(grader) else { throw .unknownGrader(row: grader) }
            guard prior.isSound else { throw .notANumber(row: grader) }
        }
        known = items.sorted { $0.item < $1.item }
        self.graders = graders
    }
}
