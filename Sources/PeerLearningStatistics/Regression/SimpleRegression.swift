/// A straight line through points by least squares.
///
/// Slope and intercept with standard errors, R² and F; sums about the means with compensation, so that NIST's Norris
/// data come out to all their digits.
///
/// Throws `unequalLengths`, `tooFew` below three points, `noVariance` where x is constant, `notFinite`. Cost: linear.
public struct SimpleRegression: Hashable, Sendable {
    /// Where the line meets x = 0.
    public let intercept: Double
    /// The rise for one unit of x.
    public let slope: Double
    /// The standard error of the intercept.
    public let interceptError: Double
    /// The standard error of the slope.
    public let slopeError: Double
    /// The standard deviation of the residuals, with n − 2 below.
    public let residualDeviation: Double
    /// The explained share of the variance; `nil` where y is constant.
    public let rSquared: Double?
    /// The regression's F; `nil` where the points lie on the line.
    public let test: FTest?
    /// n − 2.
    public let degreesOfFreedom: Double

    /// The line through points.
    public init(x: [Double], y: [Double]) throws(StatisticsFailure) {
        try Check.sameLength(x.count, y.count)
        try Check.atLeast(3, found: x.count)
        let a = try Moments(x)
        let b = try Moments(y, first: x.count)
        guard !a.isConstant else { throw .noVariance }
        let n = Double(x.count)
        let slope = CrossProduct.of(x, a, y, b) / a.squares
        var squares = CompensatedSum()
        for (first, second) in zip(x, y) {
            let residual = ((second - b.mean) - b.meanRest) - slope * ((first - a.mean) - a.meanRest)
            squares.add(residual * residual)
        }
        let explained = slope * slope * a.squares
        let variance = squares.value / (n - 2)
        self.slope = slope
        intercept = try Check.result(b.mean.addingProduct(-slope, a.mean))
        degreesOfFreedom = n - 2
        residualDeviation = variance.squareRoot()
        slopeError = (variance / a.squares).squareRoot()
        interceptError = (variance * (1 / n + a.mean / a.squares * a.mean)).squareRoot()
        rSquared = b.isConstant ? nil : explained / (explained + squares.value)
        test = variance > 0 ? try FTest(f: explained / variance, 1, n - 2) : nil
    }

    /// The interval of the slope.
    public func slopeInterval(confidence: Double = 0.95) throws(StatisticsFailure) -> ConfidenceInterval {
        let distribution = try StudentT(degreesOfFreedom)
        return try ConfidenceInterval(around: slope, standardError: slopeError, confidence: confidence) {
            (tail: Double) throws(StatisticsFailure) in try distribution.upperQuantile(tail)
        }
    }
}
