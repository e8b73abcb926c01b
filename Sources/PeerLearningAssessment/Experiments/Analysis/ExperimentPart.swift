public import PeerLearningStatistics

/// A programme of an experiment, or all of it.
public struct ExperimentPart: Hashable, Sendable {
    /// The programme; nil for all people together.
    public let programme: String?
    /// The arms, the control arm first.
    public let arms: [ArmFigures]
    /// Each other arm against the control arm.
    public let contrasts: [ArmContrast]
    /// Whether the arms differ before, all at once; nil for two arms.
    public let preAnalysis: Computed<OneWayANOVA>?
    /// Whether the arms differ after, all at once; nil for two arms.
    public let postAnalysis: Computed<OneWayANOVA>?

    init(_ programme: String?, _ arms: [String], _ samples: [ArmSample], plan: AnalysisPlan, inGroups: Bool) {
        self.programme = programme
        let named = Array(zip(arms, samples))
        self.arms = named.map { ArmFigures($0, $1, confidence: plan.confidence) }
        contrasts = named.dropFirst().map { arm in
            ArmContrast(control: (named[0].0, named[0].1), arm: (arm.0, arm.1), plan: plan, inGroups: inGroups)
        }
        let isMany = arms.count > 2
        preAnalysis = isMany ? Computed(try OneWayANOVA(samples.map(\.pre))) : nil
        postAnalysis = isMany ? Computed(try OneWayANOVA(samples.map(\.post))) : nil
    }

    /// The analysis of all arms at a stage; nil for two arms.
    public func analysis(at stage: ExperimentStage) -> Computed<OneWayANOVA>? {
        switch stage {
        case .pre: preAnalysis
        case .post: postAnalysis
        }
    }
}
