/// Pearson's χ² of a table of counts: do rows and columns go together?
///
/// χ² = Σ (seen − expected)²/expected with (r − 1)(c − 1) degrees of freedom (Pearson 1900); Yates's correction for
/// tables of two by two; Cramér's V = √(χ²/(N·min(r − 1, c − 1))) as size. Expected counts below 5 make the p-value
/// rough: see `FisherExact`.
///
/// Throws `tooFew` unless there are two rows and two columns, `unequalLengths` for ragged rows, `notACount` for
/// negative counts, `noVariance` where a row or a column is empty, `outOfRange` for counts beyond 2⁵³.
public struct ChiSquare: Hashable, Sendable {
    /// χ².
    public let statistic: Double
    /// (rows − 1)(columns − 1).
    public let degreesOfFreedom: Double
    /// The chance of a χ² as large or larger.
    public let pValue: Double
    /// χ² with Yates's correction; for two by two only.
    public let yatesStatistic: Double?
    /// The p-value of the corrected χ²; for two by two only.
    public let yatesPValue: Double?
    /// Cramér's V, from 0 to 1.
    public let cramersV: Double
    /// The smallest expected count.
    public let smallestExpected: Double

    /// The test of a table, row by row.
    public init(_ table: [[Int]]) throws(StatisticsFailure) {
        let counts = try Self.counts(table)
        let rows = counts.map { CompensatedSum.of($0) }
        let columns = counts[0].indices.map { column in CompensatedSum.of(counts.map { $0[column] }) }
        let total = CompensatedSum.of(rows)
        guard total <= 9_007_199_254_740_992 else { throw .outOfRange }
        guard rows.allSatisfy({ $0 > 0 }), columns.allSatisfy({ $0 > 0 }) else { throw .noVariance }
        var plain = CompensatedSum()
        var corrected = CompensatedSum()
        var smallest = Double.infinity
        for (row, rowTotal) in zip(counts, rows) {
            for (count, columnTotal) in zip(row, columns) {
                let expected = rowTotal * (columnTotal / total)
                let distance = abs(count - expected)
                let reduced = max(0, distance - 0.5)
                plain.add(distance * distance / expected)
                corrected.add(reduced * reduced / expected)
                smallest = min(smallest, expected)
            }
        }
        let isFourfold = rows.count == 2 && columns.count == 2
        statistic = plain.value
        degreesOfFreedom = (Double(rows.count) - 1) * (Double(columns.count) - 1)
        let distribution = try ChiSquared(degreesOfFreedom)
        pValue = try distribution.survival(statistic)
        yatesStatistic = isFourfold ? corrected.value : nil
        yatesPValue = isFourfold ? try distribution.survival(corrected.value) : nil
        cramersV = min((statistic / total / Double(min(rows.count, columns.count) - 1)).squareRoot(), 1)
        smallestExpected = smallest
    }

    static func counts(_ table: [[Int]]) throws(StatisticsFailure) -> [[Double]] {
        try Check.atLeast(2, found: table.count)
        try Check.atLeast(2, found: table[0].count)
        for row in table {
            try Check.sameLength(table[0].count, row.count)
            for count in row where count < 0 { throw .notACount(count) }
        }
        return table.map { $0.map(Double.init) }
    }
}
