/// Hedges' g: Cohen's d without its bias in small samples.
///
/// g = J·d with the exact J = Γ(df/2) / (√(df/2) Γ((df − 1)/2)) (Hedges, *Journal of Educational Statistics* 6, 1981).
/// The interval is that of d times J, as SPSS gives it. Throws what `CohensD` throws, and `tooFew` for fewer than four
/// people.
public struct HedgesG: Hashable, Sendable {
    /// g.
    public let value: Double
    /// The interval of the true effect.
    public let interval: ConfidenceInterval
    /// J, below 1.
    public let correction: Double

    /// The effect in two samples.
    public init(_ first: [Double], _ second: [Double], confidence: Double = 0.95) throws(StatisticsFailure) {
        try self.init(CohensD(first, second, confidence: confidence))
    }

    /// The effect in two groups of which sizes, means and standard deviations are known.
    public init(
        _ first: SampleSummary, _ second: SampleSummary, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        try self.init(CohensD(first, second, confidence: confidence))
    }

    /// The effect without its bias.
    public init(_ effect: CohensD) throws(StatisticsFailure) {
        let factor = try Self.correction(degreesOfFreedom: effect.degreesOfFreedom)
        correction = factor
        value = factor * effect.value
        interval = try effect.interval.mapped { factor * $0 }
    }

    /// J for degrees of freedom above 1. Throws `tooFew`.
    public static func correction(degreesOfFreedom: Double) throws(StatisticsFailure) -> Double {
        guard degreesOfFreedom > 1, degreesOfFreedom.isFinite else { throw .tooFew(needed: 4, found: 3) }
        return Elementary.exp(LogGamma.halfStepRatio(degreesOfFreedom / 2))
    }

    /// The usual approximation of J, 1 − 3/(4·df − 1).
    public static func approximateCorrection(degreesOfFreedom: Double) throws(StatisticsFailure) -> Double {
        guard degreesOfFreedom >= 1, degreesOfFreedom.isFinite else { throw .tooFew(needed: 3, found: 2) }
        return 1 - 3 / (4 * degreesOfFreedom - 1)
    }
}
