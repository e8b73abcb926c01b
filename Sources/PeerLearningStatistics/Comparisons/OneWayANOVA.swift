/// The analysis of variance of several independent groups: do their means differ, if their spreads are the same?
///
/// SS between and within, F and the shares of explained variance (Fisher 1925; ω² and ε² after Hays 1963 and Kelley
/// 1935).
///
/// ```swift
/// let programmes = try OneWayANOVA([scoresA, scoresB, scoresC])
/// programmes.test.pValue
/// programmes.omegaSquared
/// ```
///
/// Throws `tooFew` unless there are two groups, one person in each and more people than groups; `noVariance` where all
/// in each group are equal; `notFinite`; `outOfRange`. Cost: linear in the people.
public struct OneWayANOVA: Hashable, Sendable {
    /// The sum of squares between the groups.
    public let squaresBetween: Double
    /// The sum of squares within them.
    public let squaresWithin: Double
    /// F with its degrees of freedom and p-value.
    public let test: FTest

    /// The analysis of groups.
    public init(_ groups: [[Double]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: groups.count)
        try self.init(between: Moments.ofEach(groups))
    }

    init(between groups: [Moments]) throws(StatisticsFailure) {
        guard let first = groups.first else { throw .tooFew(needed: 2, found: 0) }
        let total = groups.reduce(0.0) { $0 + Double($1.count) }
        let freedom = (Double(groups.count) - 1, total - Double(groups.count))
        guard freedom.1 >= 1 else { throw .tooFew(needed: groups.count + 1, found: Int(total)) }
        let offsets = groups.map { $0.meanAbove(first) }
        let centre = CompensatedSum.of(zip(groups, offsets).map { Double($0.count) * $1 }) / total
        squaresBetween = CompensatedSum.of(
            zip(groups, offsets).map { Double($0.count) * ($1 - centre) * ($1 - centre) })
        squaresWithin = CompensatedSum.of(groups.map(\.squares))
        guard squaresWithin > 0 else { throw .noVariance }
        test = try FTest(f: squaresBetween / freedom.0 / (squaresWithin / freedom.1), freedom.0, freedom.1)
    }

    /// The mean square between the groups.
    public var meanSquareBetween: Double { squaresBetween / test.numerator }
    /// The mean square within them.
    public var meanSquareWithin: Double { squaresWithin / test.denominator }
    /// η²: the explained share of the variance in the sample; R² of the analysis.
    public var etaSquared: Double { squaresBetween / (squaresBetween + squaresWithin) }
    /// ω²: the explained share, nearly without bias. It may fall below 0 where the groups differ less than chance would
    /// have it.
    public var omegaSquared: Double {
        (squaresBetween - test.numerator * meanSquareWithin) / (squaresBetween + squaresWithin + meanSquareWithin)
    }
    /// ε²: the explained share, adjusted as R² is.
    public var epsilonSquared: Double {
        (squaresBetween - test.numerator * meanSquareWithin) / (squaresBetween + squaresWithin)
    }
}
