/// The analysis of covariance: do groups differ at the end, once what they brought along is taken into account?
///
/// One outcome (the post-test) and one covariate (the pre-test) for each person, in groups; a common slope. Sums of
/// squares of type III with sum contrasts, as SPSS UNIANOVA gives them. The covariate must not have been changed by the
/// treatment, and slopes should be alike: see `homogeneityOfSlopes`.
///
/// ```swift
/// let adjusted = try ANCOVA(outcomes: [postControl, postGroup], covariates: [preControl, preGroup])
/// adjusted.groupTest.pValue
/// try adjusted.difference(0, 1).interval  // the effect, adjusted for the pre-test
/// ```
///
/// Throws `tooFew` unless there are two groups and people for each parameter and one more, `unequalLengths`,
/// `noVariance` where the covariate is constant within every group or the outcome is a line, `notFinite`. Cost: linear
/// in the people.
public struct ANCOVA: Hashable, Sendable {
    /// One source of variance.
    public struct Effect: Hashable, Sendable {
        /// Its sum of squares of type III.
        public let squares: Double
        /// Its F with degrees of freedom and p-value.
        public let test: FTest
        /// Its share of what it and the residuals leave: η² partial.
        public let partialEtaSquared: Double
    }

    /// The groups.
    public let group: Effect
    /// The covariate.
    public let covariate: Effect
    /// The intercept: the mean of the groups' intercepts against 0.
    public let intercept: Effect
    /// The residual sum of squares.
    public let residualSquares: Double
    /// The residual degrees of freedom: people less groups less one.
    public let residualFreedom: Double
    /// The common slope.
    public let slope: Double
    /// The mean of each group at the mean covariate of all people.
    public let adjustedMeans: [Double]
    /// Whether slopes differ between groups; `nil` where there are too few people to tell.
    public let homogeneityOfSlopes: FTest?
    /// The share of the variance that groups and covariate explain together.
    public let rSquared: Double
    private let counts: [Double]
    private let covariateOffsets: [Double]
    private let covariateSquares: Double

    /// The analysis of groups: for each the outcomes and, in the same order, the covariates.
    public init(outcomes: [[Double]], covariates: [[Double]]) throws(StatisticsFailure) {
        let table = try CovarianceTable(outcomes: outcomes, covariates: covariates)
        let k = Double(outcomes.count)
        let freedom = table.people - k - 1
        guard freedom >= 1 else { throw .tooFew(needed: outcomes.count + 2, found: Int(table.people)) }
        guard table.withinX > 0 else { throw .noVariance }
        let slope = table.withinXY / table.withinX
        let residual = table.residualSquares { _ in slope }
        guard residual > 1e-28 * (table.withinY + table.withinX) else { throw .noVariance }
        let meanSquare = residual / freedom
        func effect(_ squares: Double, _ df: Double) throws(StatisticsFailure) -> Effect {
            Effect(
                squares: squares, test: try FTest(f: squares / df / meanSquare, df, freedom),
                partialEtaSquared: squares / (squares + residual))
        }
        let groupSquares = table.groupSquares(slope: slope)
        let zero = table.interceptSquares(slope: slope)
        group = try effect(groupSquares, k - 1)
        covariate = try effect(slope * slope * table.withinX, 1)
        intercept = try effect(zero, 1)
        residualSquares = residual
        residualFreedom = freedom
        self.slope = slope
        adjustedMeans = table.adjustedMeans(slope: slope)
        homogeneityOfSlopes = try table.homogeneity(slope: slope)
        rSquared = max(0, 1 - residual / table.totalY)
        counts = table.y.map { Double($0.count) }
        covariateOffsets = table.xOffsets
        covariateSquares = table.withinX
    }

    /// The adjusted mean of the group at one place less that of another, with its interval. Throws `tooFew` for places
    /// that are no groups.
    public func difference(
        _ first: Int, _ second: Int, confidence: Double = 0.95
    ) throws(StatisticsFailure) -> TTest {
        guard counts.indices.contains(first), counts.indices.contains(second), first != second else {
            throw .tooFew(needed: max(first, second), found: counts.count)
        }
        let offset = covariateOffsets[first] - covariateOffsets[second]
        let share = 1 / counts[first] + 1 / counts[second] + offset / covariateSquares * offset
        return try TTest(
            difference: adjustedMeans[first] - adjustedMeans[second],
            standardError: (residualSquares / residualFreedom * share).squareRoot(),
            degreesOfFreedom: residualFreedom, confidence: confidence)
    }

    /// The test of the groups.
    public var groupTest: FTest { group.test }
}
