/// The regularised incomplete beta function.
enum IncompleteBeta {
    /// A sum that needs more terms than this is given up.
    private static let steps = 1_000_000

    /// I_x(a, b) and its complement, for a and b above 0 and x + y = 1, of which the smaller must be exact; NaN
    /// where the sums do not settle, for both parameters beyond 10¹⁰ or so.
    ///
    /// On the near side of the mean a/(a + b) the chance is computed itself, by the hypergeometric series (DLMF 8.17.8)
    /// where it is quick and else by the continued fraction of Didonato and Morris (*Algorithm 708*, ACM TOMS 18, 1992,
    /// BFRAC), which knows only the distance from the mean and so does not lose digits for large a or b.
    static func tails(_ a: Double, _ b: Double, x: Double, y: Double) -> Tails {
        guard x > 0 else { return Tails(lower: 0, upper: 1) }
        guard y > 0 else { return Tails(lower: 1, upper: 0) }
        return tails(a, b, x: x, y: y, distance: distance(a, b, x, y))
    }

    /// The same where a − (a + b)x is known better than x tells it.
    static func tails(_ a: Double, _ b: Double, x: Double, y: Double, distance: Double) -> Tails {
        guard distance >= 0 else { return nearTails(b, a, y, x, -distance).swapped }
        return nearTails(a, b, x, y, distance)
    }

    /// a − (a + b)x, rounded once.
    static func distance(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
        x <= y ? a.addingProduct(-(a + b), x) : (-b).addingProduct(a + b, y)
    }

    private static func nearTails(
        _ a: Double, _ b: Double, _ x: Double, _ y: Double, _ distance: Double
    ) -> Tails {
        let scale = front(a, b, x, y, distance)
        let first = (a + b) / (a + 1) * x
        let quick = first < 0.9 && x < 0.9
        let lower =
            quick || a < 1
            ? scale / a * series(a, b, x) : scale * fraction(a, b, x: x, y: y, distance: distance)
        guard lower > 0.9 else { return Tails(lower: lower) }
        let upper = front(b, a, y, x, -distance) / b * series(b, a, y)
        return Tails(lower: min(lower, 1), upper: min(upper, 1))
    }

    /// xᵃ yᵇ / B(a, b), where `distance` is a − (a + b)x.
    static func front(_ a: Double, _ b: Double, _ x: Double, _ y: Double, _ distance: Double) -> Double {
        let sum = a + b
        let exponent =
            a * LogExcess.of(-distance / a, ratio: x * (sum / a))
            + b * LogExcess.of(distance / b, ratio: y * (sum / b))
            + (LogGamma.stirlingRest(a) + LogGamma.stirlingRest(b) - LogGamma.stirlingRest(sum))
        return Elementary.densityAtZero * (a / sum).squareRoot() * b.squareRoot() * Elementary.exp(-exponent)
    }

    /// ₂F₁(a + b, 1; a + 1; x): positive terms only.
    private static func series(_ a: Double, _ b: Double, _ x: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        for step in 0..<steps {
            let n = Double(step)
            let ratio = (a + b + n) / (a + 1 + n) * x
            term *= ratio
            sum += term
            if ratio < 1, term < sum * (1 - ratio) * 1e-17 { return sum }
        }
        return .nan
    }

    private static func fraction(
        _ a: Double, _ b: Double, x: Double, y: Double, distance: Double
    ) -> Double {
        let c = 1 + distance
        let c0 = b / a
        let c1 = 1 + 1 / a
        var p = 1.0
        var s = a + 1
        var an = 0.0
        var bn = 1.0
        var anNext = 1.0
        var bnNext = c / c1
        var value = c1 / c
        for step in 1..<steps {
            let n = Double(step)
            let t = n / a
            let w = n * (b - n) * x
            var e = a / s
            let alpha = (p * (p + c0) * e * e) * (w * x)
            e = (1 + t) / (c1 + t + t)
            let beta = n + w / s + e * (c + n * (1 + y))
            p = 1 + t
            s += 2
            (an, anNext) = (anNext, alpha * an + beta * anNext)
            (bn, bnNext) = (bnNext, alpha * bn + beta * bnNext)
            let before = value
            value = anNext / bnNext
            if abs(value - before) <= 2e-16 * value { return value }
            an /= bnNext
            bn /= bnNext
            anNext = value
            bnNext = 1
        }
        return .nan
    }
}
