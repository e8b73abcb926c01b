/// How far ratings of the same work agree: the six intraclass correlations of Shrout and Fleiss (*Psychological
/// Bulletin* 86, 1979) with the F tests and intervals of McGraw and Wong (*Psychological Methods* 1, 1996).
///
/// - `oneWay`, ICC(1,1): each piece of work was rated by other people.
/// - `absolute`, ICC(2,1): the same raters for all, drawn from many; a rater who is stricter than the others counts as
/// disagreeing.
/// - `consistent`, ICC(3,1): the same raters, and only the order matters.
/// - `oneWayMean`, `absoluteMean`, `consistentMean`, ICC(·,k): the same for the mean of the k ratings.
///
/// ```swift
/// let agreement = try IntraclassCorrelation([[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8]])
/// agreement.absoluteMean.value  // how far the mean of four raters can be trusted
/// ```
///
/// Throws `tooFew` unless there are two pieces of work and two raters, `unequalLengths` for missing ratings (see
/// `KrippendorffAlpha`), `noVariance` where ratings of the same work never differ or the works differ far less than
/// chance would have it, `notFinite`. Cost: linear in the ratings.
public struct IntraclassCorrelation: Hashable, Sendable {
    /// One of the six.
    public struct Form: Hashable, Sendable {
        /// The correlation; it may be below 0.
        public let value: Double
        /// The F test of the differences between the pieces of work.
        public let test: FTest
        /// The interval; `nil` where raters disagree so much that the formula gives none.
        public let interval: ConfidenceInterval?
    }

    /// ICC(1,1).
    public let oneWay: Form
    /// ICC(2,1).
    public let absolute: Form
    /// ICC(3,1).
    public let consistent: Form
    /// ICC(1,k).
    public let oneWayMean: Form
    /// ICC(2,k).
    public let absoluteMean: Form
    /// ICC(3,k).
    public let consistentMean: Form
    /// The mean square between pieces of work.
    public let meanSquareWorks: Double
    /// The mean square between raters.
    public let meanSquareRaters: Double
    /// The residual mean square.
    public let meanSquareResidual: Double
    /// The mean square within pieces of work.
    public let meanSquareWithin: Double

    /// The agreement in ratings: a row for each piece of work, a column for each rater.
    public init(_ ratings: [[Double]], confidence: Double = 0.95) throws(StatisticsFailure) {
        let table = try TwoWayTable(ratings)
        let half = (1 - (try Check.level(confidence))) / 2
        let (n, k) = (Double(table.rows), Double(table.columns))
        let (msr, msc, mse, msw) = (table.betweenRows, table.betweenColumns, table.residual, table.withinRows)
        guard mse > 0 else { throw .noVariance }
        (meanSquareWorks, meanSquareRaters, meanSquareResidual, meanSquareWithin) = (msr, msc, mse, msw)

        let within = try FTest(f: msr / msw, n - 1, n * (k - 1))
        let residual = try FTest(f: msr / mse, n - 1, (n - 1) * (k - 1))
        (oneWay, oneWayMean) = try Self.pair(within, raters: k, half: half, confidence: confidence)
        (consistent, consistentMean) = try Self.pair(residual, raters: k, half: half, confidence: confidence)

        let single = (msr - mse) / (msr + (k - 1) * mse + k * (msc - mse) / n)
        let ratio = msc / mse
        let share = n * (1 + (k - 1) * single) - k * single
        let top = k * single * ratio + share
        let bottom = (n - 1) * k * k * single * single * ratio * ratio + share * share
        let freedom = (k - 1) * (n - 1) * top / bottom * top
        let lowPoint = try FDistribution(n - 1, freedom).upperQuantile(half)
        let highPoint = try FDistribution(freedom, n - 1).upperQuantile(half)
        let spread = k * msc + (k * n - k - n) * mse
        let low = n * (msr - lowPoint * mse) / (lowPoint * spread + n * msr)
        let high = n * (highPoint * msr - mse) / (spread + n * highPoint * msr)
        let whole = msr + (msc - mse) / n
        guard whole > 0 else { throw .noVariance }
        absolute = Form(
            value: single, test: residual,
            interval: try? ConfidenceInterval(low: low, high: high, confidence: confidence))
        let isBounded = 1 + (k - 1) * low > 0
        absoluteMean = Form(
            value: (msr - mse) / whole, test: residual,
            interval: isBounded
                ? try? ConfidenceInterval(
                    low: k * low / (1 + (k - 1) * low), high: k * high / (1 + (k - 1) * high), confidence: confidence)
                : nil)
    }

    /// The correlation of one rating and of the mean of k, which follow from F alone.
    private static func pair(
        _ test: FTest, raters k: Double, half: Double, confidence: Double
    ) throws(StatisticsFailure) -> (Form, Form) {
        let low = test.f / (try FDistribution(test.numerator, test.denominator).upperQuantile(half))
        let high = test.f * (try FDistribution(test.denominator, test.numerator).upperQuantile(half))
        guard test.f > 0, low > 0 else { throw .noVariance }
        let one = Form(
            value: (test.f - 1) / (test.f + k - 1), test: test,
            interval: try ConfidenceInterval(
                low: (low - 1) / (low + k - 1), high: (high - 1) / (high + k - 1), confidence: confidence))
        let mean = Form(
            value: 1 - 1 / test.f, test: test,
            interval: try ConfidenceInterval(low: 1 - 1 / low, high: 1 - 1 / high, confidence: confidence))
        return (one, mean)
    }
}
