/// Pearson's correlation: how closely two measurements lie on a line.
///
/// r with its p-value by t of n − 2 degrees of freedom and its interval by Fisher's z (Fisher, *Metron* 1, 1921).
///
/// Throws `unequalLengths`, `tooFew` below three pairs, `noVariance` where one of them is constant, `notFinite`. Cost:
/// linear.
public struct PearsonCorrelation: Hashable, Sendable {
    /// r, from −1 to 1.
    public let coefficient: Double
    /// How many pairs.
    public let count: Int
    /// The chance of a correlation as strong, in either direction, if there is none; 0 on a perfect line.
    public let pValue: Double
    private let confidence: Double

    /// The correlation of pairs.
    public init(_ x: [Double], _ y: [Double], confidence: Double = 0.95) throws(StatisticsFailure) {
        try Check.sameLength(x.count, y.count)
        try Check.atLeast(3, found: x.count)
        self.confidence = try Check.level(confidence)
        coefficient = try Self.coefficient(x, y)
        count = x.count
        pValue = CorrelationChance.of(coefficient, count: count)
    }

    /// The interval by Fisher's z, from four pairs on. On a perfect line it is the point itself.
    public func interval() throws(StatisticsFailure) -> ConfidenceInterval {
        try Check.atLeast(4, found: count)
        guard abs(coefficient) < 1 else {
            return try ConfidenceInterval(low: coefficient, high: coefficient, confidence: confidence)
        }
        let reach = Normal.upperPoint((1 - confidence) / 2) / (Double(count) - 3).squareRoot()
        let z = Elementary.atanh(coefficient)
        return try ConfidenceInterval(
            low: Elementary.tanh(z - reach), high: Elementary.tanh(z + reach), confidence: confidence)
    }

    static func coefficient(_ x: [Double], _ y: [Double]) throws(StatisticsFailure) -> Double {
        let a = try Moments(x)
        let b = try Moments(y, first: x.count)
        guard !a.isConstant, !b.isConstant else { throw .noVariance }
        let product = CrossProduct.of(x, a, y, b)
        return max(min(product / a.squares.squareRoot() / b.squares.squareRoot(), 1), -1)
    }
}
