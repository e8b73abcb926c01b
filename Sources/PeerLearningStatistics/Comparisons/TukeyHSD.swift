/// Tukey's honest comparisons of all pairs of groups after an analysis of variance.
///
/// q = |mᵢ − mⱼ| / √(MSW/2 · (1/nᵢ + 1/nⱼ)) against the studentized range (Tukey 1953, Kramer 1956 for unequal sizes).
/// The p-values already answer for the number of pairs.
///
/// Throws what `OneWayANOVA` throws. Cost: linear in the people, some hundred microseconds for each pair.
public struct TukeyHSD: Hashable, Sendable {
    /// One pair of groups.
    public struct Comparison: Hashable, Sendable {
        /// The place of the first group.
        public let first: Int
        /// The place of the second group, after the first.
        public let second: Int
        /// The mean of the first less that of the second.
        public let difference: Double
        /// The difference in standard errors of a mean.
        public let q: Double
        /// The chance that any of the pairs differs by as much.
        public let pValue: Double
        /// The interval of the difference; all of them cover together with the stated confidence.
        public let interval: ConfidenceInterval
    }

    /// The pairs, in the order of their groups.
    public let comparisons: [Comparison]

    /// The comparisons of groups.
    public init(_ groups: [[Double]], confidence: Double = 0.95) throws(StatisticsFailure) {
        let anova = try OneWayANOVA(groups)
        let moments = try Moments.ofEach(groups)
        let range = try StudentizedRange(groups: groups.count, degreesOfFreedom: anova.test.denominator)
        let critical = try range.upperQuantile(1 - (try Check.level(confidence)))
        var comparisons: [Comparison] = []
        for second in moments.indices {
            for first in moments.indices[..<second] {
                let sizes = 1 / Double(moments[first].count) + 1 / Double(moments[second].count)
                let error = (anova.meanSquareWithin / 2 * sizes).squareRoot()
                let difference = moments[first].meanAbove(moments[second])
                comparisons.append(
                    Comparison(
                        first: first, second: second, difference: difference, q: abs(difference) / error,
                        pValue: try range.survival(abs(difference) / error),
                        interval: try ConfidenceInterval(
                            low: difference - critical * error, high: difference + critical * error,
                            confidence: confidence)))
            }
        }
        self.comparisons = comparisons.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
}
