/// The Kolmogorov-Smirnov test of one sample against a normal distribution.
///
/// D is the largest distance between the share of values up to a point and the share expected there; √n·D is held
/// against Kolmogorov's limit. Where mean and deviation are taken from the sample itself the p-value is far too large:
/// then ask `Lilliefors`.
///
/// Throws `tooFew`, `noVariance` where mean and deviation come from equal values, `notFinite`. Cost: a sort and n
/// normal tails.
public struct KolmogorovSmirnov: Hashable, Sendable {
    /// D.
    public let d: Double
    /// By how much the sample's share is ahead at most.
    public let dPlus: Double
    /// By how much it is behind at most.
    public let dMinus: Double
    /// √n·D.
    public let z: Double
    /// The chance of a distance as large, by Kolmogorov's limit.
    public let pValue: Double
    /// The distribution that was expected.
    public let expected: Normal

    /// The test of a sample against a distribution that was known beforehand.
    public init(_ sample: [Double], against expected: Normal) throws(StatisticsFailure) {
        try Check.atLeast(1, found: sample.count)
        let sorted = try SortedValues.of(sample)
        let n = Double(sorted.count)
        var ahead = 0.0
        var behind = 0.0
        for (place, value) in sorted.enumerated() {
            let share = Normal.above((expected.mean - value) / expected.standardDeviation)
            ahead = max(ahead, (Double(place) + 1) / n - share)
            behind = max(behind, share - Double(place) / n)
        }
        dPlus = ahead
        dMinus = behind
        d = max(ahead, behind)
        z = n.squareRoot() * d
        pValue = try KolmogorovDistribution().tails(at: z).upper
        self.expected = expected
    }

    /// The test against the normal distribution with the sample's own mean and deviation.
    public init(_ sample: [Double]) throws(StatisticsFailure) {
        let summary = try SampleSummary(sample)
        guard summary.standardDeviation > 0 else { throw .noVariance }
        try self.init(
            sample, against: Normal(mean: summary.mean, standardDeviation: summary.standardDeviation))
    }
}
