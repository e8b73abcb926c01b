/// The F* test of Brown and Forsythe: do means differ, where spreads may differ too?
///
/// F* = Σ n(m − M)² / Σ (1 − n/N)s² with Satterthwaite's degrees of freedom (*Technometrics* 16, 1974). It is not the
/// test of spreads by the same authors, which is `Levene` about the median.
///
/// Throws `tooFew` unless there are two groups of two people each, `noVariance`, `notFinite`.
public struct BrownForsytheANOVA: Hashable, Sendable {
    /// F* with its degrees of freedom and p-value.
    public let test: FTest

    /// The analysis of groups.
    public init(_ groups: [[Double]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: groups.count)
        let moments = try Moments.ofEach(groups)
        let people = moments.reduce(0.0) { $0 + Double($1.count) }
        let parts = try moments.map { (group) throws(StatisticsFailure) in
            (1 - Double(group.count) / people) * (try group.variance())
        }
        let sum = CompensatedSum.of(parts)
        guard sum > 0 else { throw .noVariance }
        let freedom = zip(parts, moments).reduce(0.0) { $0 + ($1.0 / sum) * ($1.0 / sum) / Double($1.1.count - 1) }
        let offsets = moments.map { $0.meanAbove(moments[0]) }
        let centre = zip(moments, offsets).reduce(0.0) { $0 + Double($1.0.count) * $1.1 } / people
        let between = CompensatedSum.of(
            zip(moments, offsets).map { Double($0.count) * ($1 - centre) * ($1 - centre) })
        test = try FTest(f: between / sum, Double(groups.count) - 1, 1 / freedom)
    }
}
