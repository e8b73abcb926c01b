/// An interval that covers the true value with a stated frequency.
public struct ConfidenceInterval: Hashable, Sendable {
    /// The lower bound.
    public let low: Double
    /// The upper bound.
    public let high: Double
    /// How often such intervals cover the true value, such as 0.95.
    public let confidence: Double

    /// An interval. Throws `outOfRange` where a bound is no finite number or the lower one lies above the other.
    public init(low: Double, high: Double, confidence: Double) throws(StatisticsFailure) {
        guard low.isFinite, high.isFinite, low <= high else { throw .outOfRange }
        self.low = low
        self.high = high
        self.confidence = try Check.level(confidence)
    }

    /// Whether a value lies inside.
    public func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// The interval `estimate ± point × standard error`, where `tail` gives the point that has so much above it.
    init(
        around estimate: Double, standardError: Double, confidence: Double,
        point: (Double) throws(StatisticsFailure) -> Double
    ) throws(StatisticsFailure) {
        let reach = try point((1 - (try Check.level(confidence))) / 2) * standardError
        try self.init(low: estimate - reach, high: estimate + reach, confidence: confidence)
    }

    /// The interval whose bounds are mapped, in their order.
    func mapped(_ map: (Double) -> Double) throws(StatisticsFailure) -> ConfidenceInterval {
        let ends = (map(low), map(high))
        return try ConfidenceInterval(low: min(ends.0, ends.1), high: max(ends.0, ends.1), confidence: confidence)
    }
}
