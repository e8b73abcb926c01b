/// Finds where a function crosses nought.
enum RootSearch {
    /// The crossing between `low` and `high`, where the function has different signs; Brent's method (*Algorithms for
    /// Minimization without Derivatives*, 1973, chapter 4), to the last digits.
    static func crossing(
        _ low: Double, _ high: Double, tolerance: Double = 1e-16,
        _ function: (Double) throws(StatisticsFailure) -> Double
    ) throws(StatisticsFailure) -> Double {
        var a = low
        var b = high
        var fa = try function(a)
        var fb = try function(b)
        if fa == 0 { return a }
        if fb == 0 { return b }
        guard (fa < 0) != (fb < 0) else { throw .notConverged }
        var c = a
        var fc = fa
        var step = b - a
        var before = step
        for _ in 0..<400 {
            if abs(fc) < abs(fb) { (a, b, c, fa, fb, fc) = (b, c, b, fb, fc, fb) }
            let slack = 2 * tolerance * abs(b) + 1e-300
            let middle = 0.5 * (c - b)
            if abs(middle) <= slack || fb == 0 { return b }
            if abs(before) >= slack, abs(fa) > abs(fb) {
                (before, step) = interpolated(a, b, c, fa, fb, fc, middle, slack, before: before, step: step)
            } else {
                (before, step) = (middle, middle)
            }
            a = b
            fa = fb
            b += abs(step) > slack ? step : (middle > 0 ? slack : -slack)
            fb = try function(b)
            if (fb > 0) == (fc > 0) { (c, fc, step, before) = (a, fa, b - a, b - a) }
        }
        return b
    }

    private static func interpolated(
        _ a: Double, _ b: Double, _ c: Double, _ fa: Double, _ fb: Double, _ fc: Double, _ middle: Double,
        _ slack: Double, before: Double, step: Double
    ) -> (Double, Double) {
        let s = fb / fa
        var p: Double
        var q: Double
        if a == c {
            p = 2 * middle * s
            q = 1 - s
        } else {
            let r = fb / fc
            let t = fa / fc
            p = s * (2 * middle * t * (t - r) - (b - a) * (r - 1))
            q = (t - 1) * (r - 1) * (s - 1)
        }
        if p > 0 { q = -q } else { p = -p }
        let fits = 2 * p < min(3 * middle * q - abs(slack * q), abs(before * q))
        return fits ? (step, p / q) : (middle, middle)
    }

    /// The positive value whose tails are `wanted`, found in ln x on the smaller tail, so that far quantiles are as
    /// precise as near ones. Throws `outOfRange` for values beyond 10³⁰⁰.
    static func positive(
        _ wanted: Tails, near guess: Double, _ tails: (Double) throws(StatisticsFailure) -> Tails
    ) throws(StatisticsFailure) -> Double {
        let fromAbove = wanted.upper < wanted.lower
        let target = Elementary.log(fromAbove ? wanted.upper : wanted.lower)
        func excess(_ shift: Double) throws(StatisticsFailure) -> Double {
            let found = try tails(min(guess * Elementary.exp(shift), 1e300))
            return fromAbove
                ? target - Elementary.log(max(found.upper, .leastNormalMagnitude))
                : Elementary.log(max(found.lower, .leastNormalMagnitude)) - target
        }
        var low = -0.5
        var high = 0.5
        while try excess(low) > 0 {
            high = low
            low *= 2
            if low < -1500 { return 0 }
        }
        while try excess(high) < 0 {
            low = high
            high = max(0.5, high * 2)
            if high > 1500 { throw .outOfRange }
        }
        return guess * Elementary.exp(try crossing(low, high, excess))
    }
}
