/// The reliability of two halves of a test.
///
/// Throws what `CronbachAlpha` throws, and `noVariance` where a half does not vary.
public struct SplitHalf: Hashable, Sendable {
    /// Pearson's correlation of the halves.
    public let correlation: Double
    /// Spearman and Brown's estimate for the whole test: 2r/(1 + r); `nil` at r = −1.
    public let spearmanBrown: Double?
    /// Guttman's estimate, for halves that spread differently: 2(1 − (s₁² + s₂²)/s²).
    public let guttman: Double

    /// How a test is halved.
    public enum Halves: Hashable, Sendable {
        /// The first items against the last; of an odd number the one in the middle belongs to the first.
        case firstAndLast
        /// Every second item.
        case oddAndEven
    }

    /// The reliability of scores: a row for each person, a column for each item.
    public init(_ scores: [[Double]], halves: Halves = .firstAndLast) throws(StatisticsFailure) {
        let table = try ItemTable(scores)
        let middle = (table.items.count + 1) / 2
        func isFirst(_ item: Int) -> Bool { halves == .firstAndLast ? item < middle : item.isMultiple(of: 2) }
        let first = scores.map { row in CompensatedSum.of(row.indices.filter(isFirst).map { row[$0] }) }
        let second = scores.map { row in CompensatedSum.of(row.indices.filter { !isFirst($0) }.map { row[$0] }) }
        correlation = try PearsonCorrelation.coefficient(first, second)
        spearmanBrown = correlation > -1 ? 2 * correlation / (1 + correlation) : nil
        guard !table.sumMoments.isConstant else { throw .noVariance }
        guttman = 2 * (1 - (try Moments(first).squares + Moments(second).squares) / table.sumMoments.squares)
    }
}
