import PeerLearning
import PeerLearningStatistics

extension ExperimentContent {
    /// What a report on published figures holds: Tables 1, 3 and 4 as far as the figures go.
    init(_ comparison: SummaryComparison, _ wording: Wording) {
        let names = ExperimentNames(
            arms: comparison.arms, programmes: comparison.programmes.map(\.programme), isBlinded: false,
            wording: wording)
        let places = comparison.programmes.indices
        let columns = zip(places, comparison.programmes).map { place, part in
            MeansTable.Column(
                code: names.name(ofProgramme: place),
                stages: ExperimentStage.allCases.map { stage in
                    part.figures(at: stage).map { $0.map(MeansTable.Figures.init) }
                })
        }
        let published = PublishedTable(comparison: comparison, names: names, wording: wording)
        var tables: [LaidTable] = []
        if !columns.isEmpty {
            tables.append(MeansTable(columns: columns, names: names, wording: wording).table(number: 1))
        }
        if let table = published.tests(number: 3) { tables.append(table) }
        if !columns.isEmpty {
            tables.append(
                OverallTable(overall: comparison.overall, hasProgrammes: true, names: names, wording: wording)
                    .table(number: 4))
        }
        let synthesis = SynthesisTable(
            syntheses: comparison.syntheses, plan: comparison.plan, names: names, wording: wording)
        let hasSyntheses = !comparison.syntheses.isEmpty
        self.tables = tables
        supplements = Self.numbered(
            from: 5,
            [
                published.contrasts(number:), { hasSyntheses ? synthesis.programmes(number: $0) : nil },
                { hasSyntheses ? synthesis.pooled(number: $0) : nil },
            ])
        title = wording("experiment.summaryTitle")
        sentences = comparison.notes.map(wording.text) + [wording("experiment.says.cause")]
        figures = Self.figures(comparison, wording)
        notes = []
        means = MeansChart(
            rows: zip(places, comparison.programmes).map { MeansChart.Row(names.title(ofProgramme: $0), $1) },
            wording: wording)
        distributions = []
        differences = comparison.syntheses.enumerated().compactMap {
            DifferenceChart($1, place: $0, names: names, wording: wording)
        }
        arms = comparison.arms
        hasIntervals = false
    }

    private static func figures(_ comparison: SummaryComparison, _ wording: Wording) -> [KeyFigure] {
        guard !comparison.programmes.isEmpty else { return [] }
        let people = KeyFigure(
            wording("experiment.figure.people"), value: String(comparison.people),
            note: wording("experiment.figure.measurements", ["count": .number(comparison.measurements)]))
        let gains = zip(comparison.gainsOverProgrammes, comparison.gainsOverPeople).prefix(2).flatMap { first, second in
            [("experiment.figure.overProgrammes", first), ("experiment.figure.overPeople", second)].map { key, gain in
                KeyFigure(
                    wording("experiment.figure.difference", ["arm": .text(gain.arm)]),
                    value: wording.figure(gain.printedPoints, digits: 2), note: wording(key))
            }
        }
        return [people] + gains
    }
}
