/// u − ln(1 + u), the shape of every exponent near its peak.
enum LogExcess {
    /// u − ln(1 + u), where `ratio` is 1 + u known on its own, so that nothing is lost as it nears 0.
    ///
    /// Near 0 by r = u/(2 + u): ln(1 + u) = 2(r + r³/3 + …), hence u·r − 2r³(1/3 + r²/5 + …).
    static func of(_ u: Double, ratio: Double) -> Double {
        guard u > -0.6, u < 1.2 else { return u - Elementary.log(ratio) }
        let r = u / (2 + u)
        let square = r * r
        var sum = 0.0
        var power = 1.0
        var odd = 3.0
        while odd < 81 {
            let term = power / odd
            sum += term
            if term < sum * 1e-17 { break }
            power *= square
            odd += 2
        }
        return r * u - 2 * r * square * sum
    }
}
