/// Levene's test: do groups spread equally?
///
/// An analysis of variance of the distances from each group's centre (Levene 1960; Brown and Forsythe, *JASA* 69,
/// 1974). The mean is what SPSS prints first, the median is the robust choice.
///
/// ```swift
/// let spread = try Levene([control, experimental], centre: .median)
/// spread.test.pValue
/// ```
///
/// Throws `tooFew` unless there are two groups and more people than groups, `noVariance` where all distances are equal
/// in each group, `notFinite`. Cost: linear for the mean, a sort for the others.
public struct Levene: Hashable, Sendable {
    /// From where the distances are taken.
    public enum Centre: Hashable, Sendable {
        /// The mean of the group.
        case mean
        /// The median of the group.
        case median
        /// The mean without the whole number of values in this share of the group, at each end (SPSS: 0.05).
        case trimmedMean(cutting: Double)
        /// The median, with the degrees of freedom below lowered by Satterthwaite's rule for unequal spreads of the
        /// distances.
        case medianWithAdjustedFreedom
    }

    /// The test.
    public let test: FTest
    /// From where the distances were taken.
    public let centre: Centre

    /// The test of groups. A trimmed mean is trimmed as a centre only: every value has a distance.
    public init(_ groups: [[Double]], centre: Centre = .mean) throws(StatisticsFailure) {
        try Check.atLeast(2, found: groups.count)
        var distances: [[Double]] = []
        var first = 0
        for group in groups {
            distances.append(try Self.distances(group, centre, first: first))
            first += group.count
        }
        self.centre = centre
        let moments = try Moments.ofEach(distances)
        guard !Self.isFlat(moments, of: groups) else { throw .noVariance }
        let anova = try OneWayANOVA(between: moments)
        guard centre == .medianWithAdjustedFreedom else {
            test = anova.test
            return
        }
        let total = CompensatedSum.of(moments.map(\.squares))
        let freedom = moments.reduce(0.0) {
            $1.count > 1 ? $0 + ($1.squares / total) * ($1.squares / total) / Double($1.count - 1) : $0
        }
        test = try FTest(f: anova.test.f, anova.test.numerator, 1 / freedom)
    }

    /// Whether the distances within each group differ by no more than rounding makes them.
    private static func isFlat(_ distances: [Moments], of groups: [[Double]]) -> Bool {
        let size = groups.reduce(0.0) { $1.reduce($0) { max($0, abs($1)) } }
        let noise = 8 * size.ulp
        return distances.allSatisfy { $0.maximum - $0.minimum <= noise }
    }

    private static func distances(
        _ group: [Double], _ centre: Centre, first: Int
    ) throws(StatisticsFailure) -> [Double] {
        let moments = try Moments(group, first: first)
        switch centre {
        case .mean: return group.map { abs(($0 - moments.mean) - moments.meanRest) }
        case .median, .medianWithAdjustedFreedom:
            let sorted = try SortedValues.of(group, first: first)
            let middle = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
            return group.map { abs($0 - middle) }
        case .trimmedMean(let share):
            guard share >= 0, share < 0.5 else { throw .notAProbability(share) }
            let sorted = try SortedValues.of(group, first: first)
            let cut = Int(share * Double(sorted.count))
            let kept = try Moments(Array(sorted[cut..<(sorted.count - cut)]))
            return sorted.map { abs(($0 - kept.mean) - kept.meanRest) }
        }
    }
}
