/// What a sample looks like: centre, spread, shape and quartiles, as SPSS prints them.
///
/// Figures that need more people than there are, or some spread, are `nil`: one person has a mean and no standard
/// deviation.
///
/// ```swift
/// let scores = try Descriptives([67.5, 63.8, 71.8, 48.5, 73.4])
/// scores.mean                  // 65.0
/// scores.standardDeviation     // 9.9…
/// try scores.meanInterval(confidence: 0.95)
/// ```
///
/// Cost: a sort.
public struct Descriptives: Hashable, Sendable {
    /// How many values.
    public let count: Int
    /// Their mean.
    public let mean: Double
    /// The variance with n − 1 below; from two values on.
    public let variance: Double?
    /// The smallest value.
    public let minimum: Double
    /// The largest value.
    public let maximum: Double
    /// The value in the middle, or the mean of the two.
    public let median: Double
    /// Skewness G1 = n Σd³ / ((n − 1)(n − 2)s³); from three values on, and only where they differ.
    public let skewness: Double?
    /// Excess kurtosis G2 (Joanes and Gill, *The Statistician* 47, 1998); from four values on.
    public let kurtosis: Double?
    private let sorted: [Double]

    /// The figures of at least one value. Throws `tooFew`, `notFinite` or `outOfRange`.
    public init(_ sample: [Double]) throws(StatisticsFailure) {
        let moments = try Moments(sample)
        sorted = try SortedValues.of(sample)
        count = moments.count
        mean = moments.mean
        variance = count > 1 ? try moments.variance() : nil
        minimum = moments.minimum
        maximum = moments.maximum
        median = Self.quantile(sorted, 0.5)
        (skewness, kurtosis) = try Self.shape(sample, moments)
    }

    /// The standard deviation; from two values on.
    public var standardDeviation: Double? { variance?.squareRoot() }

    /// The standard error of the mean; from two values on.
    public var standardError: Double? { variance.map { ($0 / Double(count)).squareRoot() } }

    /// The standard error that skewness has in normal samples: √(6n(n − 1) / ((n − 2)(n + 1)(n + 3))).
    public var skewnessError: Double? {
        let n = Double(count)
        return count > 2 ? (6 * n / (n - 2) * (n - 1) / (n + 1) / (n + 3)).squareRoot() : nil
    }

    /// The standard error that kurtosis has in normal samples: 2·SE(skewness)·√((n² − 1) / ((n − 3)(n + 5))).
    public var kurtosisError: Double? {
        let n = Double(count)
        guard count > 3, let skewnessError else { return nil }
        return 2 * skewnessError * ((n * n - 1) / (n - 3) / (n + 5)).squareRoot()
    }

    /// The value below which the share `p` lies, interpolated at place p(n + 1): Weibull's rule, SPSS's HAVERAGE, type
    /// 6 of Hyndman and Fan. Throws `notAProbability`.
    public func quantile(_ p: Double) throws(StatisticsFailure) -> Double {
        Self.quantile(sorted, try Check.probability(p))
    }

    /// The three quartiles, by the same rule.
    public var quartiles: [Double] { [0.25, 0.5, 0.75].map { Self.quantile(sorted, $0) } }

    /// The mean of what is left when the whole number of values below `share`·n is cut off at each end (scipy's
    /// `trim_mean`).
    public func trimmedMean(cutting share: Double) throws(StatisticsFailure) -> Double {
        guard share >= 0, share < 0.5 else { throw .notAProbability(share) }
        let cut = Int(share * Double(count))
        return try Moments(Array(sorted[cut..<(count - cut)])).mean
    }

    /// The interval of the mean by Student's t. Throws `tooFew` for one value.
    public func meanInterval(confidence: Double = 0.95) throws(StatisticsFailure) -> ConfidenceInterval {
        guard let standardError else { throw .tooFew(needed: 2, found: count) }
        let distribution = try StudentT(Double(count - 1))
        return try ConfidenceInterval(around: mean, standardError: standardError, confidence: confidence) {
            (tail: Double) throws(StatisticsFailure) in try distribution.upperQuantile(tail)
        }
    }

    private static func quantile(_ sorted: [Double], _ p: Double) -> Double {
        guard let first = sorted.first, let last = sorted.last else { return 0 }
        let place = p * (Double(sorted.count) + 1) - 1
        if place <= 0 { return first }
        let below = Int(place)
        guard below + 1 < sorted.count else { return last }
        let share = place - Double(below)
        return sorted[below] * (1 - share) + sorted[below + 1] * share
    }

    private static func shape(
        _ sample: [Double], _ moments: Moments
    ) throws(StatisticsFailure) -> (Double?, Double?) {
        let n = Double(moments.count)
        guard moments.count > 2, !moments.isConstant else { return (nil, nil) }
        let deviation = try moments.variance().squareRoot()
        var third = CompensatedSum()
        var fourth = CompensatedSum()
        for value in sample {
            let z = ((value - moments.mean) - moments.meanRest) / deviation
            third.add(z * z * z)
            fourth.add(z * z * z * z)
        }
        let skewness = n / (n - 1) / (n - 2) * third.value
        guard moments.count > 3 else { return (skewness, nil) }
        let scale = n * (n + 1) / (n - 1) / (n - 2) / (n - 3)
        return (skewness, scale * fourth.value - 3 * (n - 1) / (n - 2) * ((n - 1) / (n - 3)))
    }
}
