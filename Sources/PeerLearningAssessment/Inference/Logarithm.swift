/// The natural logarithm and its kin by additions, multiplications and divisions alone, so that the bits are the same on
/// every machine.
enum Logarithm {
    private static let two = 0.693_147_180_559_945_3

    /// ln x of a number above 0, to 2 units in the last place or so; 0 of anything else.
    ///
    /// x = 2ᵉ m with m from √½ to √2, and ln m = 2 artanh((m − 1)/(m + 1)) by its series.
    static func of(_ x: Double) -> Double {
        guard x > 0, x.isFinite else { return 0 }
        var exponent = Double(x.exponent)
        var part = x.significand
        if part > 1.414_213_562_373_095_1 {
            part /= 2
            exponent += 1
        }
        let ratio = (part - 1) / (part + 1)
        let square = ratio * ratio
        var sum = 0.0
        var odd = 21.0
        while odd > 0 {
            sum = sum * square + 1 / odd
            odd -= 2
        }
        return exponent * two + 2 * ratio * sum
    }

    /// eˣ, for x from −700 to 700; by its series at x − n ln 2.
    static func exponential(_ x: Double) -> Double {
        let bounded = max(-700, min(700, x))
        let whole = (bounded / two).rounded()
        let small = (bounded - whole * two) / 16
        var sum = 1.0
        var term = 12.0
        while term > 0 {
            sum = 1 + small / term * sum
            term -= 1
        }
        for _ in 0..<4 { sum *= sum }
        return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
    }

    /// ψ(x), the slope of ln Γ, for x above 0: lifted above 12 by its recurrence, then Stirling's series
    /// (Abramowitz and Stegun 6.3.18), to 10⁻¹³.
    static func digamma(_ x: Double) -> Double {
        guard x > 0 else { return 0 }
        var (at, sum) = (x, 0.0)
        while at < 12 {
            sum -= 1 / at
            at += 1
        }
        let square = 1 / (at * at)
        let series =
            square * (1 / 12.0 - square * (1 / 120.0 - square * (1 / 252.0 - square * (1 / 240.0 - square / 132))))
        return sum + of(at) - 0.5 / at - series
    }
}
