/// A distribution of a real number, as a value made from its parameters.
///
/// Both tails come with their own relative precision, so ask for `survival` instead of taking `cumulative` from 1.
/// Nothing here answers with NaN: a question about NaN throws.
///
/// ```swift
/// let p = try 2 * StudentT(294).survival(0.546)  // 0.585…
/// let z = try Normal().quantile(0.975)           // 1.959963984540054
/// ```
public protocol ContinuousDistribution: Hashable, Sendable {
    /// Both tails at a value, which may be infinite; throws `notFinite` for NaN.
    func tails(at x: Double) throws(StatisticsFailure) -> Tails

    /// The density at a value; throws `notFinite` for NaN.
    func density(at x: Double) throws(StatisticsFailure) -> Double

    /// The value that has these tails. At the ends of the range it is the end, which may be infinite.
    func value(with tails: Tails) throws(StatisticsFailure) -> Double
}

extension ContinuousDistribution {
    /// The chance of `x` or less.
    public func cumulative(_ x: Double) throws(StatisticsFailure) -> Double { try tails(at: x).lower }

    /// The chance of more than `x`, precise however small it is.
    public func survival(_ x: Double) throws(StatisticsFailure) -> Double { try tails(at: x).upper }

    /// The value that is not exceeded with the chance `probability`, from 0 to 1.
    public func quantile(_ probability: Double) throws(StatisticsFailure) -> Double {
        try value(with: Tails(lower: try Check.probability(probability)))
    }

    /// The value that is exceeded with the chance `probability`: the quantile that stays precise far out on the right.
    public func upperQuantile(_ probability: Double) throws(StatisticsFailure) -> Double {
        try value(with: Tails(upper: try Check.probability(probability)))
    }
}
