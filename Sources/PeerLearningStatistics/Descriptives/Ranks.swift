/// The ranks of some values from 1 on, equal values sharing the mean of theirs.
struct Ranks {
    /// A rank for each value, in the order of the values.
    let ranks: [Double]
    /// Σ (t³ − t) over the ties, each of t equal values.
    let tieTerm: Double

    /// Ranks. Throws `notFinite` at a bad place counted from `first`.
    init(_ values: [Double], first: Int = 0) throws(StatisticsFailure) {
        for (place, value) in values.enumerated() where !value.isFinite { throw .notFinite(at: first + place) }
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        var ranks = Array(repeating: 0.0, count: values.count)
        var tieTerm = 0.0
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            let size = Double(end - start)
            tieTerm += size * (size * size - 1)
            let shared = Double(start) + (size + 1) / 2
            for place in start..<end { ranks[order[place]] = shared }
            start = end
        }
        self.ranks = ranks
        self.tieTerm = tieTerm
    }
}
