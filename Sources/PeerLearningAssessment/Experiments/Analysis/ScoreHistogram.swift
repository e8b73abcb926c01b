/// How many people of each arm scored in each range, with the same ranges before and after.
public struct ScoreHistogram: Hashable, Sendable {
    /// Where the first range begins.
    public let low: Double
    /// The width of a range, above 0.
    public let width: Double
    /// For each arm, how many have a score in each range before.
    public let pre: [[Int]]
    /// For each arm, how many have a score in each range after.
    public let post: [[Int]]

    /// The counts of a stage.
    public func counts(at stage: ExperimentStage) -> [[Int]] {
        switch stage {
        case .pre: pre
        case .post: post
        }
    }

    /// How many ranges there are, from 1 to 50.
    public var ranges: Int { pre.first?.count ?? 0 }

    /// Sorts scores into ranges of 1, 2 or 5 times a power of ten, about twenty of them; nil where there are no scores, or
    /// such that their range is beyond `Double`.
    init?(_ samples: [ArmSample]) {
        let (least, most) = samples.reduce((Double.infinity, -Double.infinity)) { ends, sample in
            (sample.pre + sample.post).reduce(ends) { (min($0.0, $1), max($0.1, $1)) }
        }
        let span = most - least
        guard span.isFinite, span >= 0 else { return nil }
        let width = Self.width(for: span > 0 ? span / 20 : 1)
        let low = (least / width).rounded(.down) * width
        let count = ((most - low) / width).rounded(.down) + 1
        guard width > 0, low.isFinite, low + width > low, count <= 50, count >= 1 else { return nil }
        func sorted(_ scores: [Double]) -> [Int] {
            var counts = Array(repeating: 0, count: Int(count))
            for score in scores { counts[min(max(Int((score - low) / width), 0), counts.count - 1)] += 1 }
            return counts
        }
        self.low = low
        self.width = width
        pre = samples.map { sorted($0.pre) }
        post = samples.map { sorted($0.post) }
    }

    private static func width(for step: Double) -> Double {
        var power = 1.0
        while power * 10 <= step, power < 1e300 { power *= 10 }
        while power > step, power > 1e-300 { power /= 10 }
        return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= step } ?? 10 * power
    }
}
