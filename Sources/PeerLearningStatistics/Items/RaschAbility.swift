/// Abilities from raw scores, at known difficulties.
struct RaschAbility {
    private let difficulties: [Double]

    init(_ difficulties: [Double]) { self.difficulties = difficulties }

    func ability(score: Int) throws(StatisticsFailure) -> RaschModel.Ability {
        let isInner = score > 0 && score < difficulties.count
        let weighted = try root { at in
            let sums = sums(at)
            return Double(score) - sums.expected + sums.skew / (2 * sums.information)
        }
        return RaschModel.Ability(
            score: score,
            maximumLikelihood: isInner ? try root { Double(score) - sums($0).expected } : nil,
            weighted: weighted, standardError: 1 / sums(weighted).information.squareRoot())
    }

    private func sums(_ ability: Double) -> (expected: Double, information: Double, skew: Double) {
        var (expected, information, skew) = (0.0, 0.0, 0.0)
        for difficulty in difficulties {
            let solved = 1 / (1 + Elementary.exp(difficulty - ability))
            let failed = 1 / (1 + Elementary.exp(ability - difficulty))
            expected += solved
            information += solved * failed
            skew += solved * failed * (failed - solved)
        }
        return (expected, information, skew)
    }

    /// Where a falling function crosses 0.
    private func root(_ function: (Double) -> Double) throws(StatisticsFailure) -> Double {
        let low = (difficulties.min() ?? 0) - 1
        let high = (difficulties.max() ?? 0) + 1
        var reach = 1.0
        while function(low - reach) < 0 || function(high + reach) > 0 {
            reach *= 2
            guard reach < 400 else { throw .notConverged }
        }
        return try RootSearch.crossing(low - reach, high + reach) { (x: Double) throws(StatisticsFailure) in function(x)
        }
    }
}
