/// The upper tail of the standard normal distribution, by additions, multiplications and divisions alone, so that it is
/// the same on every machine.
enum NormalTail {
    /// The chance of a value of `z` or more.
    ///
    /// Sources: up to 4 the series Φ(z) = ½ + φ(z) Σ z²ᵏ⁺¹/(2k+1)!! (Marsaglia, *Evaluating the normal distribution*,
    /// 2004); beyond, Laplace's continued fraction (Abramowitz and Stegun 26.2.14).
    static func above(_ z: Double) -> Double {
        guard !z.isNaN else { return 1 }
        if z < 0 { return 1 - above(-z) }
        guard z < 38 else { return 0 }
        return z < 4 ? 0.5 - density(z) * series(z) : density(z) / fraction(z)
    }

    /// The value that is reached with the chance `p`, from 0 to ½, by halving; correct to 10⁻⁹.
    static func reached(withChance p: Double) -> Double {
        var low = 0.0
        var high = 38.0
        for _ in 0..<36 {
            let middle = (low + high) / 2
            if above(middle) > p { low = middle } else { high = middle }
        }
        return high
    }

    private static func series(_ z: Double) -> Double {
        var term = z
        var sum = z
        var odd = 3.0
        while term > sum * 1e-17, odd < 400 {
            term *= z * z / odd
            sum += term
            odd += 2
        }
        return sum
    }

    private static func fraction(_ z: Double) -> Double {
        stride(from: 60.0, to: 0, by: -1).reduce(z) { z + $1 / $0 }
    }

    private static func density(_ z: Double) -> Double { 0.398_942_280_401_432_7 * exponential(-z * z / 2) }

    /// eˣ by its series at x/1024, squared ten times.
    private static func exponential(_ x: Double) -> Double {
        let small = x / 1024
        var result = (1...12).reversed().reduce(1.0) { 1 + small / Double($1) * $0 }
        for _ in 0..<10 { result *= result }
        return result
    }
}
