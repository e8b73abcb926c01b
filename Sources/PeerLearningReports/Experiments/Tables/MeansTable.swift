import PeerLearning

/// Table 1: sizes and means of each arm at each stage, programmes side by side.
struct MeansTable {
    /// What is known of an arm at a stage.
    struct Figures {
        let count: Int
        let mean: Double?
        let deviation: Double?
    }

    /// A programme: its code, and for each stage what is known of each arm.
    struct Column {
        let code: String
        let stages: [[Figures?]]
    }

    let columns: [Column]
    let names: ExperimentNames
    let wording: Wording

    /// How many programmes stand side by side.
    private var perBand: Int { max(1, 4 / max(names.arms.count, 1)) }

    func table(number: Int) -> LaidTable {
        let bands = stride(from: 0, to: columns.count, by: perBand).map { first in
            band(Array(columns[first..<min(first + perBand, columns.count)]))
        }
        return LaidTable(
            number: number, title: wording("experiment.means.title"), bands: bands, notes: names.notes)
    }

    private func band(_ columns: [Column]) -> LaidTable.Band {
        let arms = names.shortArms.count
        let stages = ExperimentStage.allCases.map { names.stage($0) }
        let heads: [[LaidTable.Head]] = [
            [LaidTable.Head(text: wording("experiment.means.programme"))]
                + columns.map { LaidTable.Head(text: $0.code, span: arms * stages.count) },
            [LaidTable.Head(text: wording("experiment.means.stage"))]
                + columns.flatMap { _ in stages.map { LaidTable.Head(text: $0, span: arms) } },
            [LaidTable.Head(text: wording("experiment.means.arm"))]
                + columns.flatMap { _ in stages.flatMap { _ in names.shortArms.map { LaidTable.Head(text: $0) } } },
        ]
        let cells = columns.flatMap { $0.stages.flatMap(\.self) }
        var rows: [[LaidCell]] = [
            [.words(wording("experiment.means.count"))] + cells.map { $0.map { .count($0.count) } ?? .none(nil) },
            [.words(wording("experiment.means.mean"))] + cells.map { .optional($0?.mean, digits: 2) },
        ]
        if cells.contains(where: { $0?.deviation != nil }) {
            rows.append(
                [.words(wording("experiment.means.deviation"))]
                    + cells.map { .optional($0?.deviation, digits: 2) })
        }
        return LaidTable.Band(heads: heads, rows: rows)
    }
}

extension MeansTable.Figures {
    init(_ figures: StageFigures) {
        self.init(count: figures.count, mean: figures.mean, deviation: figures.standardDeviation)
    }

    init(_ figures: SummaryFigures) {
        self.init(count: figures.count, mean: figures.mean, deviation: figures.standardDeviation)
    }
}
