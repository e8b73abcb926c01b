/// The t test of two measurements of the same people, such as before and after.
///
/// The differences, first minus second, are tested against 0; what people differ in among themselves drops out.
///
/// Throws `unequalLengths`, `tooFew` below two pairs, `noVariance` where all differences are equal, `notFinite`.
public struct PairedTTest: TTesting {
    /// The test of the mean difference.
    public let test: TTest
    /// How many pairs.
    public let count: Int
    /// The standard deviation of the differences.
    public let deviationOfDifferences: Double
    /// Pearson's correlation of the two measurements; `nil` where one of them does not vary.
    public let correlation: Double?

    /// The test of pairs.
    public init(_ first: [Double], _ second: [Double], confidence: Double = 0.95) throws(StatisticsFailure) {
        try Check.sameLength(first.count, second.count)
        let a = try Moments(first)
        let b = try Moments(second, first: first.count)
        let differences = try SampleSummary(zip(first, second).map { $0 - $1 })
        let size = max(abs(a.minimum), abs(a.maximum), abs(b.minimum), abs(b.maximum))
        guard differences.standardDeviation > 2 * size.ulp else { throw .noVariance }
        count = differences.count
        deviationOfDifferences = differences.standardDeviation
        correlation = try? PearsonCorrelation.coefficient(first, second)
        test = try OneSampleTTest(differences, confidence: confidence).test
    }

    /// Cohen's d of the differences: their mean divided by their standard deviation.
    public var effect: Double { difference / deviationOfDifferences }
}
