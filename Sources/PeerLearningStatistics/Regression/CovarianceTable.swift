/// The sums that an analysis of covariance is made of.
struct CovarianceTable {
    let outcomes: [[Double]]
    let covariates: [[Double]]
    let y: [Moments]
    let x: [Moments]
    let products: [Double]
    let people: Double
    let xOffsets: [Double]
    let yOffsets: [Double]

    init(outcomes: [[Double]], covariates: [[Double]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: outcomes.count)
        try Check.sameLength(outcomes.count, covariates.count)
        for (group, covariate) in zip(outcomes, covariates) { try Check.sameLength(group.count, covariate.count) }
        let y = try Moments.ofEach(outcomes)
        let x = try Moments.ofEach(covariates)
        products = outcomes.indices.map { CrossProduct.of(covariates[$0], x[$0], outcomes[$0], y[$0]) }
        people = y.reduce(0) { $0 + Double($1.count) }
        xOffsets = x.map { $0.meanAbove(x[0]) }
        yOffsets = y.map { $0.meanAbove(y[0]) }
        self.outcomes = outcomes
        self.covariates = covariates
        self.y = y
        self.x = x
    }

    var withinX: Double { CompensatedSum.of(x.map(\.squares)) }
    var withinY: Double { CompensatedSum.of(y.map(\.squares)) }
    var withinXY: Double { CompensatedSum.of(products) }
    var totalY: Double { withinY + between(yOffsets, yOffsets) }

    /// The squared residuals about a line through each group's means.
    func residualSquares(_ slope: (Int) -> Double) -> Double {
        var sum = CompensatedSum()
        for place in outcomes.indices {
            let rise = slope(place)
            for (outcome, covariate) in zip(outcomes[place], covariates[place]) {
                let dy = (outcome - y[place].mean) - y[place].meanRest
                let dx = (covariate - x[place].mean) - x[place].meanRest
                sum.add((dy - rise * dx) * (dy - rise * dx))
            }
        }
        return sum.value
    }

    /// What the groups explain beyond one line for all: the squared distances between the two fits.
    func groupSquares(slope: Double) -> Double {
        let overall = (withinXY + between(xOffsets, yOffsets)) / (withinX + between(xOffsets, xOffsets))
        let gaps = zip(yOffsets, xOffsets).map { $0 - overall * $1 }
        let centre = zip(y, gaps).reduce(0) { $0 + Double($1.0.count) * $1.1 } / people
        let shifts = CompensatedSum.of(zip(y, gaps).map { Double($0.count) * ($1 - centre) * ($1 - centre) })
        return shifts + (slope - overall) * (slope - overall) * withinX
    }

    /// What the mean intercept explains.
    func interceptSquares(slope: Double) -> Double {
        let k = Double(y.count)
        let meanY = CompensatedSum.of(y.map(\.mean)) / k
        let meanX = CompensatedSum.of(x.map(\.mean)) / k
        let value = meanY - slope * meanX
        let share = y.reduce(0) { $0 + 1 / Double($1.count) } / k / k + meanX / withinX * meanX
        return value / share * value
    }

    func adjustedMeans(slope: Double) -> [Double] {
        let centre = zip(x, xOffsets).reduce(0) { $0 + Double($1.0.count) * $1.1 } / people
        return y.indices.map { y[$0].mean - slope * (xOffsets[$0] - centre) }
    }

    /// The test of separate slopes against one; a group whose covariate is constant has none of its own.
    func homogeneity(slope: Double) throws(StatisticsFailure) -> FTest? {
        let own = x.indices.map { x[$0].squares > 0 ? products[$0] / x[$0].squares : slope }
        let sloped = Double(x.filter { $0.squares > 0 }.count)
        let freedom = (sloped - 1, people - Double(y.count) - sloped)
        guard freedom.0 >= 1, freedom.1 >= 1 else { return nil }
        let gain = CompensatedSum.of(x.indices.map { x[$0].squares * (own[$0] - slope) * (own[$0] - slope) })
        let rest = residualSquares { own[$0] }
        guard rest > 0 else { return nil }
        return try FTest(f: gain / freedom.0 / (rest / freedom.1), freedom.0, freedom.1)
    }

    private func between(_ first: [Double], _ second: [Double]) -> Double {
        let weights = y.map { Double($0.count) }
        let a = zip(weights, first).reduce(0) { $0 + $1.0 * $1.1 } / people
        let b = zip(weights, second).reduce(0) { $0 + $1.0 * $1.1 } / people
        return CompensatedSum.of(weights.indices.map { weights[$0] * (first[$0] - a) * (second[$0] - b) })
    }
}
