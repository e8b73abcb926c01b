import PeerLearning

/// Table 4: the means of each arm over everything, over people and over programmes.
struct OverallTable {
    let overall: [OverallMean]
    let hasProgrammes: Bool
    let names: ExperimentNames
    let wording: Wording

    func table(number: Int) -> LaidTable {
        let stages = ExperimentStage.allCases
        func heads(_ title: String) -> [[LaidTable.Head]] {
            [
                [LaidTable.Head(text: title)] + stages.map { LaidTable.Head(text: names.stage($0)) },
            ]
        }
        func rows(_ figure: (OverallMean) -> LaidCell) -> [[LaidCell]] {
            names.arms.map { arm in
                [.words(arm)]
                    + stages.map { stage in
                        overall.first { $0.arm == arm && $0.stage == stage }.map(figure) ?? .none(nil)
                    }
            }
        }
        var bands: [LaidTable.Band] = []
        if hasProgrammes {
            bands.append(
                LaidTable.Band(
                    heads: heads(wording("experiment.overall.programmes")),
                    rows: rows { .optional($0.overProgrammes, digits: 2) }))
        }
        bands.append(
            LaidTable.Band(
                heads: heads(wording("experiment.overall.people")), rows: rows { .optional($0.overPeople, digits: 2) }))
        bands.append(
            LaidTable.Band(heads: heads(wording("experiment.overall.counts")), rows: rows { .count($0.people) }))
        return LaidTable(
            number: number, title: wording("experiment.overall.title"), bands: bands,
            notes: hasProgrammes ? [wording("experiment.overall.note")] : [])
    }
}
