/// Sorted values as runs of equal ones.
struct SortedRuns {
    private var values: [Double] = []
    private var counts: [Double] = []
    private var middles: [Double] = []
    private let total: Double

    /// The runs of values in any order. Up to sixteen different ones are counted without a sort.
    init(of values: [Double]) throws(StatisticsFailure) {
        var found: [Double] = []
        var counts: [Int] = []
        for value in values {
            var place = found.count
            for known in found.indices { place = found[known] == value ? known : place }
            guard place == found.count else {
                counts[place] += 1
                continue
            }
            guard found.count < 16 else {
                self.init(try SortedValues.of(values))
                return
            }
            found.append(value)
            counts.append(1)
        }
        let order = found.indices.sorted { found[$0] < found[$1] }
        self.init(values: order.map { found[$0] }, counts: order.map { Double(counts[$0]) })
    }

    private init(values: [Double], counts: [Double]) {
        var before = 0.0
        for count in counts {
            middles.append(before + count / 2)
            before += count
        }
        self.values = values
        self.counts = counts
        total = before
    }

    /// The runs of values in ascending order.
    init(_ sorted: [Double]) {
        var values: [Double] = []
        var counts: [Double] = []
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
            values.append(sorted[start])
            counts.append(Double(end - start))
            start = end
        }
        self.init(values: values, counts: counts)
    }

    /// Whether all values are equal.
    var isConstant: Bool { values.count < 2 }
    /// The smallest value.
    var least: Double { values.first ?? 0 }

    /// How many pairs differ.
    var unlikePairs: Double {
        var before = 0.0
        var sum = 0.0
        for count in counts {
            sum += before * count
            before += count
        }
        return sum
    }

    /// Σ (rank − rank)² over all pairs, of ranks that equal values share.
    var squaredRankPairs: Double {
        let centre = total / 2
        var sum = CompensatedSum()
        for (count, middle) in zip(counts, middles) { sum.add(count * (middle - centre) * (middle - centre)) }
        return total * sum.value
    }

    /// Σ ((a − b)/(a + b))² over all pairs.
    var ratioPairs: Double {
        var sum = CompensatedSum()
        for first in values.indices {
            var row = 0.0
            for second in 0..<first { row += counts[second] * Self.ratio(values[first], values[second]) }
            sum.add(row * counts[first])
        }
        return sum.value
    }

    /// The rank in the middle of the values equal to one of them.
    func middleRank(of value: Double) -> Double {
        // Few values are counted off without a branch that would be guessed wrong half the time.
        if values.count <= 16 {
            var place = -1
            for run in values { place += run <= value ? 1 : 0 }
            return middles[max(0, place)]
        }
        var low = 0
        var high = values.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if values[middle] <= value { low = middle } else { high = middle }
        }
        return middles[low]
    }

    @inline(__always)
    static func ratio(_ a: Double, _ b: Double) -> Double {
        guard a != b else { return 0 }
        let share = (a - b) / (a + b)
        return share * share
    }
}
