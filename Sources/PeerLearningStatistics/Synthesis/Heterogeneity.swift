/// How much the effects of several programmes differ beyond chance.
public struct Heterogeneity: Hashable, Sendable {
    /// Cochran's Q (*Biometrics* 10, 1954).
    public let q: Double
    /// One less than the programmes.
    public let degreesOfFreedom: Double
    /// The chance of a Q as large if the true effect is the same everywhere.
    public let pValue: Double
    /// I²: the share of the variation that is not chance, from 0 to 1 (Higgins and Thompson, *Statistics in Medicine*
    /// 21, 2002).
    public let iSquared: Double

    init(_ effects: [EffectEstimate]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: effects.count)
        q = WeightedMean(effects, between: 0).q
        degreesOfFreedom = Double(effects.count) - 1
        pValue = try ChiSquared(degreesOfFreedom).survival(q)
        iSquared = q > degreesOfFreedom ? (q - degreesOfFreedom) / q : 0
    }
}
