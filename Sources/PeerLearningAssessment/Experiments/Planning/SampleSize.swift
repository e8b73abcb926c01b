public import PeerLearningStatistics

/// How many people an experiment needs, before it starts.
///
/// The people of each arm by the power of Student's t (``TwoSamplePower``); fewer where a test before explains part of the
/// scores (× 1 − r², Borm and others, *Journal of Clinical Epidemiology* 60, 2007); more where people come in groups
/// (× 1 + (m − 1)·ICC, Kish 1965) and where some leave (÷ 1 − share).
///
/// ```swift
/// try SampleSize(effect: 0.5).perArm                                                        // 64
/// try SampleSize(effect: 0.5, correlation: 0.6, groupSize: 20, groupCorrelation: 0.1, loss: 0.2).perArm
/// ```
public struct SampleSize: Hashable, Sendable {
    /// The effect that is to be found, Cohen's d.
    public let effect: Double
    /// How likely it is to be found.
    public let power: Double
    /// The chance of a false alarm that is accepted, the correction for several comparisons included.
    public let alpha: Double
    /// How many people a plain test needs in each arm.
    public let plainPerArm: Int
    /// How many people to invite for each arm.
    public let perArm: Int
    /// How many groups each arm needs; nil where people come one by one.
    public let groupsPerArm: Int?
    /// By how much groups raise the number.
    public let designEffect: Double

    /// The size for an effect.
    ///
    /// - Parameters:
    ///   - power: Above `alpha` and below 1.
    ///   - alpha: Between 0 and 1, for all comparisons together.
    ///   - comparisons: How many programmes or arms are judged each on its own: `alpha` is divided by it (Bonferroni).
    ///   - correlation: Between the tests before and after, from −1 to 1, ends excluded; 0 where there is no test before.
    ///   - groupSize: How many people a group has; 1 where people come one by one.
    ///   - groupCorrelation: How alike people of one group are, from 0 up to 1.
    ///   - loss: The share that leaves, from 0 up to 1.
    /// - Throws: `notPositive`, `notAProbability`, `notACount`, and `outOfRange` beyond 10⁹ people.
    public init(
        effect: Double, power: Double = 0.8, alpha: Double = 0.05, comparisons: Int = 1, correlation: Double = 0,
        groupSize: Int = 1, groupCorrelation: Double = 0, loss: Double = 0
    ) throws(StatisticsFailure) {
        guard comparisons > 0 else { throw .notACount(comparisons) }
        guard groupSize > 0 else { throw .notACount(groupSize) }
        guard correlation > -1, correlation < 1 else { throw .notAProbability(correlation) }
        guard groupCorrelation >= 0, groupCorrelation < 1 else { throw .notAProbability(groupCorrelation) }
        guard loss >= 0, loss < 1 else { throw .notAProbability(loss) }
        let strict = alpha / Double(comparisons)
        let plain = try TwoSamplePower.sampleSize(effect: effect, power: power, alpha: strict)
        let cost = 1 + (Double(groupSize) - 1) * groupCorrelation
        let exact = Double(plain) * (1 - correlation * correlation) * cost / (1 - loss)
        self.effect = effect
        self.power = power
        self.alpha = strict
        plainPerArm = plain
        designEffect = cost
        let people = try Self.whole(exact)
        if groupSize > 1 {
            let groups = try Self.whole(Double(people) / Double(groupSize))
            groupsPerArm = max(groups, 2)
            perArm = try Self.whole(Double(max(groups, 2)) * Double(groupSize))
        } else {
            groupsPerArm = nil
            perArm = max(people, 2)
        }
    }

    /// The people of each arm, so many times over.
    func times(_ factor: Double) throws(StatisticsFailure) -> Int { try Self.whole(Double(perArm) * factor) }

    private static func whole(_ size: Double) throws(StatisticsFailure) -> Int {
        // A product such as 64 · 1.1 must not be rounded up for its last binary digit.
        let rounded = (size - 1e-9 * size).rounded(.up)
        guard rounded.isFinite, rounded <= 1e9 else { throw .outOfRange }
        return Int(rounded)
    }
}
