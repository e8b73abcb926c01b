/// Scores by item, with their sums.
struct ItemTable {
    let people: Int
    let items: [[Double]]
    let sums: [Double]
    let moments: [Moments]
    let sumMoments: Moments

    init(_ scores: [[Double]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: scores.count)
        let width = scores[0].count
        try Check.atLeast(2, found: width)
        for (person, row) in scores.enumerated() {
            try Check.sameLength(width, row.count)
            for (item, score) in row.enumerated() where !score.isFinite { throw .notFinite(at: person * width + item) }
        }
        var items = Array(repeating: Array(repeating: 0.0, count: scores.count), count: width)
        for item in 0..<width {
            for person in scores.indices { items[item][person] = scores[person][item] }
        }
        people = scores.count
        self.items = items
        sums = scores.map { CompensatedSum.of($0) }
        var moments: [Moments] = []
        for item in items { moments.append(try Moments(item)) }
        self.moments = moments
        sumMoments = try Moments(sums)
    }

    /// The correlations of the items, row by row; `nil` where an item does not vary.
    func correlations() -> [Double]? {
        guard moments.allSatisfy({ !$0.isConstant }) else { return nil }
        let k = items.count
        var matrix = Array(repeating: 1.0, count: k * k)
        for row in 0..<k {
            for column in 0..<row {
                let product = CrossProduct.of(items[row], moments[row], items[column], moments[column])
                let r = product / moments[row].squares.squareRoot() / moments[column].squares.squareRoot()
                matrix[row * k + column] = r
                matrix[column * k + row] = r
            }
        }
        return matrix
    }

    /// The mean of the correlations between items: from the variance of the sum of z-scores, in linear time.
    func meanCorrelation() throws(StatisticsFailure) -> Double? {
        guard moments.allSatisfy({ !$0.isConstant }) else { return nil }
        var totals = Array(repeating: 0.0, count: people)
        for (item, moment) in zip(items, moments) {
            let scale = (moment.squares / Double(people - 1)).squareRoot()
            for person in totals.indices { totals[person] += ((item[person] - moment.mean) - moment.meanRest) / scale }
        }
        let k = Double(items.count)
        let squares = CompensatedSum.of(totals.map { $0 * $0 })
        return (squares / Double(people - 1) - k) / (k * (k - 1))
    }
}
