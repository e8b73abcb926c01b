/// When, within the time that there is for it, a review is written.
///
/// The share of reviews that are in after the share x of the time is x to the power of ``lateness``: with 1 they come evenly,
/// with 3 half of them come in the last fifth.
public struct ReviewTiming: Hashable, Sendable {
    /// The power, above 0 and at most 100.
    public var lateness: Double

    /// Describes when reviews are written.
    public init(lateness: Double) { self.lateness = lateness }

    /// Evenly over the time.
    public static let even = ReviewTiming(lateness: 1)
    /// Rather late: half of them in the last fifth of the time. An assumption; where you have dates of your own, fit it.
    public static let late = ReviewTiming(lateness: 3)

    /// The share of all that is in after a share of the time, both from 0 to 1.
    public func share(after time: Double) -> Double { Self.power(min(1, max(0, time)), lateness) }

    /// The share of the time after which a share of all is in, both from 0 to 1.
    public func time(of share: Double) -> Double { Self.power(min(1, max(0, share)), 1 / lateness) }

    /// Without the C library, so that a dry run has the same bits on every machine.
    private static func power(_ base: Double, _ exponent: Double) -> Double {
        if base <= 0 { return 0 }
        return base == 1 || exponent == 1 ? base : Logarithm.exponential(exponent * Logarithm.of(base))
    }
}
