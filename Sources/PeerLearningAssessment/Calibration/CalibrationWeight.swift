/// How much a reviewer counts by their exemplars, from 0 to 1, by the rule of Moodle's “calibrated” evaluation.
///
/// Over all criteria of all exemplars the absolute distance from the reference is taken, from 0 to 100. Its mean gives the
/// exactness, bent by a curve; the mean absolute deviation of distances from their mean gives the consistency. The setting
/// runs from 0 to 9 and moves from consistency to exactness.
public struct CalibrationWeight: Hashable, Sendable {
    private static let factors = [0, 0.25, 0.333, 0.5, 0.666, 1, 1.5, 2, 3, 4]

    /// The setting, from 0 to 9.
    public let setting: Int
    /// How many exemplars are needed; who judged fewer does not count at all.
    public let needed: Int

    /// A rule.
    public init(setting: Int = 5, needed: Int = 1) {
        self.setting = min(9, max(0, setting))
        self.needed = needed
    }

    /// The weight that a record earns.
    public func weight(of record: CalibrationRecord) -> Double {
        let judged = record.judgements.filter { !$0.differences.isEmpty }
        guard judged.count >= max(1, needed) else { return 0 }
        let distances = judged.flatMap { $0.differences.map(\.magnitude) }
        let mean = distances.reduce(0, +) / Double(distances.count)
        let spread = distances.reduce(0) { $0 + ($1 - mean).magnitude } / Double(distances.count)
        let exact = Self.bent(Self.whole(1 - mean / 100), by: Self.factors[setting])
        let steady = Self.whole(1 - spread / 100)
        let share = Self.factors[9 - setting]
        return min(1, max(0, exact * (share * steady - share + 1)))
    }

    private static func whole(_ share: Double) -> Double { share >= 0.99 ? 1 : max(0, share) }

    private static func bent(_ share: Double, by factor: Double) -> Double {
        guard share > 0, share < 1, factor > 0 else { return share >= 1 ? 1 : 0 }
        return factor >= 1 ? 1 - power(1 - share, factor) : power(share, 1 / factor)
    }

    private static func power(_ base: Double, _ exponent: Double) -> Double {
        Logarithm.exponential(exponent * Logarithm.of(base))
    }
}
