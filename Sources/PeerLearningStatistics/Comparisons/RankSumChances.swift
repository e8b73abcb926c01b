/// The exact chances of rank sums without ties.
enum RankSumChances {
    /// Twice the chance of so small a U, at most 1. The chances are the coefficients of the Gaussian binomial, built by
    /// Löffler's product as chances, so that nothing overflows.
    static func twoSided(u: Double, _ first: Int, _ second: Int) -> Double {
        let (few, many) = (min(first, second), max(first, second))
        var chances = Array(repeating: 0.0, count: few * many + 1)
        chances[0] = 1
        for taken in 1...few {
            for place in stride(from: chances.count - 1, through: taken + many, by: -1) {
                chances[place] -= chances[place - taken - many]
            }
            for place in stride(from: taken, to: chances.count, by: 1) { chances[place] += chances[place - taken] }
            let share = Double(taken) / Double(taken + many)
            for place in chances.indices { chances[place] *= share }
        }
        return min(2 * chances.prefix(Int(u) + 1).reduce(0, +), 1)
    }
}
