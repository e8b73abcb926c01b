/// The normal distribution.
///
/// The tails follow from the complementary error function of the C library, to which the rounding of z/√2 is given
/// back; the quantiles are Wichura's AS 241 (*Applied Statistics* 37, 1988). Relative error about 1e-15, tails
/// included.
public struct Normal: ContinuousDistribution {
    /// The mean.
    public let mean: Double
    /// The standard deviation, above 0.
    public let standardDeviation: Double

    /// The distribution with mean 0 and standard deviation 1.
    public init() {
        mean = 0
        standardDeviation = 1
    }

    /// A normal distribution. Throws `notFinite` or `notPositive`.
    public init(mean: Double, standardDeviation: Double) throws(StatisticsFailure) {
        self.mean = try Check.finite(mean)
        self.standardDeviation = try Check.positive(standardDeviation)
    }

    /// Both tails.
    public func tails(at x: Double) throws(StatisticsFailure) -> Tails {
        let z = (try Check.number(x) - mean) / standardDeviation
        return try Check.tails(Tails(lower: Self.above(-z), upper: Self.above(z)))
    }

    /// The density.
    public func density(at x: Double) throws(StatisticsFailure) -> Double {
        Self.density((try Check.number(x) - mean) / standardDeviation) / standardDeviation
    }

    /// The value with these tails.
    public func value(with tails: Tails) throws(StatisticsFailure) -> Double {
        mean + standardDeviation * Self.point(tails)
    }

    /// The standard normal density.
    static func density(_ z: Double) -> Double { Elementary.densityAtZero * Elementary.exp(-0.5 * z * z) }

    /// The chance of more than z standard deviations above the mean.
    static func above(_ z: Double) -> Double {
        let rootHalf = 0.707_106_781_186_547_524_4
        let u = z * rootHalf
        guard z > 2, z < 40 else { return 0.5 * Elementary.erfc(u) }
        let rest = (-u).addingProduct(z, rootHalf) - z * 4.833_646_656_726_456_5e-17
        return 0.5 * Elementary.erfc(u) - 0.564_189_583_547_756_3 * Elementary.exp(-u * u) * rest
    }

    /// The chance of a value at least as many standard deviations from the mean as z, in either direction.
    static func beyond(_ z: Double) -> Double { 2 * above(abs(z)) }

    /// φ(z)/Φ(z), the slope of ln Φ.
    static func slopeOfLogLower(_ z: Double) -> Double {
        z < -36 ? -z - 1 / z : density(z) / above(-z)
    }

    /// The standard normal value with these tails.
    static func point(_ tails: Tails) -> Double {
        tails.lower <= tails.upper ? -upperPoint(tails.lower) : upperPoint(tails.upper)
    }

    /// The standard normal value that is exceeded with the chance `p`, at most ½.
    static func upperPoint(_ p: Double) -> Double {
        let q = 0.5 - p
        if q <= 0.425 {
            let r = 0.180625 - q * q
            return q * NormalQuantile.centre(r)
        }
        guard p > 0 else { return .infinity }
        let r = (-Elementary.log(p)).squareRoot()
        return r <= 5 ? NormalQuantile.tail(r - 1.6) : NormalQuantile.farTail(r - 5)
    }
}
