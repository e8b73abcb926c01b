/// The regularised incomplete gamma function P(a, x) and Q(a, x).
enum IncompleteGamma {
    /// A sum that needs more terms than this is given up.
    private static let steps = 1_000_000

    /// Both tails for a above 0 and x from 0; NaN where the sums do not settle, for a beyond 10¹⁰ or so.
    ///
    /// Below a + 1 the power series, above it Legendre's continued fraction by Lentz's method (Abramowitz and Stegun
    /// 6.5.29, 6.5.31; Numerical Recipes 6.2). The factor in front is Loader's saddle-point form of the Poisson chance,
    /// which keeps its relative precision for large a.
    static func tails(_ a: Double, _ x: Double) -> Tails {
        guard x > 0 else { return Tails(lower: 0, upper: 1) }
        guard x < .infinity else { return Tails(lower: 1, upper: 0) }
        if a < 0.5, x < 1 { return small(a, x) }
        return x < a + 1 ? Tails(lower: series(a, x)) : Tails(upper: fraction(a, x))
    }

    /// xᵃ e⁻ˣ / Γ(a + 1).
    static func front(_ a: Double, _ x: Double) -> Double {
        let exponent = a * LogExcess.of((x - a) / a, ratio: x / a) + LogGamma.stirlingRest(a)
        return Elementary.densityAtZero / a.squareRoot() * Elementary.exp(-exponent)
    }

    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        var n = a
        for _ in 0..<steps {
            n += 1
            term *= x / n
            sum += term
            if term < sum * 1e-17 { return min(front(a, x) * sum, 1) }
        }
        return .nan
    }

    private static func fraction(_ a: Double, _ x: Double) -> Double {
        var b = x + 1 - a
        var c = 1e300
        var d = 1 / b
        var value = d
        for step in 1..<steps {
            let n = Double(step)
            let factor = -n * (n - a)
            b += 2
            d = 1 / (factor * d + b)
            c = b + factor / c
            let change = c * d
            value *= change
            if abs(change - 1) < 2e-16 { return min(front(a, x) * a * value, 1) }
        }
        return .nan
    }

    /// Small a and x, where Q is a difference of small things: Q = 1 − xᵃ/Γ(1 + a) · (1 + a Σ (−x)ⁿ / (n!(a + n))).
    private static func small(_ a: Double, _ x: Double) -> Tails {
        let exponent = a * Elementary.log(x) - LogGamma.ofOnePlus(a)
        var sum = 0.0
        var power = 1.0
        for step in 1..<40 {
            let n = Double(step)
            power *= -x / n
            sum += power / (a + n)
        }
        sum *= a
        let scale = Elementary.exp(exponent)
        return Tails(lower: scale * (1 + sum), upper: -Elementary.expm1(exponent) - scale * sum)
    }
}
