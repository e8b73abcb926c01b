/// A ratio of mean squares judged by the F distribution.
public struct FTest: Hashable, Sendable {
    /// The ratio.
    public let f: Double
    /// The degrees of freedom above.
    public let numerator: Double
    /// The degrees of freedom below.
    public let denominator: Double
    /// The chance of a ratio as large or larger.
    public let pValue: Double

    /// Judges a ratio from 0 on. Throws `outOfRange` for what is no such number, `notPositive` for degrees of freedom.
    public init(f: Double, _ numerator: Double, _ denominator: Double) throws(StatisticsFailure) {
        guard f >= 0, f.isFinite else { throw .outOfRange }
        self.f = f
        self.numerator = numerator
        self.denominator = denominator
        pValue = try FDistribution(numerator, denominator).survival(f)
    }
}
