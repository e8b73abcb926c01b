/// An effect found somewhere, with its standard error: a programme, a course, a study.
public struct EffectEstimate: Hashable, Sendable {
    /// The effect.
    public let value: Double
    /// Its standard error, above 0.
    public let standardError: Double

    /// An effect. Throws `notFinite` or `notPositive`.
    public init(value: Double, standardError: Double) throws(StatisticsFailure) {
        self.value = try Check.finite(value)
        self.standardError = try Check.positive(standardError)
    }

    /// The difference of means of a comparison.
    public init(_ comparison: some TTesting) throws(StatisticsFailure) {
        try self.init(value: comparison.test.difference, standardError: comparison.test.standardError)
    }

    /// Hedges' g with its large-sample variance 1/n₁ + 1/n₂ + g²/(2(n₁ + n₂)) (Hedges and Olkin 1985).
    public init(_ effect: HedgesG, first: Int, second: Int) throws(StatisticsFailure) {
        try Check.atLeast(1, found: first)
        try Check.atLeast(1, found: second)
        let n = (Double(first), Double(second))
        try self.init(
            value: effect.value,
            standardError: (1 / n.0 + 1 / n.1 + effect.value * effect.value / (2 * (n.0 + n.1))).squareRoot())
    }

    var weight: Double { 1 / (standardError * standardError) }
}
