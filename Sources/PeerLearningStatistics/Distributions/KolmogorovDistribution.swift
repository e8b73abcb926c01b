/// The limit of √n·D, where D is the largest distance between the shares seen and those expected (Kolmogorov 1933).
public struct KolmogorovDistribution: Hashable, Sendable {
    /// The distribution.
    public init() {}

    /// Both tails. Below 1 the theta series in 1/λ², above it the alternating one; relative error about 1e-15.
    public func tails(at lambda: Double) throws(StatisticsFailure) -> Tails {
        let lambda = try Check.number(lambda)
        guard lambda > 0 else { return Tails(lower: 0) }
        if lambda < 1 {
            let base = -9.869_604_401_089_358_6 / (8 * lambda * lambda)
            let sum = [1.0, 3, 5, 7].reduce(0) { $0 + Elementary.exp($1 * $1 * base) }
            return Tails(lower: 2.506_628_274_631_000_5 / lambda * sum)
        }
        let base = -2 * lambda * lambda
        let sum = [1.0, 2, 3, 4, 5].reversed().reduce(0) { Elementary.exp($1 * $1 * base) - $0 }
        return Tails(upper: 2 * sum)
    }
}
