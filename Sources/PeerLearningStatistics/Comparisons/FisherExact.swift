/// Fisher's exact test of a table of two by two.
///
/// All tables with the same margins, with their hypergeometric chances; two-sided p is the sum of those no more likely
/// than the one seen (Fisher 1935; R's rule).
///
/// Throws `notACount` for negative counts, `outOfRange` for margins beyond 10⁸. Cost: linear in the smallest margin.
public struct FisherExact: Hashable, Sendable {
    /// The two-sided chance.
    public let pValue: Double
    /// The chance of the first count or a smaller one.
    public let pValueLess: Double
    /// The chance of the first count or a larger one.
    public let pValueGreater: Double

    /// The test of the table a b / c d.
    public init(_ a: Int, _ b: Int, _ c: Int, _ d: Int) throws(StatisticsFailure) {
        for count in [a, b, c, d] {
            guard count >= 0 else { throw .notACount(count) }
            guard count <= 100_000_000 else { throw .outOfRange }
        }
        let row = a + b
        let column = a + c
        let total = row + c + d
        let lowest = max(0, row + column - total)
        let seen = Self.logChance(a, row, column, total)
        var (equal, less, greater, all) = (0.0, 0.0, 0.0, 0.0)
        for count in lowest...min(row, column) {
            let difference = Self.logChance(count, row, column, total) - seen
            let chance = Elementary.exp(difference)
            all += chance
            if difference <= 1e-7 { equal += chance }
            if count <= a { less += chance }
            if count >= a { greater += chance }
        }
        let scale = Elementary.exp(seen)
        pValue = min(equal * scale, 1)
        pValueLess = min(less * scale, 1)
        pValueGreater = min(greater * scale, 1)
    }

    /// The logarithm of the hypergeometric chance.
    private static func logChance(_ a: Int, _ row: Int, _ column: Int, _ total: Int) -> Double {
        logChoose(column, a) + logChoose(total - column, row - a) - logChoose(total, row)
    }

    private static func logChoose(_ n: Int, _ k: Int) -> Double {
        guard k > 0, k < n else { return 0 }
        let (top, first, second) = (Double(n), Double(k), Double(n - k))
        let shape =
            first * Elementary.log(top / first) + second * Elementary.log(top / second)
            + 0.5 * Elementary.log(top / first / second) - Elementary.halfLogTwoPi
        return shape + LogGamma.stirlingRest(top) - LogGamma.stirlingRest(first) - LogGamma.stirlingRest(second)
    }
}
