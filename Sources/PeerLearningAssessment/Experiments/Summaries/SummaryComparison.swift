public import PeerLearningCore
import PeerLearningStatistics

/// What can be done with published figures, without the data behind them.
///
/// Of group sizes and means: Tables 1 and 4, with the mean over people beside the mean over programmes, and everybody
/// counted once. Of standard deviations: tests and effects. Of a difference with its standard error and degrees of
/// freedom: t, p and the interval (Table 3). Levene's test (Table 2) needs the data.
///
/// ```swift
/// let comparison = try SummaryComparison(rows, tests: tests, control: "control")
/// comparison.people        // 1295
/// comparison.measurements  // 2590
/// ```
public struct SummaryComparison: Hashable, Sendable {
    /// One programme.
    public struct Part: Hashable, Sendable {
        /// The programme.
        public let programme: String
        /// For each arm what was published of it before; nil where nothing was.
        public let pre: [SummaryFigures?]
        /// For each arm what was published of it after; nil where nothing was.
        public let post: [SummaryFigures?]

        /// What was published of a stage.
        public func figures(at stage: ExperimentStage) -> [SummaryFigures?] {
            switch stage {
            case .pre: pre
            case .post: post
            }
        }
    }

    /// The arms, the control arm first.
    public let arms: [String]
    /// The programmes, in the order in which they first appear.
    public let programmes: [Part]
    /// The published tests, recomputed.
    public let tests: [PublishedTest]
    /// What standard deviations allow: every arm against the control arm, per programme and stage.
    public let contrasts: [SummaryContrast]
    /// For each other arm what the programmes say together; empty for fewer than two with standard deviations.
    public let syntheses: [ProgrammeSynthesis]
    /// The means of each arm at each stage, over people and over programmes.
    public let overall: [OverallMean]
    /// By how much arms are above the control arm after, by the means over programmes.
    public let gainsOverProgrammes: [SummaryGain]
    /// The same by the means over people.
    public let gainsOverPeople: [SummaryGain]
    /// How many people there are, each counted once.
    public let people: Int
    /// How many measurements there are: people times stages.
    public let measurements: Int
    /// The plan.
    public let plan: AnalysisPlan
    /// What a reader has to know.
    public var notes: [Message] { SummaryNotes(self).messages }

    /// Takes published figures.
    ///
    /// - Parameter control: The control arm; without it the first in the order of bytes.
    /// - Throws: ``ExperimentError`` where there is nothing, for two rows of one programme, arm and stage, sizes below 1,
    ///   figures that are no numbers, an unknown control arm, and fewer than two arms where there are rows.
    public init(
        _ rows: [SummaryRow], tests: [PublishedTest] = [], control: String? = nil, plan: AnalysisPlan = .usual
    ) throws(ExperimentError) {
        guard !rows.isEmpty || !tests.isEmpty else { throw .noRows }
        let table = try SummaryTable(rows, control: control)
        let parts = table.parts
        let contrasts = table.contrasts(confidence: plan.confidence)
        self.plan = plan
        self.tests = tests
        self.contrasts = contrasts
        arms = table.arms
        programmes = parts
        overall = try table.overall
        people = try table.people
        measurements = try table.measurements
        gainsOverProgrammes = Self.gains(overall, of: table.arms, by: \.overProgrammes)
        gainsOverPeople = Self.gains(overall, of: table.arms, by: \.overPeople)
        syntheses = table.arms.dropFirst().compactMap { arm in
            let after = contrasts.filter { $0.arm == arm && $0.stage == .post }
            guard after.count > 1 else { return nil }
            return ProgrammeSynthesis(
                arm: arm,
                tests: after.map { contrast in
                    let effect = contrast.hedgesG.then { effect throws(StatisticsFailure) in
                        try EffectEstimate(effect, first: contrast.controlCount, second: contrast.armCount)
                    }
                    return (contrast.programme, contrast.welch.map(\.test), effect)
                }, plan: plan)
        }
    }

    private static func gains(
        _ overall: [OverallMean], of arms: [String], by mean: (OverallMean) -> Double?
    ) -> [SummaryGain] {
        func after(_ arm: String) -> Double? { overall.first { $0.arm == arm && $0.stage == .post }.flatMap(mean) }
        guard let first = arms.first, let control = after(first) else { return [] }
        return arms.dropFirst().compactMap { arm in
            after(arm).flatMap { SummaryGain(arm: arm, control: control, other: $0) }
        }
    }
}
