/// The t test of one group against a fixed value.
///
/// Throws `tooFew` below two values, `noVariance` where all are equal, `notFinite`.
public struct OneSampleTTest: TTesting {
    /// The test of the mean less the fixed value.
    public let test: TTest
    /// The mean of the group.
    public let mean: Double
    /// The interval of the mean itself.
    public let meanInterval: ConfidenceInterval

    /// The test of a sample.
    public init(
        _ sample: [Double], against value: Double = 0, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        try self.init(SampleSummary(sample), against: value, confidence: confidence)
    }

    /// The test of a group of which size, mean and standard deviation are known.
    public init(
        _ sample: SampleSummary, against value: Double = 0, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        test = try TTest(
            difference: (sample.mean - (try Check.finite(value))) + sample.meanRest,
            standardError: sample.standardError, degreesOfFreedom: Double(sample.count - 1), confidence: confidence)
        mean = sample.mean
        meanInterval = try test.interval.mapped { $0 + value }
    }
}
