/// The noncentral F distribution: what F follows when groups do differ.
enum NoncentralF {
    /// Both tails: a mixture of beta tails with Poisson weights, summed outwards from the most likely (Johnson, Kotz
    /// and Balakrishnan, *Continuous Univariate Distributions* 2, 30.3).
    static func tails(at f: Double, _ numerator: Double, _ denominator: Double, _ lambda: Double) -> Tails {
        let odds = f * (numerator / denominator)
        let share = odds < 1 ? odds / (1 + odds) : 1 / (1 + 1 / odds)
        let rest = 1 / (1 + odds)
        guard share > 0 else { return Tails(lower: 0) }
        let mean = lambda / 2
        let centre = mean.rounded(.down)
        var (lower, upper, weights) = (0.0, 0.0, 0.0)
        for direction in [1.0, -1.0] {
            var count = direction > 0 ? centre : centre - 1
            while count >= 0 {
                let weight = count > 0 ? IncompleteGamma.front(count, mean) : Elementary.exp(-mean)
                let tails = IncompleteBeta.tails(numerator / 2 + count, denominator / 2, x: share, y: rest)
                lower += weight * tails.lower
                upper += weight * tails.upper
                weights += weight
                if weight < 1e-18 * weights { break }
                count += direction
            }
        }
        return Tails(lower: min(lower, 1), upper: min(upper, 1))
    }

    /// The λ under which an F as large or larger has the chance `probability`; 0 where it is likelier without any
    /// effect.
    static func noncentrality(of test: FTest, survival probability: Double) throws(StatisticsFailure) -> Double {
        guard test.pValue < probability else { return 0 }
        func excess(_ lambda: Double) -> Double {
            tails(at: test.f, test.numerator, test.denominator, lambda).upper - probability
        }
        var high = max(1, 2 * test.f * test.numerator)
        while excess(high) < 0 {
            high *= 2
            guard high < 1e9 else { throw .notConverged }
        }
        return try RootSearch.crossing(0, high, tolerance: 1e-13) { (x: Double) throws(StatisticsFailure) in excess(x) }
    }
}
