import PeerLearning
import PeerLearningStatistics

/// Whether scores may be normal, arm by arm, and Levene's test in its robust forms.
struct NormalityTable {
    let parts: [ExperimentPart]
    let names: ExperimentNames
    let wording: Wording

    func normality(number: Int) -> LaidTable {
        let heads = [
            wording("experiment.part"), wording("experiment.arm"), wording("experiment.score"), "n", "W",
            wording("experiment.p"), "D", wording("experiment.p"),
        ]
        let groups: [LaidTable.Head] = [
            LaidTable.Head(text: "", span: 4), LaidTable.Head(text: wording("experiment.shapiro"), span: 2),
            LaidTable.Head(text: wording("experiment.lilliefors"), span: 2),
        ]
        let rows = parts.flatMap { part in
            part.arms.flatMap { arm in
                ExperimentStage.allCases.map { stage -> [LaidCell] in
                    let figures = arm.figures(at: stage)
                    return [
                        .words(names.name(of: part)), .words(arm.arm), .words(names.stage(stage)),
                        .count(figures.count), wording.cell(figures.shapiroWilk) { .figure($0.w, digits: 3) },
                        wording.cell(figures.shapiroWilk) { .chance($0.pValue) },
                        wording.cell(figures.lilliefors) { .figure($0.d, digits: 3) },
                        wording.cell(figures.lilliefors) { .chance($0.pValue) },
                    ]
                }
            }
        }
        return LaidTable(
            number: number, title: wording("experiment.normality.title"),
            bands: [
                LaidTable.Band(heads: [groups, heads.map { LaidTable.Head(text: $0) }], rows: rows, wordColumns: 3)
            ], notes: [wording("experiment.normality.note")])
    }

    func robustLevene(number: Int) -> LaidTable {
        let heads = [
            wording("experiment.part"), wording("experiment.arm"), wording("experiment.score"), "F",
            wording("experiment.p"), "F", wording("experiment.p"),
        ]
        let groups: [LaidTable.Head] = [
            LaidTable.Head(text: "", span: 3), LaidTable.Head(text: wording("experiment.levene.median"), span: 2),
            LaidTable.Head(text: wording("experiment.levene.trimmed"), span: 2),
        ]
        let rows = parts.flatMap { part in
            part.contrasts.flatMap { contrast in
                ExperimentStage.allCases.map { stage -> [LaidCell] in
                    let tests = contrast.contrast(at: stage)
                    return [
                        .words(names.name(of: part)), .words(contrast.arm), .words(names.stage(stage)),
                        wording.cell(tests.leveneMedian) { .figure($0.test.f, digits: 3) },
                        wording.cell(tests.leveneMedian) { .chance($0.test.pValue) },
                        wording.cell(tests.leveneTrimmed) { .figure($0.test.f, digits: 3) },
                        wording.cell(tests.leveneTrimmed) { .chance($0.test.pValue) },
                    ]
                }
            }
        }
        return LaidTable(
            number: number, title: wording("experiment.robust.title"),
            bands: [
                LaidTable.Band(heads: [groups, heads.map { LaidTable.Head(text: $0) }], rows: rows, wordColumns: 3)
            ]
        ).dropping(column: 1, when: names.hasOneContrast)
    }
}

extension ExperimentNames {
    /// What a part is called in a row.
    func name(of part: ExperimentPart) -> String {
        name(ofProgramme: part.programme.flatMap { programmes.firstIndex(of: $0) })
    }
}
