/// What each item of a test does: how hard it is and how well it tells strong from weak, as SPSS RELIABILITY prints it.
///
/// ```swift
/// let analysis = try ItemAnalysis(scores, fullMark: 1)
/// for item in analysis.items where (item.correctedCorrelation ?? 0) < 0.2 { … }  // look at this question again
/// ```
///
/// Throws `tooFew` unless there are two people and two items, `unequalLengths`, `noVariance` where all sums are equal,
/// `notPositive` for the full mark, `notFinite`. Cost: people × items².
public struct ItemAnalysis: Hashable, Sendable {
    /// One item.
    public struct Item: Hashable, Sendable {
        /// The mean score.
        public let mean: Double
        /// Its standard deviation.
        public let standardDeviation: Double
        /// The mean in full marks: the share who solved it. Close to 1 is easy.
        public let difficulty: Double
        /// The mean in full marks of the strongest 27 % less that of the weakest (Kelley 1939; people of equal sums in
        /// the order given).
        public let discrimination: Double
        /// The correlation with the sum of all items; `nil` where the item does not vary.
        public let totalCorrelation: Double?
        /// The correlation with the sum of the other items: the corrected point-biserial one.
        public let correctedCorrelation: Double?
        /// The mean of the sum without this item.
        public let meanIfDeleted: Double
        /// The variance of the sum without this item.
        public let varianceIfDeleted: Double
        /// α without this item; `nil` for a test of two.
        public let alphaIfDeleted: Double?
        /// The share of its variance that the other items explain; `nil` where items are combinations of each other.
        public let squaredMultipleCorrelation: Double?
    }

    /// The items, in their order.
    public let items: [Item]

    /// The analysis of scores: a row for each person, a column for each item; `fullMark` is the most that an item
    /// gives.
    public init(_ scores: [[Double]], fullMark: Double = 1) throws(StatisticsFailure) {
        let full = try Check.positive(fullMark)
        let table = try ItemTable(scores)
        guard !table.sumMoments.isConstant else { throw .noVariance }
        let k = table.items.count
        let explained = table.correlations()
            .flatMap { PositiveDefinite($0, size: k) }?.inverseDiagonal().map { 1 - 1 / $0 }
        let order = table.sums.indices.sorted { (table.sums[$0], $0) < (table.sums[$1], $1) }
        let group = max(1, Int((0.27 * Double(table.people)).rounded()))
        var items: [Item] = []
        for place in table.items.indices {
            let scores = table.items[place]
            let moments = table.moments[place]
            let others = zip(table.sums, scores).map { $0 - $1 }
            let rest = try Moments(others)
            let weak = CompensatedSum.of(order.prefix(group).map { scores[$0] })
            let strong = CompensatedSum.of(order.suffix(group).map { scores[$0] })
            let remaining = table.moments.indices.filter { $0 != place }.map { table.moments[$0] }
            items.append(
                Item(
                    mean: moments.mean, standardDeviation: try moments.variance().squareRoot(),
                    difficulty: moments.mean / full, discrimination: (strong - weak) / Double(group) / full,
                    totalCorrelation: try? PearsonCorrelation.coefficient(scores, table.sums),
                    correctedCorrelation: try? PearsonCorrelation.coefficient(scores, others),
                    meanIfDeleted: rest.mean, varianceIfDeleted: try rest.variance(),
                    alphaIfDeleted: k > 2 ? try? CronbachAlpha.alpha(of: remaining, sums: rest) : nil,
                    squaredMultipleCorrelation: explained?[place]))
        }
        self.items = items
    }
}
