/// The mean effect of programmes whose true effects differ.
///
/// The variance between programmes, τ², is estimated by DerSimonian and Laird (*Controlled Clinical Trials* 7, 1986) or
/// by Paule and Mandel (1982). With few programmes the normal interval is too narrow: the adjustment of Hartung and
/// Knapp (*Statistics in Medicine* 20, 2001) takes Student's t and the spread that was seen, and is the default.
///
/// ```swift
/// let overall = try RandomEffects(programmes.map { try EffectEstimate(WelchTTest($0.group, $0.control)) })
/// overall.interval            // of the mean effect
/// overall.predictionInterval  // of the effect in one more programme
/// ```
///
/// Throws `tooFew` below two effects, `noVariance` where the adjustment finds none, `outOfRange`.
public struct RandomEffects: Hashable, Sendable {
    /// How the variance between programmes is estimated.
    public enum Estimator: Hashable, Sendable {
        /// From Q in one step.
        case derSimonianLaird
        /// So that the weighted squares are what they should be on average.
        case pauleMandel
    }

    /// How the interval is made.
    public enum Interval: Hashable, Sendable {
        /// By the normal distribution.
        case normal
        /// By Student's t and the spread that was seen.
        case hartungKnapp
    }

    /// The mean effect.
    public let value: Double
    /// Its standard error.
    public let standardError: Double
    /// Its interval.
    public let interval: ConfidenceInterval
    /// The two-sided chance of a mean effect as large, if there is none.
    public let pValue: Double
    /// τ², the variance between programmes.
    public let tauSquared: Double
    /// How much the programmes differ beyond chance.
    public let heterogeneity: Heterogeneity
    /// Where the effect of one more programme lies, by t with k − 2 degrees of freedom (Higgins and others 2009); from
    /// three programmes on.
    public let predictionInterval: ConfidenceInterval?
    /// The share of each programme in the result.
    public let weights: [Double]

    /// The mean effect.
    public init(
        _ effects: [EffectEstimate], estimator: Estimator = .derSimonianLaird, interval kind: Interval = .hartungKnapp,
        confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        heterogeneity = try Heterogeneity(effects)
        tauSquared = try Self.tauSquared(effects, estimator, heterogeneity)
        let pooled = WeightedMean(effects, between: tauSquared)
        let plain = (1 / pooled.total).squareRoot()
        let freedom = Double(effects.count) - 1
        let student = try StudentT(freedom)
        value = try Check.result(pooled.mean)
        weights = pooled.weights.map { $0 / pooled.total }
        switch kind {
        case .normal:
            standardError = try Check.positive(plain)
            pValue = Normal.beyond(pooled.mean / plain)
            interval = try ConfidenceInterval(around: pooled.mean, standardError: plain, confidence: confidence) {
                Normal.upperPoint($0)
            }
        case .hartungKnapp:
            let error = plain * (pooled.q / freedom).squareRoot()
            guard error > 0 else { throw .noVariance }
            standardError = error
            pValue = try student.beyond(pooled.mean / error)
            interval = try ConfidenceInterval(around: pooled.mean, standardError: error, confidence: confidence) {
                (tail: Double) throws(StatisticsFailure) in try student.upperQuantile(tail)
            }
        }
        predictionInterval =
            effects.count < 3 ? nil : try Self.prediction(pooled.mean, tauSquared + plain * plain, freedom, confidence)
    }

    private static func prediction(
        _ mean: Double, _ variance: Double, _ freedom: Double, _ confidence: Double
    ) throws(StatisticsFailure) -> ConfidenceInterval {
        let student = try StudentT(freedom - 1)
        return try ConfidenceInterval(around: mean, standardError: variance.squareRoot(), confidence: confidence) {
            (tail: Double) throws(StatisticsFailure) in try student.upperQuantile(tail)
        }
    }

    private static func tauSquared(
        _ effects: [EffectEstimate], _ estimator: Estimator, _ heterogeneity: Heterogeneity
    ) throws(StatisticsFailure) -> Double {
        let surplus = heterogeneity.q - heterogeneity.degreesOfFreedom
        guard surplus > 0 else { return 0 }
        let weights = effects.map(\.weight)
        let total = CompensatedSum.of(weights)
        let moment = try Check.positive(total - CompensatedSum.of(weights.map { $0 * ($0 / total) }))
        let firstStep = surplus / moment
        guard estimator == .pauleMandel else { return firstStep }
        func excess(_ tau: Double) -> Double {
            WeightedMean(effects, between: tau).q - heterogeneity.degreesOfFreedom
        }
        var high = firstStep
        while excess(high) > 0 {
            high *= 2
            guard high.isFinite else { throw .notConverged }
        }
        return try RootSearch.crossing(0, high) { (tau: Double) throws(StatisticsFailure) in excess(tau) }
    }
}
