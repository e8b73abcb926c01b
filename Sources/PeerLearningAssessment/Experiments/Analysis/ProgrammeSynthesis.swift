public import PeerLearningStatistics

/// What the programmes say together of the difference after, each compared within itself.
///
/// People of different programmes are never compared with each other here, so it does not matter that programmes differ
/// in difficulty, or that their arms have different sizes.
public struct ProgrammeSynthesis: Hashable, Sendable {
    /// One programme's difference.
    public struct Entry: Hashable, Sendable {
        /// The programme.
        public let programme: String
        /// Control less the other arm, by the principal test.
        public let test: Computed<TTest>
        /// The p-value corrected for the number of programmes; nil where there is none.
        public let adjustedPValue: Double?
    }

    /// The arm that is compared with the control arm.
    public let arm: String
    /// The programmes in their order.
    public let programmes: [Entry]
    /// One difference for all programmes, in points.
    public let fixed: Computed<FixedEffects>
    /// The mean difference of programmes that differ, in points (DerSimonian and Laird; Hartung and Knapp).
    public let random: Computed<RandomEffects>
    /// One effect for all programmes, in standard deviations (Hedges' g).
    public let fixedEffect: Computed<FixedEffects>
    /// The mean effect of programmes that differ, in standard deviations.
    public let randomEffect: Computed<RandomEffects>

    init(
        arm: String, tests: [(programme: String, test: Computed<TTest>, effect: Computed<EffectEstimate>)],
        plan: AnalysisPlan
    ) {
        self.arm = arm
        let found = tests.compactMap(\.test.figure)
        let corrected = Self.corrected(found.map(\.pValue), by: plan.correction)
        var next = corrected.makeIterator()
        programmes = tests.map { entry in
            Entry(
                programme: entry.programme, test: entry.test,
                adjustedPValue: entry.test.figure == nil ? nil : next.next())
        }
        let points = tests.compactMap { entry in
            entry.test.then { test throws(StatisticsFailure) in
                try EffectEstimate(value: test.difference, standardError: test.standardError)
            }.figure
        }
        let effects = tests.compactMap(\.effect.figure)
        fixed = Computed(try FixedEffects(points, confidence: plan.confidence))
        random = Computed(try RandomEffects(points, confidence: plan.confidence))
        fixedEffect = Computed(try FixedEffects(effects, confidence: plan.confidence))
        randomEffect = Computed(try RandomEffects(effects, confidence: plan.confidence))
    }

    private static func corrected(_ pValues: [Double], by correction: AnalysisPlan.Correction) -> [Double] {
        switch correction {
        case .holm: Computed(try Holm(pValues)).figure?.pValues ?? []
        case .bonferroni: Computed(try Bonferroni(pValues)).figure?.pValues ?? []
        case .benjaminiHochberg: Computed(try BenjaminiHochberg(pValues)).figure?.pValues ?? []
        case .none: pValues
        }
    }
}

extension ProgrammeSynthesis {
    init(_ parts: [ExperimentPart], contrast place: Int, arm: String, plan: AnalysisPlan) {
        self.init(
            arm: arm,
            tests: parts.compactMap { part in
                guard let programme = part.programme, part.contrasts.indices.contains(place) else { return nil }
                let contrast = part.contrasts[place].post
                let sizes = (part.arms[0].post.count, part.arms[place + 1].post.count)
                let effect = contrast.hedgesG.then { effect throws(StatisticsFailure) in
                    try EffectEstimate(effect, first: sizes.0, second: sizes.1)
                }
                return (programme, contrast.principal, effect)
            }, plan: plan)
    }
}
