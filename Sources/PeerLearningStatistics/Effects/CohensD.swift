/// Cohen's d: the difference of two means in pooled standard deviations.
///
/// The interval inverts the noncentral t distribution (Steiger and Fouladi 1997): its bounds are the effects under
/// which a t as large, or as small, as the one seen has half the error as its chance.
///
/// ```swift
/// let effect = try CohensD(experimental, control)
/// effect.value     // 0.5: half a standard deviation
/// effect.interval  // …
/// ```
///
/// Throws what `StudentTTest` throws. Cost: linear in the people, and about a millisecond for the interval.
public struct CohensD: Hashable, Sendable {
    /// d: first minus second, over the pooled standard deviation.
    public let value: Double
    /// The interval of the true d.
    public let interval: ConfidenceInterval
    /// n₁ + n₂ − 2.
    public let degreesOfFreedom: Double

    /// The effect in two samples.
    public init(_ first: [Double], _ second: [Double], confidence: Double = 0.95) throws(StatisticsFailure) {
        try self.init(
            StudentTTest(first, second), counts: (first.count, second.count), confidence: confidence)
    }

    /// The effect in two groups of which sizes, means and standard deviations are known.
    public init(
        _ first: SampleSummary, _ second: SampleSummary, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        try self.init(
            StudentTTest(first, second), counts: (first.count, second.count), confidence: confidence)
    }

    private init(_ test: StudentTTest, counts: (Int, Int), confidence: Double) throws(StatisticsFailure) {
        value = try Check.result(test.difference / test.pooledDeviation)
        degreesOfFreedom = test.degreesOfFreedom
        interval = try NoncentralityInterval.of(
            t: test.t, degreesOfFreedom: degreesOfFreedom, confidence: confidence,
            unit: (1 / Double(counts.0) + 1 / Double(counts.1)).squareRoot())
    }
}
