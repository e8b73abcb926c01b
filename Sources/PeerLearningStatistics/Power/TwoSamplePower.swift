/// The power of Student's t test of two independent groups: how likely an effect is found that is there.
///
/// Plan before starting; power computed from the effect that was found says nothing new. Exact, by the noncentral t
/// distribution (Cohen 1988), both directions counted.
///
/// ```swift
/// try TwoSamplePower(effect: 0.5, first: 64, second: 64).power        // 0.80
/// try TwoSamplePower.sampleSize(effect: 0.5, power: 0.8)              // 64 in each group
/// try TwoSamplePower.detectableEffect(first: 145, second: 151)        // 0.33
/// ```
public struct TwoSamplePower: Hashable, Sendable {
    /// The effect, Cohen's d.
    public let effect: Double
    /// The size of the first group.
    public let first: Int
    /// The size of the second group.
    public let second: Int
    /// The chance of a false alarm that is accepted.
    public let alpha: Double
    /// The chance that the test finds the effect.
    public let power: Double

    /// The power for an effect and two sizes. Throws `notFinite`, `tooFew` unless each group has one person and both
    /// together three, `notAProbability`.
    public init(effect: Double, first: Int, second: Int, alpha: Double = 0.05) throws(StatisticsFailure) {
        try Check.atLeast(1, found: first)
        try Check.atLeast(1, found: second)
        let n = (Double(first), Double(second))
        guard n.0 + n.1 >= 3 else { throw .tooFew(needed: 3, found: 2) }
        self.effect = try Check.finite(effect)
        self.first = first
        self.second = second
        self.alpha = try Check.level(alpha)
        power = try Self.power(effect: abs(effect), n.0, n.1, alpha: alpha)
    }

    /// How many people each of two equal groups needs. Throws `notPositive` for an effect of 0, `notAProbability` for a
    /// power that is not above `alpha` and below 1, `outOfRange` beyond 10⁹ people.
    public static func sampleSize(
        effect: Double, power: Double = 0.8, alpha: Double = 0.05
    ) throws(StatisticsFailure) -> Int {
        let effect = try Check.positive(abs(effect))
        let wanted = try Check.level(power)
        guard wanted > (try Check.level(alpha)) else { throw .notAProbability(power) }
        func suffices(_ n: Int) throws(StatisticsFailure) -> Bool {
            try Self.power(effect: effect, Double(n), Double(n), alpha: alpha) >= wanted
        }
        var high = 2
        while try !suffices(high) {
            high *= 2
            guard high <= 1_000_000_000 else { throw .outOfRange }
        }
        var low = high / 2
        while high - low > 1 {
            let middle = (low + high) / 2
            if try suffices(middle) { high = middle } else { low = middle }
        }
        return high
    }

    /// The smallest effect that is found with the stated power. Throws as `sampleSize` and the initialiser do.
    public static func detectableEffect(
        first: Int, second: Int, power: Double = 0.8, alpha: Double = 0.05
    ) throws(StatisticsFailure) -> Double {
        _ = try TwoSamplePower(effect: 0, first: first, second: second, alpha: alpha)
        let wanted = try Check.level(power)
        guard wanted > alpha else { throw .notAProbability(power) }
        let n = (Double(first), Double(second))
        var high = 1.0
        while try Self.power(effect: high, n.0, n.1, alpha: alpha) < wanted {
            high *= 2
            guard high < 1e6 else { throw .outOfRange }
        }
        return try RootSearch.crossing(0, high, tolerance: 1e-14) { (effect: Double) throws(StatisticsFailure) in
            try Self.power(effect: effect, n.0, n.1, alpha: alpha) - wanted
        }
    }

    private static func power(
        effect: Double, _ first: Double, _ second: Double, alpha: Double
    ) throws(StatisticsFailure) -> Double {
        let df = first + second - 2
        let critical = try StudentT(df).upperQuantile(alpha / 2)
        let delta = effect / (1 / first + 1 / second).squareRoot()
        let distribution = try NoncentralT(df, noncentrality: try Check.result(delta))
        return min(try distribution.survival(critical) + distribution.cumulative(-critical), 1)
    }
}
