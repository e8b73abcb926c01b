/// The ratings that can be compared, unit by unit in one flat array.
struct RatedUnits {
    var values: [Double]
    private let ends: [Int]

    /// The ratings of units that have two or more.
    init(_ ratings: [[Double?]]) throws(StatisticsFailure) {
        try Check.atLeast(2, found: ratings.count)
        let width = ratings[0].count
        var counts = Array(repeating: 0, count: width)
        for (rater, row) in ratings.enumerated() {
            try Check.sameLength(width, row.count)
            for (unit, rating) in row.enumerated() {
                guard let rating else { continue }
                guard rating.isFinite else { throw .notFinite(at: rater * width + unit) }
                counts[unit] += 1
            }
        }
        var ends = Array(repeating: 0, count: width)
        var total = 0
        for unit in counts.indices {
            ends[unit] = total
            if counts[unit] > 1 { total += counts[unit] }
        }
        var values = Array(repeating: 0.0, count: total)
        for row in ratings {
            for (unit, rating) in row.enumerated() {
                guard let rating, counts[unit] > 1 else { continue }
                values[ends[unit]] = rating + 0
                ends[unit] += 1
            }
        }
        self.values = values
        self.ends = ends
    }

    /// Σ f(unit)/(ratings of the unit − 1).
    func sum(_ function: (ArraySlice<Double>) -> Double) -> Double {
        var sum = CompensatedSum()
        var start = 0
        for end in ends where end > start {
            sum.add(function(values[start..<end]) / Double(end - start - 1))
            start = end
        }
        return sum.value
    }

    /// Σ (a − b)² over the pairs, which is m Σ (a − mean)².
    static func squaredPairs(_ unit: ArraySlice<Double>) -> Double {
        var total = 0.0
        for value in unit { total += value }
        let count = Double(unit.count)
        let mean = total / count
        var squares = 0.0
        var rest = 0.0
        for value in unit {
            squares += (value - mean) * (value - mean)
            rest += value - mean
        }
        return count * squares - rest * rest
    }

    /// How many pairs differ.
    static func unlikePairs(_ unit: ArraySlice<Double>) -> Double {
        guard unit.count <= 24 else { return SortedRuns(unit.sorted()).unlikePairs }
        var count = 0
        for first in unit.indices {
            for second in unit.startIndex..<first where unit[first] != unit[second] { count += 1 }
        }
        return Double(count)
    }

    /// Σ ((a − b)/(a + b))² over the pairs.
    static func ratioPairs(_ unit: ArraySlice<Double>) -> Double {
        guard unit.count <= 24 else { return SortedRuns(unit.sorted()).ratioPairs }
        var sum = 0.0
        for first in unit.indices {
            for second in unit.startIndex..<first { sum += SortedRuns.ratio(unit[first], unit[second]) }
        }
        return sum
    }
}
