/// Cohen's d of the differences between two measurements of the same people: their mean in their standard deviations.
///
/// The interval inverts the noncentral t distribution. Throws what `PairedTTest` throws.
public struct PairedEffect: Hashable, Sendable {
    /// d of the differences.
    public let value: Double
    /// The interval of the true value.
    public let interval: ConfidenceInterval
    /// J·d with Hedges' correction; `nil` for two pairs.
    public let hedges: Double?

    /// The effect in pairs, first minus second.
    public init(_ first: [Double], _ second: [Double], confidence: Double = 0.95) throws(StatisticsFailure) {
        let test = try PairedTTest(first, second)
        value = test.effect
        interval = try NoncentralityInterval.of(
            t: test.t, degreesOfFreedom: test.degreesOfFreedom, confidence: confidence,
            unit: 1 / Double(test.count).squareRoot())
        hedges = (try? HedgesG.correction(degreesOfFreedom: test.degreesOfFreedom)).map { $0 * test.effect }
    }
}
