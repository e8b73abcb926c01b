/// Two one-sided tests: is a difference so small that it does not matter?
///
/// A large p-value of a t test says only that no difference was found. Here the bounds within which a difference does
/// not matter are set beforehand, and both "it is below the lower bound" and "it is above the upper bound" have to be
/// refuted (Schuirmann, *Journal of Pharmacokinetics* 15, 1987).
///
/// ```swift
/// let welch = try WelchTTest(online, classroom)
/// let same = try TOST(welch, low: -2, high: 2)
/// same.pValue < 0.05  // they differ by less than two points
/// ```
public struct TOST: Hashable, Sendable {
    /// The chance of a difference as far above the lower bound, if it were at that bound.
    public let pValueAboveLow: Double
    /// The chance of a difference as far below the upper bound, if it were at that bound.
    public let pValueBelowHigh: Double
    /// The interval that has to lie within the bounds: of confidence 1 − 2α.
    public let interval: ConfidenceInterval

    /// The test of a comparison against bounds. Throws `notFinite`, `notPositive` unless `high` is above `low`,
    /// `notAProbability` for `alpha` outside 0 to ½.
    public init(
        _ comparison: some TTesting, low: Double, high: Double, alpha: Double = 0.05
    ) throws(StatisticsFailure) {
        try self.init(comparison.test, low: low, high: high, alpha: alpha)
    }

    /// The test of a difference with its standard error.
    public init(_ test: TTest, low: Double, high: Double, alpha: Double = 0.05) throws(StatisticsFailure) {
        let bounds = (try Check.finite(low), try Check.finite(high))
        guard bounds.0 < bounds.1 else { throw .notPositive(bounds.1 - bounds.0) }
        guard alpha > 0, alpha < 0.5 else { throw .notAProbability(alpha) }
        let distribution = try StudentT(test.degreesOfFreedom)
        pValueAboveLow = try distribution.survival((test.difference - low) / test.standardError)
        pValueBelowHigh = try distribution.cumulative((test.difference - high) / test.standardError)
        interval = try TTest(
            difference: test.difference, standardError: test.standardError, degreesOfFreedom: test.degreesOfFreedom,
            confidence: 1 - 2 * alpha
        ).interval
    }

    /// The p-value of equivalence: the larger of the two.
    public var pValue: Double { max(pValueAboveLow, pValueBelowHigh) }
}
