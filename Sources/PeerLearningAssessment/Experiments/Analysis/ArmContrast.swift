public import PeerLearningStatistics

/// One arm against the control arm, in one programme or in all.
public struct ArmContrast: Hashable, Sendable {
    /// The control arm.
    public let control: String
    /// The other arm.
    public let arm: String
    /// The comparison before.
    public let pre: StageContrast
    /// The comparison after.
    public let post: StageContrast
    /// The comparison after, of people who began alike; of those who have both scores.
    public let adjusted: Computed<AdjustedContrast>

    /// The comparison at a stage.
    public func contrast(at stage: ExperimentStage) -> StageContrast {
        switch stage {
        case .pre: pre
        case .post: post
        }
    }

    init(
        control: (name: String, sample: ArmSample), arm: (name: String, sample: ArmSample), plan: AnalysisPlan,
        inGroups: Bool
    ) {
        self.control = control.name
        self.arm = arm.name
        pre = StageContrast(control.sample, arm.sample, at: .pre, plan: plan, inGroups: inGroups)
        post = StageContrast(control.sample, arm.sample, at: .post, plan: plan, inGroups: inGroups)
        adjusted = Computed(try AdjustedContrast(control.sample, arm.sample, confidence: plan.confidence))
    }
}

/// The difference after that is left once people's scores before are taken into account (analysis of covariance).
public struct AdjustedContrast: Hashable, Sendable {
    /// The analysis.
    public let analysis: ANCOVA
    /// Control less the other arm, adjusted.
    public let difference: TTest

    init(_ control: ArmSample, _ arm: ArmSample, confidence: Double) throws(StatisticsFailure) {
        analysis = try ANCOVA(
            outcomes: [control.pairedPost, arm.pairedPost], covariates: [control.pairedPre, arm.pairedPre])
        difference = try analysis.difference(0, 1, confidence: confidence)
    }
}
