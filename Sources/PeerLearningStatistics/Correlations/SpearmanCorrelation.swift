/// Spearman's rank correlation: how closely two measurements put people in the same order.
///
/// Pearson's correlation of the ranks, ties sharing theirs; p by t of n − 2 degrees of freedom, good from about ten
/// pairs.
///
/// Throws `unequalLengths`, `tooFew` below three pairs, `noVariance`, `notFinite`. Cost: two sorts.
public struct SpearmanCorrelation: Hashable, Sendable {
    /// ρ, from −1 to 1.
    public let coefficient: Double
    /// The chance of a correlation as strong, in either direction, if there is none.
    public let pValue: Double

    /// The correlation of pairs.
    public init(_ x: [Double], _ y: [Double]) throws(StatisticsFailure) {
        try Check.sameLength(x.count, y.count)
        try Check.atLeast(3, found: x.count)
        coefficient = try PearsonCorrelation.coefficient(Ranks(x).ranks, Ranks(y, first: x.count).ranks)
        pValue = CorrelationChance.of(coefficient, count: x.count)
    }
}
