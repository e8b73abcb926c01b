/// Published rows by programme, arm and stage.
struct SummaryTable {
    let arms: [String]
    let parts: [SummaryComparison.Part]

    init(_ rows: [SummaryRow], control: String?) throws(ExperimentError) {
        var cells: [Cell: SummaryFigures] = [:]
        var programmes: [String] = []
        var known: Set<String> = []
        var names: Set<String> = []
        for row in rows {
            guard row.count >= 1 else { throw .size(programme: row.programme, arm: row.arm) }
            guard row.mean.isFinite, row.standardDeviation.map({ $0.isFinite && $0 >= 0 }) ?? true else {
                throw .figure(programme: row.programme, arm: row.arm)
            }
            if known.insert(row.programme).inserted { programmes.append(row.programme) }
            names.insert(row.arm)
            let cell = Cell(programme: row.programme, arm: row.arm, stage: row.stage)
            guard cells.updateValue(SummaryFigures(row), forKey: cell) == nil else {
                throw .repeated(programme: row.programme, arm: row.arm, stage: row.stage)
            }
        }
        guard programmes.count <= ExperimentData.mostProgrammes else { throw .numberOfProgrammes(programmes.count) }
        let found = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        if !rows.isEmpty, !(2...100).contains(found.count) { throw .numberOfArms(found.count) }
        if !rows.isEmpty, let control, !found.contains(control) { throw .unknownControl(control, found: found) }
        let first = control ?? found.first
        let arms = first.map { first in [first] + found.filter { $0 != first } } ?? []
        self.arms = rows.isEmpty ? [] : arms
        parts = programmes.map { programme in
            func figures(_ stage: ExperimentStage) -> [SummaryFigures?] {
                arms.map { cells[Cell(programme: programme, arm: $0, stage: stage)] }
            }
            return SummaryComparison.Part(programme: programme, pre: figures(.pre), post: figures(.post))
        }
    }

    private struct Cell: Hashable {
        let programme: String
        let arm: String
        let stage: ExperimentStage
    }

    /// Everybody counted once: an arm of a programme has as many people as at its fuller stage.
    var people: Int {
        get throws(ExperimentError) {
            try sum { part, place in max(part.pre[place]?.count ?? 0, part.post[place]?.count ?? 0) }
        }
    }

    /// Everybody counted as often as they were tested.
    var measurements: Int {
        get throws(ExperimentError) {
            let before = try sum { part, place in part.pre[place]?.count ?? 0 }
            let after = try sum { part, place in part.post[place]?.count ?? 0 }
            let (total, overflow) = before.addingReportingOverflow(after)
            guard !overflow else { throw .size(programme: parts.last?.programme ?? "", arm: arms.last ?? "") }
            return total
        }
    }

    /// The means of each arm at each stage.
    var overall: [OverallMean] {
        get throws(ExperimentError) {
            var means: [OverallMean] = []
            for (place, arm) in arms.enumerated() {
                for stage in ExperimentStage.allCases {
                    let found = parts.compactMap { $0.figures(at: stage)[place] }
                    let people = found.reduce(0.0) { $0 + Double($1.count) }
                    let weighted = found.reduce(0.0) { $0 + $1.mean * (Double($1.count) / people) }
                    means.append(
                        OverallMean(
                            arm: arm, stage: stage,
                            people: try sum { part, other in
                                other == place ? part.figures(at: stage)[other]?.count ?? 0 : 0
                            },
                            overPeople: found.isEmpty || !weighted.isFinite ? nil : weighted,
                            overProgrammes: OverallMean.mean(of: found.map(\.mean))))
                }
            }
            return means
        }
    }

    /// What standard deviations allow.
    func contrasts(confidence: Double) -> [SummaryContrast] {
        parts.flatMap { part in
            ExperimentStage.allCases.flatMap { stage -> [SummaryContrast] in
                let figures = part.figures(at: stage)
                guard let control = figures.first?.flatMap(\.self) else { return [] }
                return zip(arms, figures).dropFirst().compactMap { arm, other in
                    other.flatMap {
                        SummaryContrast(
                            programme: part.programme, arm: arm, stage: stage, control, $0, confidence: confidence)
                    }
                }
            }
        }
    }

    private func sum(_ count: (SummaryComparison.Part, Int) -> Int) throws(ExperimentError) -> Int {
        var total = 0
        for part in parts {
            for place in arms.indices {
                let (sum, overflow) = total.addingReportingOverflow(count(part, place))
                guard !overflow else { throw .size(programme: part.programme, arm: arms[place]) }
                total = sum
            }
        }
        return total
    }
}
