/// Fleiss' κ: agreement beyond chance where each unit was put into categories by the same number of people, not always
/// the same people (Fleiss, *Psychological Bulletin* 76, 1971).
///
/// Throws `tooFew` unless there is a unit with two ratings, `unequalLengths` for rows of different length or units with
/// different numbers of ratings, `notACount`, `noVariance` where one category was chosen throughout.
public struct FleissKappa: Hashable, Sendable {
    /// κ, at most 1.
    public let value: Double
    /// κ divided by its standard error if there is only chance (Fleiss, Nee and Landis 1979).
    public let z: Double
    /// The two-sided chance of an agreement as far from chance.
    public let pValue: Double

    /// κ of counts: a row for each unit, a column for each category.
    public init(_ table: [[Int]]) throws(StatisticsFailure) {
        try Check.atLeast(1, found: table.count)
        for row in table {
            try Check.sameLength(table[0].count, row.count)
            for count in row where count < 0 { throw .notACount(count) }
        }
        let counts = table.map { $0.map(Double.init) }
        let ratings = CompensatedSum.of(counts[0])
        for row in counts where CompensatedSum.of(row) != ratings {
            throw .unequalLengths(Int(clamping: ratings), Int(clamping: CompensatedSum.of(row)))
        }
        guard ratings >= 2 else { throw .tooFew(needed: 2, found: Int(ratings)) }
        let units = Double(counts.count)
        let shares = counts[0].indices.map { column in
            CompensatedSum.of(counts.map { $0[column] }) / (units * ratings)
        }
        let unlike = CompensatedSum.of(shares.map { $0 * (1 - $0) })
        guard unlike > 0 else { throw .noVariance }
        let disagreement = CompensatedSum.of(
            counts.map { row in CompensatedSum.of(row.map { $0 * (ratings - $0) }) / (ratings * (ratings - 1)) })
        value = 1 - disagreement / units / unlike
        let skew = CompensatedSum.of(shares.map { $0 * (1 - $0) * (1 - 2 * $0) })
        let variance = 2 / (units * ratings * (ratings - 1)) * (1 - skew / (unlike * unlike))
        guard variance > 0 else { throw .noVariance }
        z = value / variance.squareRoot()
        pValue = Normal.beyond(z)
    }
}

extension Int {
    /// The nearest whole number that there is.
    fileprivate init(clamping value: Double) {
        self = value.isFinite && abs(value) < 9e18 ? Int(value) : Int.max
    }
}
