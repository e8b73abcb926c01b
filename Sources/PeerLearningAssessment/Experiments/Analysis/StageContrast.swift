public import PeerLearningStatistics

/// Two arms compared at one stage. Every difference is control less the other arm, as in the paper's Table 3: where it
/// is negative, the other arm is higher.
public struct StageContrast: Hashable, Sendable {
    /// Levene's test from the means: the one that SPSS prints first.
    public let leveneMean: Computed<Levene>
    /// Levene's test from the medians (Brown and Forsythe).
    public let leveneMedian: Computed<Levene>
    /// Levene's test from the means without 5 % at each end.
    public let leveneTrimmed: Computed<Levene>
    /// Student's t: the spreads are supposed to be the same.
    public let student: Computed<StudentTTest>
    /// Welch's t: they may differ. What conclusions are drawn from.
    public let welch: Computed<WelchTTest>
    /// The difference in pooled standard deviations.
    public let cohensD: Computed<CohensD>
    /// The same without its bias in small samples.
    public let hedgesG: Computed<HedgesG>
    /// The comparison of ranks.
    public let mannWhitney: Computed<MannWhitney>
    /// The comparison by groups; nil where people learned on their own, or groups have people of several arms.
    public let byGroups: GroupContrast?
    /// Whether the arms are the same but for what does not matter; nil where the plan has no margin.
    public let equivalence: Computed<TOST>?

    /// The test from which conclusions are drawn: that of groups where there are groups, Welch's otherwise.
    public var principal: Computed<TTest> { Self.principal(welch: welch, byGroups: byGroups) }

    init(
        _ control: ArmSample, _ arm: ArmSample, at stage: ExperimentStage, plan: AnalysisPlan, inGroups: Bool
    ) {
        let (first, second) = (control.scores(at: stage), arm.scores(at: stage))
        let confidence = plan.confidence
        leveneMean = Computed(try Levene([first, second]))
        leveneMedian = Computed(try Levene([first, second], centre: .median))
        leveneTrimmed = Computed(try Levene([first, second], centre: .trimmedMean(cutting: 0.05)))
        student = Computed(try StudentTTest(first, second, confidence: confidence))
        let welch = Computed(try WelchTTest(first, second, confidence: confidence))
        let effect = Computed(try CohensD(first, second, confidence: confidence))
        cohensD = effect
        hedgesG = effect.then { effect throws(StatisticsFailure) in try HedgesG(effect) }
        mannWhitney = Computed(try MannWhitney(first, second))
        let groups =
            inGroups
            ? GroupContrast(control.groups(at: stage), arm.groups(at: stage), confidence: confidence) : nil
        self.welch = welch
        byGroups = groups
        equivalence = plan.margin.map { margin in
            Self.principal(welch: welch, byGroups: groups).then { test throws(StatisticsFailure) in
                try TOST(test, low: -margin, high: margin, alpha: min(plan.alpha, 0.499))
            }
        }
    }

    private static func principal(welch: Computed<WelchTTest>, byGroups: GroupContrast?) -> Computed<TTest> {
        byGroups.map { groups in groups.robust.map(\.test) } ?? welch.map(\.test)
    }
}
