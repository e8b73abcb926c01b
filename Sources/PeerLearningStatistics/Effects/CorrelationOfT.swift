/// The correlation that a t corresponds to: r = √(t²/(t² + df)), the size of an effect on the scale of correlations.
public struct CorrelationOfT: Hashable, Sendable {
    /// r, from 0 to 1.
    public let value: Double

    /// The correlation of a comparison.
    public init(_ comparison: some TTesting) {
        let t = abs(comparison.test.t)
        let ratio = comparison.test.degreesOfFreedom.squareRoot() / t
        value = t == 0 ? 0 : 1 / (1 + ratio * ratio).squareRoot()
    }
}
