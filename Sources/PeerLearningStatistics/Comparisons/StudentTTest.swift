/// Student's t test of two independent groups: do their means differ, if their spreads are the same?
///
/// The pooled variance is divided over both sizes; df = n₁ + n₂ − 2 (Student, *Biometrika* 6, 1908; Fisher 1925). Where
/// the spreads may differ, and in doubt, use `WelchTTest`. The difference is first minus second.
///
/// ```swift
/// let comparison = try StudentTTest([0.7, -1.6, -0.2], [1.9, 0.8, 1.1])
/// comparison.pValue
/// ```
///
/// Throws `tooFew` unless each group has one person and both together three, `noVariance` where everybody in each group
/// has the same score, `notFinite`, `outOfRange`. Cost: linear in the people.
public struct StudentTTest: TTesting {
    /// The test of the difference.
    public let test: TTest
    /// The pooled standard deviation.
    public let pooledDeviation: Double

    /// The test of two samples.
    public init(_ first: [Double], _ second: [Double], confidence: Double = 0.95) throws(StatisticsFailure) {
        let a = try Moments(first)
        let b = try Moments(second, first: first.count)
        try self.init(
            difference: a.meanAbove(b), counts: (a.count, b.count), squares: a.squares + b.squares,
            confidence: confidence)
    }

    /// The test of two groups of which sizes, means and standard deviations are known.
    public init(
        _ first: SampleSummary, _ second: SampleSummary, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        try self.init(
            difference: first.meanAbove(second), counts: (first.count, second.count),
            squares: first.squares + second.squares, confidence: confidence)
    }

    private init(
        difference: Double, counts: (Int, Int), squares: Double, confidence: Double
    ) throws(StatisticsFailure) {
        let n = (Double(counts.0), Double(counts.1))
        let df = n.0 + n.1 - 2
        guard df >= 1 else { throw .tooFew(needed: 3, found: Int(df) + 2) }
        guard squares > 0 else { throw .noVariance }
        let variance = squares / df
        pooledDeviation = variance.squareRoot()
        test = try TTest(
            difference: difference, standardError: (variance * (1 / n.0 + 1 / n.1)).squareRoot(), degreesOfFreedom: df,
            confidence: confidence)
    }
}
