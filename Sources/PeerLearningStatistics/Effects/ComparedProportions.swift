/// Two shares compared: how much more often something happens in one group than in another.
///
/// The relative risk (Katz and others, *Biometrics* 34, 1978), the odds ratio (Woolf 1955) and the difference
/// (Newcombe's hybrid of Wilson's intervals, *Statistics in Medicine* 17, 1998). Where one of the four counts is 0, a
/// half is added to each for the two ratios, and `isCorrected` says so.
///
/// ```swift
/// // 45 of 60 finished with peers, 30 of 60 without:
/// let success = try ComparedProportions(Proportion(45, of: 60), Proportion(30, of: 60))
/// success.riskRatio  // 1.5
/// ```
public struct ComparedProportions: Hashable, Sendable {
    /// The share of the first group divided by that of the second.
    public let riskRatio: Double
    /// The interval of the relative risk.
    public let riskRatioInterval: ConfidenceInterval
    /// The odds of the first group divided by those of the second.
    public let oddsRatio: Double
    /// The interval of the odds ratio.
    public let oddsRatioInterval: ConfidenceInterval
    /// The share of the first group less that of the second.
    public let difference: Double
    /// The interval of the difference.
    public let differenceInterval: ConfidenceInterval
    /// Whether a half was added to each count.
    public let isCorrected: Bool

    /// The comparison of two shares. Throws `notAProbability` for the confidence.
    public init(
        _ first: Proportion, _ second: Proportion, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        let z = Normal.upperPoint((1 - (try Check.level(confidence))) / 2)
        var a = Double(first.successes)
        var b = Double(first.trials - first.successes)
        var c = Double(second.successes)
        var d = Double(second.trials - second.successes)
        isCorrected = min(a, b, c, d) == 0
        if isCorrected { (a, b, c, d) = (a + 0.5, b + 0.5, c + 0.5, d + 0.5) }
        let risks = (a / (a + b), c / (c + d))
        riskRatio = risks.0 / risks.1
        oddsRatio = (a / b) * (d / c)
        let riskReach = z * (max(0, 1 / a - 1 / (a + b)) + max(0, 1 / c - 1 / (c + d))).squareRoot()
        let oddsReach = z * (1 / a + 1 / b + 1 / c + 1 / d).squareRoot()
        riskRatioInterval = try Self.around(riskRatio, riskReach, confidence)
        oddsRatioInterval = try Self.around(oddsRatio, oddsReach, confidence)
        difference = first.value - second.value
        let intervals = (
            try first.wilsonInterval(confidence: confidence), try second.wilsonInterval(confidence: confidence)
        )
        let below = (first.value - intervals.0.low, intervals.1.high - second.value)
        let above = (intervals.0.high - first.value, second.value - intervals.1.low)
        differenceInterval = try ConfidenceInterval(
            low: difference - (below.0 * below.0 + below.1 * below.1).squareRoot(),
            high: difference + (above.0 * above.0 + above.1 * above.1).squareRoot(), confidence: confidence)
    }

    private static func around(
        _ ratio: Double, _ reach: Double, _ confidence: Double
    ) throws(StatisticsFailure) -> ConfidenceInterval {
        try ConfidenceInterval(
            low: ratio * Elementary.exp(-reach), high: ratio * Elementary.exp(reach), confidence: confidence)
    }
}
