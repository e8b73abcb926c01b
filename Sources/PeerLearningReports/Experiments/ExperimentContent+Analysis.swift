import PeerLearning
import PeerLearningStatistics

extension ExperimentContent {
    /// What a report on an analysis holds.
    init(_ analysis: ExperimentAnalysis, _ wording: Wording) {
        let names = ExperimentNames(
            arms: analysis.arms, programmes: analysis.programmes.compactMap(\.programme),
            isBlinded: analysis.isBlinded, wording: wording)
        let parts = analysis.programmes + [analysis.total]
        let columns = (analysis.programmes.isEmpty ? [analysis.total] : analysis.programmes).map { part in
            MeansTable.Column(
                code: names.name(of: part),
                stages: ExperimentStage.allCases.map { stage in
                    part.arms.map { MeansTable.Figures($0.figures(at: stage)) }
                })
        }
        let confidence = analysis.plan.confidence
        let spread = SpreadTable(parts: parts, names: names, wording: wording)
        let normality = NormalityTable(parts: parts, names: names, wording: wording)
        let effects = EffectsTable(parts: parts, names: names, wording: wording)
        let gains = GainsTable(parts: parts, names: names, wording: wording, confidence: confidence)
        let conduct = ConductTable(analysis: analysis, names: names, wording: wording)
        let synthesis = SynthesisTable(
            syntheses: analysis.syntheses, plan: analysis.plan, names: names, wording: wording)
        let hasSyntheses = !analysis.syntheses.isEmpty
        title = wording("experiment.title")
        sentences = ExperimentConclusion(analysis: analysis, wording: wording).sentences
        figures = Self.figures(analysis, wording)
        tables = [
            MeansTable(columns: columns, names: names, wording: wording).table(number: 1),
            spread.levene(number: 2), spread.student(number: 3, confidence: confidence),
            OverallTable(
                overall: analysis.overall, hasProgrammes: !analysis.programmes.isEmpty, names: names, wording: wording
            ).table(number: 4),
        ]
        supplements = Self.numbered(
            from: 5,
            [
                normality.normality(number:), normality.robustLevene(number:),
                { effects.effects(number: $0, confidence: confidence) }, effects.omnibus(number:), gains.gains(number:),
                gains.adjusted(number:), { hasSyntheses ? synthesis.programmes(number: $0) : nil },
                { hasSyntheses ? synthesis.pooled(number: $0) : nil }, conduct.attrition(number:),
                conduct.groups(number:), conduct.equivalence(number:), conduct.advice(number:),
            ])
        notes = analysis.notes.map(wording.text)
        means = MeansChart(
            rows: parts.map { part in
                let place = part.programme.flatMap { names.programmes.firstIndex(of: $0) }
                return MeansChart.Row(names.title(ofProgramme: place), part)
            }, wording: wording)
        distributions =
            analysis.histogram.map { histogram in
                ExperimentStage.allCases.map { DistributionChart(histogram, stage: $0, wording: wording) }
            } ?? []
        differences = analysis.syntheses.enumerated().compactMap {
            DifferenceChart($1, place: $0, names: names, wording: wording)
        }
        arms = analysis.arms
        hasIntervals = true
    }

    private static func figures(_ analysis: ExperimentAnalysis, _ wording: Wording) -> [KeyFigure] {
        let attrition = analysis.attrition
        let people = KeyFigure(
            wording("experiment.figure.people"), value: String(analysis.people),
            note: attrition.arms.map { String($0.assigned) }.joined(separator: " + "))
        let lost = KeyFigure(
            wording("experiment.figure.lost"), value: String(attrition.lost),
            note: attrition.arms.map { String($0.lost) }.joined(separator: " + "),
            isWarning: attrition.difference?.figure.map { $0 < analysis.plan.alpha } ?? false)
        let differences = analysis.total.contrasts.prefix(3).map { contrast in
            let test = contrast.post.principal.figure
            return KeyFigure(
                wording("experiment.figure.difference", ["arm": .text(contrast.arm)]),
                value: wording.figure(test.map { -$0.difference }, digits: 2),
                note: test.map { test in
                    wording(
                        "experiment.figure.interval",
                        [
                            "percent": .text(wording.percentOf(analysis.plan.confidence)),
                            "low": .decimal(-test.interval.high, digits: 2),
                            "high": .decimal(-test.interval.low, digits: 2),
                        ])
                } ?? "")
        }
        return [people] + differences + [lost]
    }
}
