/// A share of people, with intervals that hold for small groups and for none or all of them.
///
/// ```swift
/// let finished = try Proportion(18, of: 20)
/// try finished.wilsonInterval()
/// ```
public struct Proportion: Hashable, Sendable {
    /// How many had it.
    public let successes: Int
    /// Out of how many, at least one.
    public let trials: Int

    /// A share. Throws `notACount` for a negative count, `tooFew` where nobody was asked or fewer than had it.
    public init(_ successes: Int, of trials: Int) throws(StatisticsFailure) {
        guard successes >= 0 else { throw .notACount(successes) }
        try Check.atLeast(max(1, successes), found: trials)
        self.successes = successes
        self.trials = trials
    }

    /// The share in the sample.
    public var value: Double { Double(successes) / Double(trials) }

    /// Wilson's interval (*JASA* 22, 1927): close to its confidence even in small groups; the one to show.
    public func wilsonInterval(confidence: Double = 0.95) throws(StatisticsFailure) -> ConfidenceInterval {
        let z = Normal.upperPoint((1 - (try Check.level(confidence))) / 2)
        let n = Double(trials)
        let p = value
        let scale = 1 / (1 + z * z / n)
        let centre = scale * (p + z * z / (2 * n))
        let reach = scale * z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        return try ConfidenceInterval(
            low: successes == 0 ? 0 : max(0, centre - reach), high: successes == trials ? 1 : min(centre + reach, 1),
            confidence: confidence)
    }

    /// The interval of Clopper and Pearson (*Biometrika* 26, 1934): never below its confidence, and so wider.
    public func exactInterval(confidence: Double = 0.95) throws(StatisticsFailure) -> ConfidenceInterval {
        let half = (1 - (try Check.level(confidence))) / 2
        let missed = Double(trials - successes)
        let hit = Double(successes)
        return try ConfidenceInterval(
            low: successes == 0 ? 0 : try BetaDistribution(hit, missed + 1).quantile(half),
            high: successes == trials ? 1 : try BetaDistribution(hit + 1, missed).upperQuantile(half),
            confidence: confidence)
    }
}
