/// One effect for all programmes, each weighing by its precision.
///
/// Supposes that the true effect is the same everywhere; `heterogeneity` tells whether that can be. Weights are the
/// inverse squared standard errors, so large programmes count for more, and people are counted once.
///
/// Throws `tooFew` below two effects, `outOfRange`.
public struct FixedEffects: Hashable, Sendable {
    /// The pooled effect.
    public let value: Double
    /// Its standard error.
    public let standardError: Double
    /// Its interval.
    public let interval: ConfidenceInterval
    /// The two-sided chance of an effect as large, if there is none.
    public let pValue: Double
    /// How much the programmes differ beyond chance.
    public let heterogeneity: Heterogeneity
    /// The share of each programme in the result.
    public let weights: [Double]

    /// The pooled effect.
    public init(_ effects: [EffectEstimate], confidence: Double = 0.95) throws(StatisticsFailure) {
        heterogeneity = try Heterogeneity(effects)
        let pooled = WeightedMean(effects, between: 0)
        let error = try Check.positive((1 / pooled.total).squareRoot())
        value = try Check.result(pooled.mean)
        standardError = error
        weights = pooled.weights.map { $0 / pooled.total }
        pValue = Normal.beyond(pooled.mean / error)
        interval = try ConfidenceInterval(around: pooled.mean, standardError: error, confidence: confidence) {
            Normal.upperPoint($0)
        }
    }
}
