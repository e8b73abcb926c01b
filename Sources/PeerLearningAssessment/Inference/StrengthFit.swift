/// Rounds of minorisation until strengths stand still.
struct StrengthFit {
    let itemCount: Int
    let prior: Double

    /// - Parameter look: Adds, for each item, one over what it was chosen from, and the information about its logarithm.
    func run(
        wins: [Double], _ look: (_ strengths: [Double], _ sums: inout [Double], _ information: inout [Double]) -> Void
    ) -> ItemStrengths {
        let prior = max(prior, 1e-6)
        var strengths = [Double](repeating: 1, count: itemCount)
        var information = [Double](repeating: 0, count: itemCount)
        var rounds = 0
        var moved = Double.infinity
        while rounds < 500, moved > 1e-9 {
            rounds += 1
            moved = 0
            var sums = [Double](repeating: 0, count: itemCount)
            for item in information.indices { information[item] = 0 }
            look(strengths, &sums, &information)
            for item in strengths.indices {
                let own = strengths[item]
                information[item] += 2 * prior * own / ((own + 1) * (own + 1))
                let next = (wins[item] + prior) / (sums[item] + 2 * prior / (own + 1))
                moved = max(moved, abs(next / own - 1))
                strengths[item] = next
            }
        }
        return ItemStrengths(
            values: strengths.map(Logarithm.of), deviations: information.map { 1 / $0.squareRoot() }, rounds: rounds)
    }
}
