/// The elementary symmetric functions of item easiness, on which the conditional likelihood of the Rasch model rests.
///
/// γ(r) is the sum over all ways to solve r items of the product of their easiness. They are built by adding one item
/// after the other, which only adds positive terms (Fischer 1974, the summation algorithm), so they are exact to
/// rounding.
struct SymmetricFunctions {
    let all: [Double]
    /// Without one item, for each item.
    let without: [[Double]]
    private let easiness: [Double]

    init(_ easiness: [Double]) {
        self.easiness = easiness
        all = Self.of(easiness)
        without = easiness.indices.map { left in
            Self.of(easiness.indices.filter { $0 != left }.map { easiness[$0] })
        }
    }

    /// Without two items. By γ⁽ⁱ⁾(r) − γ⁽ʲ⁾(r) = (εⱼ − εᵢ)γ⁽ⁱʲ⁾(r − 1) where they differ enough, else anew.
    func without(_ i: Int, _ j: Int) -> [Double] {
        let gap = easiness[j] - easiness[i]
        guard abs(gap) > 0.05 * (easiness[i] + easiness[j]) else {
            return Self.of(easiness.indices.filter { $0 != i && $0 != j }.map { easiness[$0] })
        }
        return (1..<without[i].count).map { (without[i][$0] - without[j][$0]) / gap }
    }

    private static func of(_ easiness: [Double]) -> [Double] {
        var sums = Array(repeating: 0.0, count: easiness.count + 1)
        sums[0] = 1
        for (count, value) in easiness.enumerated() {
            for solved in stride(from: count + 1, to: 0, by: -1) { sums[solved] += value * sums[solved - 1] }
        }
        return sums
    }
}
