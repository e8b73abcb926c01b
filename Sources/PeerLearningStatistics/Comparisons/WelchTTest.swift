/// Welch's t test of two independent groups, whose spreads may differ. The safe default.
///
/// t = (m₁ − m₂) / √(s₁²/n₁ + s₂²/n₂), degrees of freedom by Welch and Satterthwaite (Welch, *Biometrika* 34, 1947).
/// The difference is first minus second.
///
/// Throws `tooFew` unless each group has two people, `noVariance` where everybody in each group has the same score,
/// `notFinite`, `outOfRange`. Cost: linear in the people.
public struct WelchTTest: TTesting {
    /// The test of the difference.
    public let test: TTest

    /// The test of two samples.
    public init(_ first: [Double], _ second: [Double], confidence: Double = 0.95) throws(StatisticsFailure) {
        try self.init(
            SampleSummary(first), SampleSummary(Moments(second, first: first.count)), confidence: confidence)
    }

    /// The test of two groups of which sizes, means and standard deviations are known.
    public init(
        _ first: SampleSummary, _ second: SampleSummary, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        let a = first.variance / Double(first.count)
        let b = second.variance / Double(second.count)
        let sum = a + b
        guard sum > 0 else { throw .noVariance }
        let shares = (a / sum, b / sum)
        let df =
            1 / (shares.0 * shares.0 / (Double(first.count) - 1) + shares.1 * shares.1 / (Double(second.count) - 1))
        test = try TTest(
            difference: first.meanAbove(second), standardError: sum.squareRoot(), degreesOfFreedom: df,
            confidence: confidence)
    }
}
