/// The distribution of the largest difference between means of groups, in standard errors.
///
/// Tukey's comparisons rest on it. The range of k normal values is integrated over the largest of them, then over the
/// spread, both by the trapezoidal rule. Relative error about 1e-12 in the upper tail; a value costs a few hundred
/// microseconds.
public struct StudentizedRange: Hashable, Sendable {
    /// How many means are compared, 2 or more.
    public let groups: Int
    /// The degrees of freedom of the spread.
    public let degreesOfFreedom: Double

    /// The distribution. Throws `tooFew` or `notPositive`.
    public init(groups: Int, degreesOfFreedom: Double) throws(StatisticsFailure) {
        try Check.atLeast(2, found: groups)
        self.groups = groups
        self.degreesOfFreedom = try Check.positive(degreesOfFreedom)
    }

    /// The chance of a range of more than `q`, precise however small it is.
    public func survival(_ q: Double) throws(StatisticsFailure) -> Double {
        let q = try Check.number(q)
        guard q > 0 else { return 1 }
        guard q < .infinity else { return 0 }
        let reach = min(q, 12)
        let step = min(0.12, 0.5 / (2 * degreesOfFreedom + reach * reach).squareRoot())
        return min(SpreadAverage(degreesOfFreedom: degreesOfFreedom, step: step).of { rangeAbove(q * $0) }, 1)
    }

    /// The chance of a range of `q` or less.
    public func cumulative(_ q: Double) throws(StatisticsFailure) -> Double { 1 - (try survival(q)) }

    /// The range that is exceeded with the chance `probability`, above 0 and below 1.
    public func upperQuantile(_ probability: Double) throws(StatisticsFailure) -> Double {
        let p = try Check.level(probability)
        return try RootSearch.positive(Tails(lower: 1 - p, upper: p), near: 3) {
            (q: Double) throws(StatisticsFailure) in
            Tails(upper: try survival(q))
        }
    }

    /// The chance that k standard normal values spread over more than `w`: ∫ k φ(z) (Φ(z)ᵏ⁻¹ − (Φ(z) − Φ(z − w))ᵏ⁻¹)
    /// dz, where z is the largest.
    private func rangeAbove(_ w: Double) -> Double {
        let others = Double(groups - 1)
        let step = 0.125
        var sum = 0.0
        for place in -72...304 {
            let z = Double(place) * step
            let density = Normal.density(z)
            let below = Normal.above(-z)
            let lowest = Normal.above(w - z)
            guard density > 0, below > 0 else { continue }
            let share = min(lowest / below, 1)
            let miss = share < 1 ? -Elementary.expm1(others * Elementary.log1p(-share)) : 1
            let term = density * Elementary.pow(below, others) * miss
            sum += term
            if z > w / 2, term < 1e-18 * sum { break }
        }
        return min(Double(groups) * step * sum, 1)
    }
}
