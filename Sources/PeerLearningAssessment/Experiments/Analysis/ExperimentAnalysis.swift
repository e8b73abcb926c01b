public import PeerLearningCore

/// An experiment analysed: per programme and in all, a pure value made of its data.
///
/// Everybody is counted once and stays in the arm that they were assigned to. The scores before are those of all who have
/// one, likewise after; gains and adjusted differences are of those who have both. Differences are control less the other
/// arm. What cannot be computed says why (``Computed``).
///
/// ```swift
/// let analysis = ExperimentAnalysis(of: try ExperimentData(rows, control: "control"))
/// let welch = analysis.total.contrasts[0].post.welch.figure
/// print(ExperimentReport(analysis, in: .english).text)  // PeerLearningReports
/// ```
///
/// Cost: a few sorts of the scores for each programme and in all.
public struct ExperimentAnalysis: Hashable, Sendable {
    /// What was decided before the data were seen.
    public let plan: AnalysisPlan
    /// The arms, the control arm first.
    public let arms: [String]
    /// Whether the arms are called by letters, so that nobody knows which is which.
    public let isBlinded: Bool
    /// Each programme; empty where the data name none.
    public let programmes: [ExperimentPart]
    /// All people together, whatever their programme.
    public let total: ExperimentPart
    /// For each other arm, what the programmes say together; empty for fewer than two programmes.
    public let syntheses: [ProgrammeSynthesis]
    /// The means of each arm at each stage, over people and over programmes.
    public let overall: [OverallMean]
    /// Who left.
    public let attrition: Attrition
    /// The distribution of the scores; nil where there are none.
    public let histogram: ScoreHistogram?
    /// For each other arm, what size would have been needed.
    public let advice: [SampleAdvice]
    /// What a reader has to know before believing a figure.
    public let notes: [Message]

    /// Analyses data.
    public init(of data: ExperimentData, plan: AnalysisPlan = .usual) {
        let samples = ExperimentSamples(data)
        let inGroups = samples.hasGroups && samples.mixedGroups.isEmpty
        let total = ExperimentPart(nil, data.arms, samples.total, plan: plan, inGroups: inGroups)
        let parts = zip(data.programmes, samples.programmes).map { programme, arms in
            ExperimentPart(programme, data.arms, arms, plan: plan, inGroups: inGroups)
        }
        let syntheses =
            parts.count < 2
            ? []
            : data.arms.dropFirst().enumerated().map { place, arm in
                ProgrammeSynthesis(parts, contrast: place, arm: arm, plan: plan)
            }
        let attrition = Attrition(data.arms, samples.total, confidence: plan.confidence)
        let overall = OverallMean.of(total, programmes: parts)
        self.plan = plan
        self.arms = data.arms
        self.isBlinded = data.isBlinded
        self.total = total
        self.programmes = parts
        self.syntheses = syntheses
        self.attrition = attrition
        self.overall = overall
        histogram = ScoreHistogram(samples.total)
        advice = total.contrasts.indices.map { place in
            let costs = (parts.isEmpty ? [total] : parts).compactMap { $0.contrasts[place].post.byGroups?.designEffect }
            return SampleAdvice(total.arms[0], total.arms[place + 1], costs: costs, plan: plan)
        }
        notes =
            ExperimentNotes(
                total: total, programmes: parts, syntheses: syntheses, samples: samples, plan: plan
            ).messages
    }

    /// How many people there are, each counted once.
    public var people: Int { attrition.assigned }
}
