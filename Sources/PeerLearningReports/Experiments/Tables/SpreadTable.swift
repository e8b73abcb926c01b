import PeerLearning
import PeerLearningStatistics

/// Tables 2 and 3: Levene's test, and t under both suppositions; four rows for each comparison, counted as in the paper.
struct SpreadTable {
    let parts: [ExperimentPart]
    let names: ExperimentNames
    let wording: Wording

    func levene(number: Int) -> LaidTable {
        let heads: [[LaidTable.Head]] = [
            [
                LaidTable.Head(text: wording("experiment.row")), LaidTable.Head(text: wording("experiment.score")),
                LaidTable.Head(text: wording("experiment.spread")), LaidTable.Head(text: "F"),
                LaidTable.Head(text: wording("experiment.p")),
            ]
        ]
        return LaidTable(
            number: number, title: wording("experiment.levene.title"),
            bands: bands(heads, wordColumns: 3) { contrast, stage, row in
                let test = contrast.contrast(at: stage).leveneMean
                return [
                    [
                        .words(String(row)), .words(names.stage(stage)), .words(wording("experiment.spread.equal")),
                        wording.cell(test) { .figure($0.test.f, digits: 3) },
                        wording.cell(test) { .chance($0.test.pValue) },
                    ],
                    [
                        .words(String(row + 1)), .words(""), .words(wording("experiment.spread.free")), .none(nil),
                        .none(nil),
                    ],
                ]
            }, notes: [wording("experiment.levene.note")])
    }

    func student(number: Int, confidence: Double) -> LaidTable {
        LaidTable(
            number: number, title: wording("experiment.student.title"),
            bands: bands(TestRow.heads(wording, confidence: confidence), wordColumns: 1) { contrast, stage, row in
                let tests = contrast.contrast(at: stage)
                return [
                    TestRow(label: String(row), test: tests.student.map(\.test), wording: wording).cells,
                    TestRow(label: String(row + 1), test: tests.welch.map(\.test), wording: wording).cells,
                ]
            }, notes: [wording("experiment.student.note")] + names.notes)
    }

    private func bands(
        _ heads: [[LaidTable.Head]], wordColumns: Int,
        rows: (ArmContrast, ExperimentStage, Int) -> [[LaidCell]]
    ) -> [LaidTable.Band] {
        let width = heads.last?.reduce(0) { $0 + $1.span } ?? 1
        return parts.flatMap { part in
            part.contrasts.map { contrast in
                let place = part.programme.flatMap { names.programmes.firstIndex(of: $0) }
                let title = LaidTable.Head(
                    text: wording(
                        "experiment.band",
                        [
                            "part": .text(names.title(ofProgramme: place)), "control": .text(contrast.control),
                            "arm": .text(contrast.arm),
                        ]), span: width)
                return LaidTable.Band(
                    heads: [[title]] + heads,
                    rows: ExperimentStage.allCases.enumerated().flatMap { rows(contrast, $1, 2 * $0 + 1) },
                    wordColumns: wordColumns)
            }
        }
    }
}

/// A row of Table 3.
struct TestRow {
    let label: String
    let test: Computed<TTest>
    let wording: Wording

    static func heads(_ wording: Wording, confidence: Double) -> [[LaidTable.Head]] {
        let interval = wording("experiment.interval", ["percent": .text(wording.percentOf(confidence))])
        let single = [
            wording("experiment.row"), "t", wording("experiment.df"), wording("experiment.p.twoSided"),
            wording("experiment.difference"), wording("experiment.standardError"),
        ]
        return [
            single.map { _ in LaidTable.Head(text: "") } + [LaidTable.Head(text: interval, span: 2)],
            (single + [wording("experiment.low"), wording("experiment.high")]).map { LaidTable.Head(text: $0) },
        ]
    }

    var cells: [LaidCell] {
        [
            .words(label), wording.cell(test) { .figure($0.t, digits: 3) },
            wording.cell(test) { .freedom($0.degreesOfFreedom) }, wording.cell(test) { .chance($0.pValue) },
            wording.cell(test) { .figure($0.difference, digits: 5) },
            wording.cell(test) { .figure($0.standardError, digits: 5) },
            wording.cell(test) { .figure($0.interval.low, digits: 5) },
            wording.cell(test) { .figure($0.interval.high, digits: 5) },
        ]
    }
}

extension Wording {
    /// A confidence as a percentage without its sign: `95`, `99.9`.
    func percentOf(_ confidence: Double) -> String {
        let percent = confidence * 100
        return figure(percent, digits: abs(percent - percent.rounded()) < 1e-9 ? 0 : 1)
    }
}
