/// Both tails of a distribution at one point, each with its own relative precision.
///
/// `1 - lower` loses every digit once the upper tail is small; so the two are computed side by side.
public struct Tails: Hashable, Sendable {
    /// The chance of the value or less.
    public let lower: Double
    /// The chance of more than the value.
    public let upper: Double

    init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// The tails when the smaller of them is known.
    init(lower: Double) { self.init(lower: lower, upper: 1 - lower) }
    init(upper: Double) { self.init(lower: 1 - upper, upper: upper) }

    /// The tails of the mirrored distribution.
    var swapped: Tails { Tails(lower: upper, upper: lower) }

    /// Twice the smaller tail, at most 1: the two-sided chance in a symmetrical distribution.
    public var twoSided: Double { min(2 * min(lower, upper), 1) }
}
