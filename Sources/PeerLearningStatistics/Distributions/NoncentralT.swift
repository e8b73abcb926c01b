/// The noncentral t distribution: what t follows when there is an effect.
///
/// Power and the intervals of Cohen's d rest on it.
///
/// P(T ≤ t) is the mean of Φ(ts − δ) over s, the spread that was found divided by the true one. It is summed by the
/// trapezoidal rule in ln s, which converges geometrically for such integrands (Trefethen and Weideman, *SIAM Review*
/// 56, 2014); all terms are positive, so both tails keep their relative precision, for any δ.
public struct NoncentralT: Hashable, Sendable {
    /// The degrees of freedom, above 0.
    public let degreesOfFreedom: Double
    /// The noncentrality δ.
    public let noncentrality: Double

    /// The distribution. Throws `notPositive` or `notFinite`.
    public init(_ degreesOfFreedom: Double, noncentrality: Double) throws(StatisticsFailure) {
        self.degreesOfFreedom = try Check.positive(degreesOfFreedom)
        self.noncentrality = try Check.finite(noncentrality)
    }

    /// The chance of `t` or less.
    public func cumulative(_ t: Double) throws(StatisticsFailure) -> Double {
        let t = try Check.number(t)
        guard t.isFinite else { return t < 0 ? 0 : 1 }
        return try Check.result(Self.below(t, degreesOfFreedom, noncentrality))
    }

    /// The chance of more than `t`, precise however small it is.
    public func survival(_ t: Double) throws(StatisticsFailure) -> Double {
        let t = try Check.number(t)
        guard t.isFinite else { return t < 0 ? 1 : 0 }
        return try Check.result(Self.below(-t, degreesOfFreedom, -noncentrality))
    }

    /// The noncentrality under which a t as large as the one seen, or larger, has the chance `probability`; the bounds
    /// of an interval for δ are those for half the error and for 1 less it.
    public static func noncentrality(
        ofT t: Double, degreesOfFreedom: Double, survival probability: Double
    ) throws(StatisticsFailure) -> Double {
        let t = try Check.finite(t)
        let df = try Check.positive(degreesOfFreedom)
        let p = try Check.level(probability)
        let spread = (1 + t * t / (2 * df)).squareRoot()
        func excess(_ delta: Double) -> Double {
            p <= 0.5
                ? Elementary.log(max(below(-t, df, -delta), .leastNormalMagnitude)) - Elementary.log(p)
                : Elementary.log(1 - p) - Elementary.log(max(below(t, df, delta), .leastNormalMagnitude))
        }
        var reach = 2 * spread
        while excess(t - reach) > 0 {
            reach *= 2
            guard reach < 1e3 * spread + 1e3 * abs(t) else { throw .notConverged }
        }
        let low = t - reach
        reach = 2 * spread
        while excess(t + reach) < 0 {
            reach *= 2
            guard reach < 1e3 * spread + 1e3 * abs(t) else { throw .notConverged }
        }
        return try RootSearch.crossing(low, t + reach, tolerance: 1e-15) { (delta: Double) throws(StatisticsFailure) in
            excess(delta)
        }
    }

    static func below(_ t: Double, _ df: Double, _ delta: Double) -> Double {
        if t == 0 { return Normal.above(delta) }
        if abs(delta) > 34, abs(t) > (2 * df).squareRoot() { return belowFarOut(t, df, delta) }
        let reach = min(4 * abs(t), abs(delta) + 6)
        let step = min(0.12, 0.5 / (2 * df + reach * reach).squareRoot())
        return min(SpreadAverage(degreesOfFreedom: df, step: step).of { Normal.above(delta - t * $0) }, 1)
    }

    /// For a large δ against a sharp edge: the mean over z of the chance that the spread is on the right side of (z +
    /// δ)/t.
    private static func belowFarOut(_ t: Double, _ df: Double, _ delta: Double) -> Double {
        let step = 0.2
        var sum = 0.0
        for place in -195...195 {
            let z = Double(place) * step
            let edge = (z + delta) / t
            let square = edge > 0 ? 0.5 * df * edge * edge : 0
            let spread = IncompleteGamma.tails(0.5 * df, square)
            sum += Normal.density(z) * (t > 0 ? spread.upper : spread.lower)
        }
        return min(step * sum, 1)
    }
}
