/// Wilcoxon's signed-rank test of two measurements of the same people.
///
/// Pairs without a difference drop out; the others are ranked by size. The normal approximation takes ties into account
/// and has no continuity correction (Wilcoxon 1945; SPSS). Without ties and up to 200 pairs the exact chance is
/// computed too.
///
/// Throws `unequalLengths`, `tooFew` without pairs, `noVariance` where no pair differs, `notFinite`. Cost: a sort.
public struct WilcoxonSignedRank: Hashable, Sendable {
    /// How many pairs differ.
    public let count: Int
    /// The sum of the ranks of the pairs whose first value is higher.
    public let positiveRankSum: Double
    /// The sum of the other ranks.
    public let negativeRankSum: Double
    /// The smaller of the two sums in standard deviations; never above 0.
    public let z: Double
    /// The two-sided chance by the normal approximation.
    public let pValue: Double
    /// The exact two-sided chance; `nil` with ties or more than 200 pairs.
    public let pValueExact: Double?

    /// The test of pairs.
    public init(_ first: [Double], _ second: [Double]) throws(StatisticsFailure) {
        try Check.sameLength(first.count, second.count)
        try Check.atLeast(1, found: first.count)
        _ = try Moments(first)
        _ = try Moments(second, first: first.count)
        let differences = zip(first, second).map { $0 - $1 }.filter { $0 != 0 }
        guard !differences.isEmpty else { throw .noVariance }
        let ranks = try Ranks(differences.map { abs($0) })
        let n = Double(differences.count)
        var positive = 0.0
        for (difference, rank) in zip(differences, ranks.ranks) where difference > 0 { positive += rank }
        count = differences.count
        positiveRankSum = positive
        negativeRankSum = n * (n + 1) / 2 - positive
        let variance = n * (n + 1) * (2 * n + 1) / 24 - ranks.tieTerm / 48
        z = (min(positive, negativeRankSum) - n * (n + 1) / 4) / variance.squareRoot()
        pValue = Normal.beyond(z)
        pValueExact = ranks.tieTerm == 0 && count <= 200 ? Self.exact(min(positive, negativeRankSum), count) : nil
    }

    /// The smaller of the two sums.
    public var statistic: Double { min(positiveRankSum, negativeRankSum) }

    private static func exact(_ sum: Double, _ count: Int) -> Double {
        var chances = Array(repeating: 0.0, count: count * (count + 1) / 2 + 1)
        chances[0] = 1
        for rank in 1...count {
            for place in stride(from: chances.count - 1, through: 0, by: -1) {
                let reached = place >= rank ? chances[place - rank] : 0
                chances[place] = 0.5 * (chances[place] + reached)
            }
        }
        return min(2 * chances.prefix(Int(sum) + 1).reduce(0, +), 1)
    }
}
