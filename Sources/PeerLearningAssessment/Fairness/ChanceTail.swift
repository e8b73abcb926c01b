/// How often chance alone makes the mean of some residuals as large as one that was seen.
///
/// Chance is what the cohort itself looks like: residuals drawn from the pool of all reviews, as if which review is whose
/// meant nothing (a permutation null; Fisher 1935, Pitman 1937), summed exactly by convolution on a grid of 0.04
/// deviations. Beyond 16 reviews the normal tail stands in for it. The answer is never below the normal tail, so that a
/// small pool does not promise more than it can know.
struct ChanceTail {
    private static let step = 0.04
    private let lowest: Int
    private let single: [Double]
    private var sums: [Int: [Double]] = [:]

    /// A tail for figures that have mean 0 and variance 1.
    init(pool: [Double]) {
        let cells = pool.map { Int((max(-40, min(40, $0)) / Self.step).rounded()) }
        let lowest = cells.min() ?? 0
        var single = Array(repeating: 0.0, count: (cells.max() ?? 0) - lowest + 1)
        for cell in cells { single[cell - lowest] += 1 / Double(pool.count) }
        self.lowest = lowest
        self.single = single
    }

    /// The chance of a shift of so many deviations or more over so many reviews. `worthwhile` is the chance above which
    /// the normal tail is answer enough.
    mutating func above(_ deviations: Double, reviews: Int, worthwhile: Double) -> Double {
        let normal = NormalTail.above(deviations)
        guard normal <= worthwhile, reviews <= 16 else { return normal }
        let sum = distribution(reviews)
        let cell = Int((deviations * Double(reviews).squareRoot() / Self.step).rounded()) - lowest * reviews
        return max(normal, cell < sum.count ? sum[max(0, cell)...].reduce(0, +) : 0)
    }

    private mutating func distribution(_ reviews: Int) -> [Double] {
        if let known = sums[reviews] { return known }
        var sum = single
        for _ in 1..<max(1, reviews) { sum = Self.convolved(sum, single) }
        sums[reviews] = sum
        return sum
    }

    private static func convolved(_ left: [Double], _ right: [Double]) -> [Double] {
        var result = Array(repeating: 0.0, count: left.count + right.count - 1)
        for (offset, weight) in right.enumerated() where weight > 0 {
            for place in left.indices { result[place + offset] += weight * left[place] }
        }
        return result
    }
}
