import PeerLearning
import PeerLearningStatistics

/// Published tests recomputed, and what standard deviations allow.
struct PublishedTable {
    let comparison: SummaryComparison
    let names: ExperimentNames
    let wording: Wording

    /// Table 3; nil where no test was published.
    func tests(number: Int) -> LaidTable? {
        guard !comparison.tests.isEmpty else { return nil }
        return LaidTable(
            number: number, title: wording("experiment.student.title"),
            bands: [
                LaidTable.Band(
                    heads: TestRow.heads(wording, confidence: comparison.plan.confidence),
                    rows: comparison.tests.map {
                        TestRow(label: $0.label, test: $0.test, wording: wording).cells
                    })
            ], notes: [wording("experiment.published.note")])
    }

    /// Tests of every programme; nil without standard deviations.
    func contrasts(number: Int) -> LaidTable? {
        guard !comparison.contrasts.isEmpty else { return nil }
        let interval = wording(
            "experiment.intervalShort", ["percent": .text(wording.percentOf(comparison.plan.confidence))])
        let heads: [LaidTable.Head] = [
            LaidTable.Head(text: wording("experiment.part")), LaidTable.Head(text: wording("experiment.arm")),
            LaidTable.Head(text: wording("experiment.score")),
            LaidTable.Head(text: wording("experiment.difference.short")), LaidTable.Head(text: interval, span: 2),
            "t", LaidTable.Head(text: wording("experiment.df")), LaidTable.Head(text: wording("experiment.p")), "g",
        ]
        let rows = comparison.contrasts.map { contrast -> [LaidCell] in
            let place = names.programmes.firstIndex(of: contrast.programme)
            return [
                .words(names.name(ofProgramme: place)), .words(contrast.arm), .words(names.stage(contrast.stage)),
                wording.cell(contrast.welch) { .figure($0.difference, digits: 2) },
                wording.cell(contrast.welch) { .figure($0.interval.low, digits: 2) },
                wording.cell(contrast.welch) { .figure($0.interval.high, digits: 2) },
                wording.cell(contrast.welch) { .figure($0.t, digits: 3) },
                wording.cell(contrast.welch) { .freedom($0.degreesOfFreedom) },
                wording.cell(contrast.welch) { .chance($0.pValue) },
                wording.cell(contrast.hedgesG) { .figure($0.value, digits: 2) },
            ]
        }
        return LaidTable(
            number: number, title: wording("experiment.contrasts.title"),
            bands: [LaidTable.Band(heads: [heads], rows: rows, wordColumns: 3)],
            notes: [wording("experiment.student.note.short")]
        ).dropping(column: 1, when: names.hasOneContrast)
    }
}
