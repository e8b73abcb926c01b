/// What it costs that people came in groups: those of one group resemble each other.
///
/// The intraclass correlation from the one-way analysis of variance of groups of any size, and the design effect
/// 1 + (m − 1)·ICC with m = Σn²/Σn (Kish 1965): so many times the people are needed.
///
/// Throws what `OneWayANOVA` throws.
public struct DesignEffect: Hashable, Sendable {
    /// The share of the variance that lies between groups; an estimate below 0 counts as 0 in the design effect.
    public let intraclassCorrelation: Double
    /// By how much the variance of a mean is larger than if people had come one by one.
    public let value: Double
    /// How many independent people all of them are worth.
    public let effectiveSize: Double

    /// The effect of some groups of one arm.
    public init(_ groups: [[Double]]) throws(StatisticsFailure) {
        let analysis = try OneWayANOVA(groups)
        let sizes = groups.map { Double($0.count) }
        let people = CompensatedSum.of(sizes)
        let squared = CompensatedSum.of(sizes.map { $0 * $0 })
        let typical = (people - squared / people) / (Double(groups.count) - 1)
        let surplus = analysis.meanSquareBetween - analysis.meanSquareWithin
        let correlation = surplus / (surplus + typical * analysis.meanSquareWithin)
        intraclassCorrelation = correlation
        value = 1 + (squared / people - 1) * max(0, correlation)
        effectiveSize = people / value
    }
}
