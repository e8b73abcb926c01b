/// Glass's Δ: the difference of two means in standard deviations of one of the groups, usually the control.
///
/// For a treatment that changes the spread as well (Glass 1976). The interval inverts the noncentral t distribution
/// with n − 1 degrees of freedom of the group that gives the unit, which holds where the spreads are alike.
///
/// Throws `tooFew` unless both groups have two people, `noVariance` where the unit is 0, `notFinite`.
public struct GlassDelta: Hashable, Sendable {
    /// Which group gives the unit.
    public enum Unit: Hashable, Sendable {
        /// The standard deviation of the first group.
        case first
        /// The standard deviation of the second group.
        case second
    }

    /// Δ: first minus second, in the unit.
    public let value: Double
    /// The interval of the true Δ.
    public let interval: ConfidenceInterval

    /// The effect in two samples; the control is usually the second.
    public init(
        _ first: [Double], _ second: [Double], unit: Unit = .second, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        try self.init(
            SampleSummary(first), SampleSummary(Moments(second, first: first.count)), unit: unit,
            confidence: confidence)
    }

    /// The effect in two groups of which sizes, means and standard deviations are known.
    public init(
        _ first: SampleSummary, _ second: SampleSummary, unit: Unit = .second, confidence: Double = 0.95
    ) throws(StatisticsFailure) {
        let control = unit == .first ? first : second
        guard control.standardDeviation > 0 else { throw .noVariance }
        let delta = try Check.result(first.meanAbove(second) / control.standardDeviation)
        let step = (1 / Double(first.count) + 1 / Double(second.count)).squareRoot()
        value = delta
        interval = try NoncentralityInterval.of(
            t: delta / step, degreesOfFreedom: Double(control.count - 1), confidence: confidence, unit: step)
    }
}
