/// A difference judged by its standard error: t, its p-values and the interval of the difference.
///
/// The common end of all t tests, and all there is when a paper gives only the difference, its standard error and the
/// degrees of freedom:
///
/// ```swift
/// let row = try TTest(difference: 0.219, standardError: 0.4011, degreesOfFreedom: 294)
/// row.t        // 0.546
/// row.pValue   // 0.585
/// ```
public struct TTest: Hashable, Sendable {
    /// The difference that is judged.
    public let difference: Double
    /// Its standard error, above 0.
    public let standardError: Double
    /// The degrees of freedom, whole or not.
    public let degreesOfFreedom: Double
    /// The difference divided by its standard error.
    public let t: Double
    /// The chance of a t at least as far from 0, if there is no difference.
    public let pValue: Double
    /// The chance of a t as small or smaller.
    public let pValueLess: Double
    /// The chance of a t as large or larger.
    public let pValueGreater: Double
    /// The interval of the difference.
    public let interval: ConfidenceInterval

    /// Judges a difference. Throws `notFinite`, `noVariance` for a standard error of 0, `notPositive`,
    /// `notAProbability`.
    public init(
        difference: Double, standardError: Double, degreesOfFreedom: Double, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        guard standardError != 0 else { throw .noVariance }
        let distribution = try StudentT(degreesOfFreedom)
        self.difference = try Check.finite(difference)
        self.standardError = try Check.positive(standardError)
        self.degreesOfFreedom = degreesOfFreedom
        t = try Check.result(difference / standardError)
        pValue = try distribution.beyond(t)
        let tails = try distribution.tails(at: t)
        pValueLess = tails.lower
        pValueGreater = tails.upper
        interval = try ConfidenceInterval(around: difference, standardError: standardError, confidence: confidence) {
            (tail: Double) throws(StatisticsFailure) in try distribution.upperQuantile(tail)
        }
    }
}

/// A comparison that ends in a t test. Its figures are those of the test inside.
public protocol TTesting: Hashable, Sendable {
    /// The test.
    var test: TTest { get }
}

extension TTesting {
    /// The difference of the means.
    public var difference: Double { test.difference }
    /// The standard error of the difference.
    public var standardError: Double { test.standardError }
    /// The degrees of freedom.
    public var degreesOfFreedom: Double { test.degreesOfFreedom }
    /// The difference divided by its standard error.
    public var t: Double { test.t }
    /// The two-sided p-value.
    public var pValue: Double { test.pValue }
    /// The interval of the difference.
    public var interval: ConfidenceInterval { test.interval }
}
