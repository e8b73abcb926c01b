import PeerLearning
import PeerLearningStatistics

/// How large differences are, in standard deviations and in ranks.
struct EffectsTable {
    let parts: [ExperimentPart]
    let names: ExperimentNames
    let wording: Wording

    func effects(number: Int, confidence: Double) -> LaidTable {
        let interval = wording("experiment.intervalShort", ["percent": .text(wording.percentOf(confidence))])
        let heads: [LaidTable.Head] = [
            LaidTable.Head(text: wording("experiment.part")), LaidTable.Head(text: wording("experiment.arm")),
            LaidTable.Head(text: wording("experiment.score")), LaidTable.Head(text: "d"),
            LaidTable.Head(text: interval, span: 2), LaidTable.Head(text: "g"),
            LaidTable.Head(text: interval, span: 2), LaidTable.Head(text: "U"),
            LaidTable.Head(text: wording("experiment.p")), LaidTable.Head(text: "δ"),
        ]
        return LaidTable(
            number: number, title: wording("experiment.effects.title"),
            bands: [
                LaidTable.Band(
                    heads: [heads],
                    rows: parts.flatMap { part in
                        part.contrasts.flatMap { contrast in
                            ExperimentStage.allCases.map { row(part, contrast, $0) }
                        }
                    }, wordColumns: 3)
            ], notes: [wording("experiment.effects.note")]
        ).dropping(column: 1, when: names.hasOneContrast)
    }

    private func row(_ part: ExperimentPart, _ contrast: ArmContrast, _ stage: ExperimentStage) -> [LaidCell] {
        let tests = contrast.contrast(at: stage)
        return [
            .words(names.name(of: part)), .words(contrast.arm), .words(names.stage(stage)),
            wording.cell(tests.cohensD) { .figure($0.value, digits: 2) },
            wording.cell(tests.cohensD) { .figure($0.interval.low, digits: 2) },
            wording.cell(tests.cohensD) { .figure($0.interval.high, digits: 2) },
            wording.cell(tests.hedgesG) { .figure($0.value, digits: 2) },
            wording.cell(tests.hedgesG) { .figure($0.interval.low, digits: 2) },
            wording.cell(tests.hedgesG) { .figure($0.interval.high, digits: 2) },
            wording.cell(tests.mannWhitney) { .figure($0.u, digits: $0.u.rounded() == $0.u ? 0 : 1) },
            wording.cell(tests.mannWhitney) { .chance($0.pValue) },
            wording.cell(tests.mannWhitney) { .figure($0.cliffsDelta, digits: 2) },
        ]
    }

    /// All arms at once; nil for two arms.
    func omnibus(number: Int) -> LaidTable? {
        let rows = parts.flatMap { part in
            ExperimentStage.allCases.compactMap { stage -> [LaidCell]? in
                guard let analysis = part.analysis(at: stage) else { return nil }
                return [
                    .words(names.name(of: part)), .words(names.stage(stage)),
                    wording.cell(analysis) { .figure($0.test.f, digits: 3) },
                    wording.cell(analysis) { .freedom($0.test.numerator) },
                    wording.cell(analysis) { .freedom($0.test.denominator) },
                    wording.cell(analysis) { .chance($0.test.pValue) },
                    wording.cell(analysis) { .figure($0.omegaSquared, digits: 3) },
                ]
            }
        }
        guard !rows.isEmpty else { return nil }
        let heads = [
            wording("experiment.part"), wording("experiment.score"), "F", wording("experiment.df") + " 1",
            wording("experiment.df") + " 2", wording("experiment.p"), "ω²",
        ]
        return LaidTable(
            number: number, title: wording("experiment.omnibus.title"),
            bands: [LaidTable.Band(heads: [heads.map { LaidTable.Head(text: $0) }], rows: rows, wordColumns: 2)])
    }
}
