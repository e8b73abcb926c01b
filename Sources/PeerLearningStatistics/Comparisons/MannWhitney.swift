/// The Mann-Whitney test (Wilcoxon's rank sum): does one of two groups tend to higher values?
///
/// U counts the pairs in which the first group has the higher value, ties as a half. The normal approximation takes
/// ties into account (Mann and Whitney 1947; SPSS's "asymptotic" is the one without continuity correction). Without
/// ties and up to 60 × 60 people the exact chance is computed too.
///
/// ```swift
/// let ranks = try MannWhitney(control, experimental)
/// ranks.pValue
/// ranks.superiority  // the chance that somebody of the first group beats somebody of the second
/// ```
///
/// Throws `tooFew` for an empty group, `noVariance` where all are equal, `notFinite`. Cost: two sorts, linear in the
/// people.
public struct MannWhitney: Hashable, Sendable {
    /// U of the first group.
    public let u: Double
    /// The smaller of the two U.
    public let smallerU: Double
    /// The sum of the ranks of the first group.
    public let rankSum: Double
    /// The smaller U in standard deviations; never above 0.
    public let z: Double
    /// The two-sided chance by the normal approximation.
    public let pValue: Double
    /// The same with continuity correction.
    public let pValueWithContinuity: Double
    /// The exact two-sided chance; `nil` with ties or for large groups.
    public let pValueExact: Double?
    private let pairs: Double
    private let people: Double

    /// The test of two groups.
    public init(_ first: [Double], _ second: [Double]) throws(StatisticsFailure) {
        try Check.atLeast(1, found: first.count)
        try Check.atLeast(1, found: second.count)
        let a = try SortedValues.of(first)
        let b = try SortedValues.of(second, first: first.count)
        let merged = Self.merge(a, b)
        let n = (Double(a.count), Double(b.count))
        pairs = n.0 * n.1
        people = n.0 + n.1
        u = merged.u
        smallerU = min(u, pairs - u)
        rankSum = u + n.0 * (n.0 + 1) / 2
        let variance = pairs / 12 * ((people + 1) - merged.tieTerm / people / (people - 1))
        guard people > 1, merged.tieTerm < people * (people * people - 1), variance > 0 else { throw .noVariance }
        let deviation = variance.squareRoot()
        z = (smallerU - pairs / 2) / deviation
        pValue = Normal.beyond(z)
        pValueWithContinuity = min(2 * Normal.above((pairs / 2 - smallerU - 0.5) / deviation), 1)
        pValueExact =
            merged.tieTerm == 0 && max(a.count, b.count) <= 60
            ? RankSumChances.twoSided(u: smallerU, a.count, b.count) : nil
    }

    /// The chance that a person of the first group has the higher value, ties as a half: the common language effect
    /// size.
    public var superiority: Double { u / pairs }
    /// Cliff's δ, the rank-biserial correlation: how much more often the first group is higher than lower, from −1 to
    /// 1.
    public var cliffsDelta: Double { 2 * u / pairs - 1 }
    /// |z|/√N.
    public var r: Double { -z / people.squareRoot() }

    private static func merge(_ a: [Double], _ b: [Double]) -> (u: Double, tieTerm: Double) {
        var u = 0.0
        var tieTerm = 0.0
        var i = 0
        var j = 0
        while i < a.count {
            let value = a[i]
            while j < b.count, b[j] < value {
                let start = j
                let tied = b[j]
                repeat { j += 1 } while j < b.count && b[j] == tied
                if j - start > 1 { tieTerm += Self.tie(j - start) }
            }
            let firstOfA = i
            repeat { i += 1 } while i < a.count && a[i] == value
            let firstOfB = j
            while j < b.count, b[j] == value { j += 1 }
            u += Double(i - firstOfA) * (Double(firstOfB) + Double(j - firstOfB) / 2)
            let size = i - firstOfA + j - firstOfB
            if size > 1 { tieTerm += Self.tie(size) }
        }
        while j < b.count {
            let start = j
            let tied = b[j]
            repeat { j += 1 } while j < b.count && b[j] == tied
            if j - start > 1 { tieTerm += Self.tie(j - start) }
        }
        return (u, tieTerm)
    }

    private static func tie(_ size: Int) -> Double {
        let t = Double(size)
        return t * (t * t - 1)
    }
}
