/// The Kruskal-Wallis test: does one of several groups tend to higher ranks?
///
/// H = 12/(N(N + 1)) Σ R²/n − 3(N + 1), divided by 1 − Σ(t³ − t)/(N³ − N) for ties, against χ² with k − 1 degrees of
/// freedom (*JASA* 47, 1952).
///
/// Throws `tooFew` unless there are two groups with somebody in each, `noVariance` where all are equal, `notFinite`.
/// Cost: a sort.
public struct KruskalWallis: Hashable, Sendable {
    /// H, corrected for ties.
    public let h: Double
    /// One less than the groups.
    public let degreesOfFreedom: Double
    /// The chance of an H as large or larger.
    public let pValue: Double

    /// The test of groups.
    public init(_ groups: [[Double]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: groups.count)
        for group in groups { try Check.atLeast(1, found: group.count) }
        let ranks = try Ranks(groups.flatMap(\.self))
        let n = Double(ranks.ranks.count)
        let correction = 1 - ranks.tieTerm / (n * (n * n - 1))
        guard correction > 0 else { throw .noVariance }
        var start = 0
        var sum = CompensatedSum()
        for group in groups {
            let mean = CompensatedSum.of(ranks.ranks[start..<(start + group.count)]) / Double(group.count)
            let offset = mean - (n + 1) / 2
            sum.add(Double(group.count) * offset * offset)
            start += group.count
        }
        h = 12 / n / (n + 1) * sum.value / correction
        degreesOfFreedom = Double(groups.count) - 1
        pValue = try ChiSquared(degreesOfFreedom).survival(h)
    }
}
