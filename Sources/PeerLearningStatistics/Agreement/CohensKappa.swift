/// Cohen's κ: agreement of two raters beyond chance, with categories that may be ordered.
///
/// κ = (agreement seen − expected)/(1 − expected) (Cohen, *Educational and Psychological Measurement* 20, 1960);
/// weighted, a near miss counts in part, by how many categories lie between (Cohen, *Psychological Bulletin* 70, 1968).
/// Categories that nobody chose are no category.
///
/// ```swift
/// try CohensKappa([1, 2, 3, 3, 2], [1, 2, 3, 2, 2], weights: .quadratic).value
/// ```
public struct CohensKappa: Hashable, Sendable {
    /// What a disagreement costs.
    public enum Weights: Hashable, Sendable, CaseIterable {
        /// All disagreements are alike.
        case none
        /// The distance of the categories.
        case linear
        /// The squared distance.
        case quadratic
    }

    /// κ, at most 1.
    public let value: Double
    /// Its standard error (Fleiss, Cohen and Everitt, *Psychological Bulletin* 72, 1969).
    public let standardError: Double
    /// How many were rated.
    public let count: Int

    /// κ of two raters' categories, whose order is that of the numbers. Throws `unequalLengths`, `tooFew` where nothing
    /// was rated, `noVariance` where both chose one category throughout.
    public init(_ first: [Int], _ second: [Int], weights: Weights = .none) throws(StatisticsFailure) {
        try Check.sameLength(first.count, second.count)
        let categories = Set(first + second).sorted()
        let places = Dictionary(uniqueKeysWithValues: zip(categories, categories.indices))
        var table = Array(repeating: Array(repeating: 0, count: categories.count), count: categories.count)
        for (a, b) in zip(first, second) {
            guard let row = places[a], let column = places[b] else { continue }
            table[row][column] += 1
        }
        try self.init(table: table, weights: weights)
    }

    /// κ of a square table of counts. Throws `notACount`, `unequalLengths`, `tooFew`, `noVariance`.
    public init(table: [[Int]], weights: Weights = .none) throws(StatisticsFailure) {
        for row in table {
            try Check.sameLength(table.count, row.count)
            for count in row where count < 0 { throw .notACount(count) }
        }
        let counts = table.map { $0.map(Double.init) }
        let total = CompensatedSum.of(counts.joined())
        guard total > 0 else { throw .tooFew(needed: 1, found: 0) }
        guard total <= 9_007_199_254_740_992 else { throw .outOfRange }
        let rows = counts.map { CompensatedSum.of($0) / total }
        let columns = counts.indices.map { column in CompensatedSum.of(counts.map { $0[column] }) / total }
        let credit = KappaCredit(size: table.count, weights: weights)
        var seen = CompensatedSum()
        var expected = CompensatedSum()
        for (i, row) in counts.enumerated() {
            for (j, count) in row.enumerated() {
                seen.add(credit.cost(i, j) * count / total)
                expected.add(credit.cost(i, j) * rows[i] * columns[j])
            }
        }
        guard expected.value > 0 else { throw .noVariance }
        value = 1 - seen.value / expected.value
        count = Int(total)
        standardError = credit.standardError(
            counts, total, rows, columns, kappa: value, expected: 1 - expected.value)
    }

    /// The interval by the normal distribution.
    public func interval(confidence: Double = 0.95) throws(StatisticsFailure) -> ConfidenceInterval {
        try ConfidenceInterval(around: value, standardError: standardError, confidence: confidence) {
            Normal.upperPoint($0)
        }
    }
}

/// What each pair of categories costs.
private struct KappaCredit {
    let size: Int
    let weights: CohensKappa.Weights

    func cost(_ i: Int, _ j: Int) -> Double {
        let distance = Double(abs(i - j)) / Double(max(1, size - 1))
        switch weights {
        case .none: return i == j ? 0 : 1
        case .linear: return distance
        case .quadratic: return distance * distance
        }
    }

    func standardError(
        _ counts: [[Double]], _ total: Double, _ rows: [Double], _ columns: [Double], kappa: Double, expected: Double
    ) -> Double {
        let ofRow = counts.indices.map { i in
            CompensatedSum.of(counts.indices.map { columns[$0] * (1 - cost(i, $0)) })
        }
        let ofColumn = counts.indices.map { j in
            CompensatedSum.of(counts.indices.map { rows[$0] * (1 - cost($0, j)) })
        }
        var sum = CompensatedSum()
        for (i, row) in counts.enumerated() {
            for (j, count) in row.enumerated() {
                let part = (1 - cost(i, j)) - (ofRow[i] + ofColumn[j]) * (1 - kappa)
                sum.add(count / total * part * part)
            }
        }
        let centre = kappa - expected * (1 - kappa)
        return (max(0, sum.value - centre * centre) / total).squareRoot() / (1 - expected)
    }
}
