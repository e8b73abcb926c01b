/// Size, mean and standard deviation of a group: what a published table gives of it.
///
/// ```swift
/// let control = try SampleSummary(count: 145, mean: 58.7, standardDeviation: 7.1)
/// ```
public struct SampleSummary: Hashable, Sendable {
    /// How many were observed.
    public let count: Int
    /// Their mean.
    public let mean: Double
    /// Their standard deviation, with n − 1 below.
    public let standardDeviation: Double
    let meanRest: Double
    let squares: Double

    /// The summary of at least two observations. Throws `tooFew`, `notFinite` or `outOfRange`.
    public init(_ sample: [Double]) throws(StatisticsFailure) {
        try self.init(Moments(sample))
    }

    /// A summary that somebody else computed, of at least two observations; a standard deviation of 0 says that all are
    /// equal.
    public init(count: Int, mean: Double, standardDeviation: Double) throws(StatisticsFailure) {
        try Check.atLeast(2, found: count)
        guard standardDeviation >= 0, standardDeviation.isFinite else { throw .notPositive(standardDeviation) }
        self.count = count
        self.mean = try Check.finite(mean)
        self.standardDeviation = standardDeviation
        meanRest = 0
        squares = try Check.result(standardDeviation * standardDeviation * (Double(count) - 1))
    }

    init(_ moments: Moments) throws(StatisticsFailure) {
        count = moments.count
        mean = moments.mean
        meanRest = moments.meanRest
        squares = moments.squares
        standardDeviation = try moments.variance().squareRoot()
    }

    /// The squared standard deviation.
    public var variance: Double { squares / (Double(count) - 1) }

    /// The standard error of the mean.
    public var standardError: Double { (variance / Double(count)).squareRoot() }

    func meanAbove(_ other: SampleSummary) -> Double { (mean - other.mean) + (meanRest - other.meanRest) }
}
