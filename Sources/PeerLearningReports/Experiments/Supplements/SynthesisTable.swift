import PeerLearning
import PeerLearningStatistics

/// What the programmes say together, each compared within itself.
struct SynthesisTable {
    let syntheses: [ProgrammeSynthesis]
    let plan: AnalysisPlan
    let names: ExperimentNames
    let wording: Wording

    func programmes(number: Int) -> LaidTable {
        let interval = wording("experiment.interval", ["percent": .text(wording.percentOf(plan.confidence))])
        let heads: [[LaidTable.Head]] = [
            [
                LaidTable.Head(text: wording("experiment.part")),
                LaidTable.Head(text: wording("experiment.difference")), LaidTable.Head(text: interval, span: 2),
                LaidTable.Head(text: wording("experiment.p")), LaidTable.Head(text: wording("experiment.p.adjusted")),
            ]
        ]
        let bands = syntheses.map { synthesis in
            LaidTable.Band(
                heads: band(synthesis, columns: 6) + heads,
                rows: synthesis.programmes.map { entry in
                    let place = names.programmes.firstIndex(of: entry.programme)
                    return [
                        .words(names.name(ofProgramme: place)),
                        wording.cell(entry.test) { .figure($0.difference, digits: 2) },
                        wording.cell(entry.test) { .figure($0.interval.low, digits: 2) },
                        wording.cell(entry.test) { .figure($0.interval.high, digits: 2) },
                        wording.cell(entry.test) { .chance($0.pValue) },
                        entry.adjustedPValue.map { .chance($0) } ?? .none(nil),
                    ]
                })
        }
        return LaidTable(
            number: number, title: wording("experiment.synthesis.title"), bands: bands,
            notes: [wording("experiment.correction.\(plan.correction.rawValue)")])
    }

    func pooled(number: Int) -> LaidTable {
        let interval = wording("experiment.interval", ["percent": .text(wording.percentOf(plan.confidence))])
        let heads: [[LaidTable.Head]] = [
            [
                LaidTable.Head(text: wording("experiment.model")), LaidTable.Head(text: wording("experiment.unit")),
                LaidTable.Head(text: wording("experiment.difference")), LaidTable.Head(text: interval, span: 2),
                LaidTable.Head(text: wording("experiment.p")), "Q", "I²", "τ²",
            ]
        ]
        let bands = syntheses.map { synthesis in
            LaidTable.Band(
                heads: band(synthesis, columns: 9) + heads,
                rows: [
                    row("points", synthesis.fixed), row("points", synthesis.random),
                    row("effect", synthesis.fixedEffect),
                    row("effect", synthesis.randomEffect),
                ], wordColumns: 2)
        }
        return LaidTable(
            number: number, title: wording("experiment.pooled.title"), bands: bands,
            notes: [wording("experiment.pooled.note")])
    }

    private func band(_ synthesis: ProgrammeSynthesis, columns: Int) -> [[LaidTable.Head]] {
        syntheses.count > 1 ? [[LaidTable.Head(text: synthesis.arm, span: columns)]] : []
    }

    private func row(_ unit: String, _ pooled: Computed<FixedEffects>) -> [LaidCell] {
        [
            .words(wording("experiment.fixed")), .words(wording("experiment.unit.\(unit)")),
            wording.cell(pooled) { .figure($0.value, digits: 2) },
            wording.cell(pooled) { .figure($0.interval.low, digits: 2) },
            wording.cell(pooled) { .figure($0.interval.high, digits: 2) }, wording.cell(pooled) { .chance($0.pValue) },
            wording.cell(pooled) { .figure($0.heterogeneity.q, digits: 2) },
            wording.cell(pooled) { .words(wording.percent($0.heterogeneity.iSquared)) }, .none(nil),
        ]
    }

    private func row(_ unit: String, _ pooled: Computed<RandomEffects>) -> [LaidCell] {
        [
            .words(wording("experiment.random")), .words(wording("experiment.unit.\(unit)")),
            wording.cell(pooled) { .figure($0.value, digits: 2) },
            wording.cell(pooled) { .figure($0.interval.low, digits: 2) },
            wording.cell(pooled) { .figure($0.interval.high, digits: 2) }, wording.cell(pooled) { .chance($0.pValue) },
            wording.cell(pooled) { .figure($0.heterogeneity.q, digits: 2) },
            wording.cell(pooled) { .words(wording.percent($0.heterogeneity.iSquared)) },
            wording.cell(pooled) { .figure($0.tauSquared, digits: 2) },
        ]
    }
}
