import PeerLearningStatistics

/// What an experiment of this size could find, and what size the next one needs.
///
/// Power computed from the effect that was found would say nothing new, and is not given.
public struct SampleAdvice: Hashable, Sendable {
    /// The people that each arm needs for an effect.
    public struct Size: Hashable, Sendable {
        /// The effect, Cohen's d.
        public let effect: Double
        /// How many people each arm needs, the cost of groups included.
        public let perArm: Computed<Int>

        fileprivate init(effect: Double, cost: Double, plan: AnalysisPlan) {
            self.effect = effect
            perArm = Computed(
                try SampleSize(effect: effect, power: plan.power, alpha: plan.alpha).times(cost))
        }
    }

    /// The arm that is compared with the control arm.
    public let arm: String
    /// The power that is asked for.
    public let power: Double
    /// The smallest effect that would be found with that power, by a test of people one by one.
    public let detectable: Computed<Double>
    /// The cost of groups, the median of the programmes; 1 where people learned on their own.
    public let designEffect: Double
    /// The sizes for a small, a medium and a large effect (0.2, 0.5, 0.8; Cohen 1988).
    public let sizes: [Size]

    /// - Parameter costs: The design effects of the programmes, or of all people where there are no programmes: within a
    ///   programme groups differ by what they are, and not by what they study. Their median counts.
    init(_ control: ArmFigures, _ arm: ArmFigures, costs: [Double], plan: AnalysisPlan) {
        let sorted = costs.sorted()
        let cost = sorted.isEmpty ? 1 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
        self.arm = arm.arm
        power = plan.power
        designEffect = cost
        detectable = Computed(
            try TwoSamplePower.detectableEffect(
                first: control.post.count, second: arm.post.count, power: plan.power, alpha: plan.alpha)
        ).map { $0 * cost.squareRoot() }
        sizes = [0.2, 0.5, 0.8].map { effect in
            Size(effect: effect, cost: cost, plan: plan)
        }
    }
}
