/// Welch's analysis of variance: do means differ, where spreads may differ too?
///
/// Each group weighs n/s² (Welch, *Biometrika* 38, 1951).
///
/// Throws `tooFew` unless there are two groups of two people each, `noVariance` where one group does not vary (its
/// weight would be infinite), `notFinite`.
public struct WelchANOVA: Hashable, Sendable {
    /// F with its degrees of freedom and p-value.
    public let test: FTest

    /// The analysis of groups.
    public init(_ groups: [[Double]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: groups.count)
        let moments = try Moments.ofEach(groups)
        let weights = try moments.map { (group) throws(StatisticsFailure) in
            let variance = try group.variance()
            guard variance > 0 else { throw .noVariance }
            return Double(group.count) / variance
        }
        let offsets = moments.map { $0.meanAbove(moments[0]) }
        let total = CompensatedSum.of(weights)
        let centre = CompensatedSum.of(zip(weights, offsets).map { $0 * $1 }) / total
        let k = Double(groups.count)
        let between = CompensatedSum.of(zip(weights, offsets).map { $0 * ($1 - centre) * ($1 - centre) }) / (k - 1)
        let lack = CompensatedSum.of(
            zip(weights, moments).map { (1 - $0 / total) * (1 - $0 / total) / Double($1.count - 1) })
        let f = between / (1 + 2 * (k - 2) / (k * k - 1) * lack)
        test = try FTest(f: f, k - 1, (k * k - 1) / (3 * lack))
    }
}
