import PeerLearning
import PeerLearningStatistics

/// What arms gained, and what is left of the difference once the scores before are taken into account.
struct GainsTable {
    let parts: [ExperimentPart]
    let names: ExperimentNames
    let wording: Wording
    let confidence: Double

    private var interval: String {
        wording("experiment.intervalShort", ["percent": .text(wording.percentOf(confidence))])
    }

    func gains(number: Int) -> LaidTable {
        let heads: [LaidTable.Head] = [
            LaidTable.Head(text: wording("experiment.part")), LaidTable.Head(text: wording("experiment.arm")),
            "n", LaidTable.Head(text: wording("experiment.gain")), LaidTable.Head(text: interval, span: 2), "t",
            LaidTable.Head(text: wording("experiment.df")), LaidTable.Head(text: wording("experiment.p")),
            LaidTable.Head(text: "r"),
        ]
        let rows = parts.flatMap { part in
            part.arms.map { arm -> [LaidCell] in
                [
                    .words(names.name(of: part)), .words(arm.arm), .count(arm.complete),
                    wording.cell(arm.gain) { .figure($0.difference, digits: 2) },
                    wording.cell(arm.gain) { .figure($0.interval.low, digits: 2) },
                    wording.cell(arm.gain) { .figure($0.interval.high, digits: 2) },
                    wording.cell(arm.gain) { .figure($0.t, digits: 3) },
                    wording.cell(arm.gain) { .freedom($0.degreesOfFreedom) },
                    wording.cell(arm.gain) { .chance($0.pValue) },
                    wording.cell(arm.gain) { .optional($0.correlation, digits: 2) },
                ]
            }
        }
        return LaidTable(
            number: number, title: wording("experiment.gains.title"),
            bands: [LaidTable.Band(heads: [heads], rows: rows, wordColumns: 2)],
            notes: [wording("experiment.gains.note")])
    }

    func adjusted(number: Int) -> LaidTable {
        let heads: [LaidTable.Head] = [
            LaidTable.Head(text: wording("experiment.part")), LaidTable.Head(text: wording("experiment.arm")),
            LaidTable.Head(text: wording("experiment.difference")), LaidTable.Head(text: interval, span: 2), "t",
            LaidTable.Head(text: wording("experiment.df")), LaidTable.Head(text: wording("experiment.p")),
            LaidTable.Head(text: wording("experiment.slope")), LaidTable.Head(text: wording("experiment.slopes")),
        ]
        let rows = parts.flatMap { part in
            part.contrasts.map { contrast -> [LaidCell] in
                let test = contrast.adjusted.map(\.difference)
                return [
                    .words(names.name(of: part)), .words(contrast.arm),
                    wording.cell(test) { .figure($0.difference, digits: 2) },
                    wording.cell(test) { .figure($0.interval.low, digits: 2) },
                    wording.cell(test) { .figure($0.interval.high, digits: 2) },
                    wording.cell(test) { .figure($0.t, digits: 3) },
                    wording.cell(test) { .freedom($0.degreesOfFreedom) }, wording.cell(test) { .chance($0.pValue) },
                    wording.cell(contrast.adjusted) { .figure($0.analysis.slope, digits: 2) },
                    wording.cell(contrast.adjusted) { adjusted in
                        adjusted.analysis.homogeneityOfSlopes.map { .chance($0.pValue) } ?? .none(nil)
                    },
                ]
            }
        }
        return LaidTable(
            number: number, title: wording("experiment.adjusted.title"),
            bands: [LaidTable.Band(heads: [heads], rows: rows, wordColumns: 2)],
            notes: [wording("experiment.adjusted.note")]
        ).dropping(column: 1, when: names.hasOneContrast)
    }
}
