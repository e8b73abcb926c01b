/// The beta distribution on the shares from 0 to 1.
///
/// The tails are incomplete beta functions (DLMF 8.17), as precise as those of `FDistribution`.
public struct BetaDistribution: ContinuousDistribution {
    /// The first shape, above 0: it draws towards 1.
    public let alpha: Double
    /// The second shape, above 0: it draws towards 0.
    public let beta: Double

    /// The distribution. Throws `notPositive`.
    public init(_ alpha: Double, _ beta: Double) throws(StatisticsFailure) {
        self.alpha = try Check.positive(alpha)
        self.beta = try Check.positive(beta)
    }

    /// Both tails.
    public func tails(at x: Double) throws(StatisticsFailure) -> Tails {
        let share = min(max(0, try Check.number(x)), 1)
        return try Check.tails(IncompleteBeta.tails(alpha, beta, x: share, y: 1 - share))
    }

    /// The density, 0 at and beyond the ends.
    public func density(at x: Double) throws(StatisticsFailure) -> Double {
        let x = try Check.number(x)
        guard x > 0, x < 1 else { return 0 }
        let y = 1 - x
        let distance = IncompleteBeta.distance(alpha, beta, x, y)
        return try Check.result(IncompleteBeta.front(alpha, beta, x, y, distance) / (x * y))
    }

    /// The value with these tails.
    public func value(with tails: Tails) throws(StatisticsFailure) -> Double {
        if tails.lower == 0 { return 0 }
        if tails.upper == 0 { return 1 }
        let odds = try RootSearch.positive(tails, near: alpha / beta) { (odds: Double) throws(StatisticsFailure) in
            let x = odds < 1 ? odds / (1 + odds) : 1 / (1 + 1 / odds)
            return IncompleteBeta.tails(alpha, beta, x: x, y: 1 / (1 + odds))
        }
        return odds < 1 ? odds / (1 + odds) : 1 / (1 + 1 / odds)
    }
}
