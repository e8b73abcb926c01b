/// The chance of a correlation.
enum CorrelationChance {
    /// The two-sided p of r in n pairs by t, which is I₁₋ᵣ²((n − 2)/2, ½).
    static func of(_ r: Double, count: Int) -> Double {
        let a = (Double(count) - 2) / 2
        let x = (1 - r) * (1 + r)
        return IncompleteBeta.tails(a, 0.5, x: x, y: r * r, distance: IncompleteBeta.distance(a, 0.5, x, r * r)).lower
    }
}
