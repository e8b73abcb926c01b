/// Kendall's τ-b: how many more pairs of people are in the same order in two measurements than in opposite order.
///
/// The normal approximation takes ties into account (Kendall 1970); without ties and up to 33 people the p-value is
/// exact.
///
/// Throws `unequalLengths`, `tooFew` below two, `noVariance` where one measurement is constant, `notFinite`. Cost: n
/// log n (Knight, *JASA* 61, 1966).
public struct KendallCorrelation: Hashable, Sendable {
    /// τ-b, from −1 to 1.
    public let coefficient: Double
    /// Pairs in the same order less pairs in opposite order.
    public let surplus: Double
    /// The two-sided chance: exact where it can be, else by the normal approximation.
    public let pValue: Double
    /// The two-sided chance by the normal approximation.
    public let pValueAsymptotic: Double
    /// Whether `pValue` is exact.
    public let isExact: Bool

    /// The correlation of pairs.
    public init(_ x: [Double], _ y: [Double]) throws(StatisticsFailure) {
        try Check.sameLength(x.count, y.count)
        try Check.atLeast(2, found: x.count)
        for (place, value) in (x + y).enumerated() where !value.isFinite { throw .notFinite(at: place) }
        var pairs = zip(x, y).map { ($0 + 0, $1 + 0) }
        pairs.sort { $0 < $1 }
        let n = Double(x.count)
        let all = n * (n - 1) / 2
        let tiesOfX = TieSums(pairs) { $0.0 == $1.0 }
        let tiesOfBoth = TieSums(pairs) { $0 == $1 }
        var values = pairs.map(\.1)
        let opposite = Self.inversions(&values)
        let tiesOfY = TieSums(values) { $0 == $1 }
        guard tiesOfX.pairs < all, tiesOfY.pairs < all else { throw .noVariance }
        surplus = all - tiesOfX.pairs - tiesOfY.pairs + tiesOfBoth.pairs - 2 * opposite
        let scale = ((all - tiesOfX.pairs) * (all - tiesOfY.pairs)).squareRoot()
        coefficient = max(min(surplus / scale, 1), -1)
        let pairsTwice = 2 * all
        let variance =
            (pairsTwice * (2 * n + 5) - tiesOfX.weighted - tiesOfY.weighted) / 18
            + 2 * tiesOfX.pairs / pairsTwice * tiesOfY.pairs
            + (n > 2 ? tiesOfX.triples / pairsTwice * tiesOfY.triples / (9 * (n - 2)) : 0)
        pValueAsymptotic = Normal.beyond(surplus / variance.squareRoot())
        isExact = tiesOfX.pairs == 0 && tiesOfY.pairs == 0 && x.count <= 33
        pValue = isExact ? Self.exact(min(opposite, all - opposite), x.count) : pValueAsymptotic
    }

    /// How many pairs stand in descending order; sorts the values.
    private static func inversions(_ values: inout [Double]) -> Double {
        var other = values
        var count = 0.0
        var width = 1
        while width < values.count {
            for start in stride(from: 0, to: values.count, by: 2 * width) {
                let middle = min(start + width, values.count)
                let end = min(start + 2 * width, values.count)
                var left = start
                var right = middle
                for place in start..<end {
                    if left < middle, right >= end || values[left] <= values[right] {
                        other[place] = values[left]
                        left += 1
                    } else {
                        other[place] = values[right]
                        right += 1
                        count += Double(middle - left)
                    }
                }
            }
            swap(&values, &other)
            width *= 2
        }
        return count
    }

    /// Twice the chance that a random order has so few inversions: the Mahonian numbers, built as chances.
    private static func exact(_ inversions: Double, _ count: Int) -> Double {
        let reach = Int(inversions)
        var chances = Array(repeating: 0.0, count: reach + 1)
        chances[0] = 1
        for size in 2...count {
            var window = 0.0
            var next = chances
            for place in chances.indices {
                window += chances[place]
                if place >= size { window -= chances[place - size] }
                next[place] = window / Double(size)
            }
            chances = next
        }
        return min(2 * chances.reduce(0, +), 1)
    }
}

/// Sums over the ties of sorted values.
private struct TieSums {
    var pairs = 0.0
    var triples = 0.0
    var weighted = 0.0

    init<Value>(_ values: [Value], same: (Value, Value) -> Bool) {
        var start = 0
        while start < values.count {
            var end = start + 1
            while end < values.count, same(values[end], values[start]) { end += 1 }
            let size = Double(end - start)
            pairs += size * (size - 1) / 2
            triples += size * (size - 1) * (size - 2)
            weighted += size * (size - 1) * (2 * size + 5)
            start = end
        }
    }
}
