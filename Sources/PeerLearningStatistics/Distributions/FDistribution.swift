/// Fisher's F distribution, for any degrees of freedom above 0.
///
/// The tails are incomplete beta functions (Abramowitz and Stegun 26.6.2). Measured at 20,000 places with up to 10⁶
/// degrees of freedom, the relative error was at most 2e-13 for chances above 1e-60 and 6e-13 below. The degrees of
/// freedom may reach some 10¹⁰ on both sides; beyond, `outOfRange` is thrown where the sums do not settle.
public struct FDistribution: ContinuousDistribution {
    /// The degrees of freedom of the upper mean square.
    public let numerator: Double
    /// The degrees of freedom of the lower mean square.
    public let denominator: Double

    /// The distribution. Throws `notPositive`.
    public init(_ numerator: Double, _ denominator: Double) throws(StatisticsFailure) {
        self.numerator = try Check.positive(numerator)
        self.denominator = try Check.positive(denominator)
    }

    /// Both tails.
    public func tails(at x: Double) throws(StatisticsFailure) -> Tails {
        let f = try Check.number(x)
        guard f > 0 else { return Tails(lower: 0) }
        guard f < .infinity else { return Tails(upper: 0) }
        let odds = f * (numerator / denominator)
        let share = odds < 1 ? odds / (1 + odds) : 1 / (1 + 1 / odds)
        let rest = 1 / (1 + odds)
        guard share > 0 else { return Tails(lower: 0) }
        guard rest > 0 else { return Tails(upper: 0) }
        return try Check.tails(
            IncompleteBeta.tails(
                numerator / 2, denominator / 2, x: share, y: rest, distance: numerator / 2 * (1 - f) * rest))
    }

    /// The density, 0 below 0.
    public func density(at x: Double) throws(StatisticsFailure) -> Double {
        let f = try Check.number(x)
        guard f > 0, f < .infinity else { return 0 }
        let a = numerator / 2
        let b = denominator / 2
        let odds = f * (numerator / denominator)
        let share = odds / (1 + odds)
        let rest = 1 / (1 + odds)
        return try Check.result(IncompleteBeta.front(a, b, share, rest, a * (1 - f) * rest) / f)
    }

    /// The value with these tails.
    public func value(with tails: Tails) throws(StatisticsFailure) -> Double {
        if tails.lower == 0 { return 0 }
        if tails.upper == 0 { return .infinity }
        return try RootSearch.positive(tails, near: 1) { (x: Double) throws(StatisticsFailure) in
            try self.tails(at: x)
        }
    }
}
