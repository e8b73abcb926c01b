/// η² of an analysis of variance with its interval.
///
/// The interval inverts the noncentral F distribution: λ that make an F as large, or as small, as the one seen have
/// half the error as its chance, then η² = λ/(λ + N) (Steiger, *Psychological Methods* 9, 2004; usual confidence 0.90,
/// whose lower bound is above 0 exactly where F is significant at 0.05).
public struct EtaSquared: Hashable, Sendable {
    /// η² in the sample.
    public let value: Double
    /// The interval of the true share; the lower bound is 0 where F is no larger than chance makes it.
    public let interval: ConfidenceInterval

    /// The share of an analysis.
    public init(_ analysis: OneWayANOVA, confidence: Double = 0.90) throws(StatisticsFailure) {
        let half = (1 - (try Check.level(confidence))) / 2
        let test = analysis.test
        let people = test.numerator + test.denominator + 1
        value = analysis.etaSquared
        let low = try NoncentralF.noncentrality(of: test, survival: half)
        let high = try NoncentralF.noncentrality(of: test, survival: 1 - half)
        interval = try ConfidenceInterval(
            low: low / (low + people), high: high / (high + people), confidence: confidence)
    }
}
