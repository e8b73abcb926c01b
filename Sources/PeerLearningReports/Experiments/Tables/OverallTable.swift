import PeerLearning

/// Table 4: the means of each arm over everything, over people and over programmes.
struct OverallTable {
    let overall: [OverallMean]
    let hasProgrammes: Bool
    let names: ExperimentNames
    let wording: Wording

    func table(number: Int) -> LaidTable {
        let stages = ExperimentStage.allCases
        var groups: [(title: String, figure: (OverallMean) -> LaidCell)] = [
            (wording("experiment.overall.people"), { .optional($0.overPeople, digits: 2) }),
            (wording("experiment.overall.counts"), { .count($0.people) }),
        ]
        if hasProgrammes {
            groups.insert(
                (wording("experiment.overall.programmes"), { .optional($0.overProgrammes, digits: 2) }), at: 0)
        }
        let heads: [[LaidTable.Head]] = [
            [""] + groups.map { LaidTable.Head(text: $0.title, span: stages.count) },
            [LaidTable.Head(text: wording("experiment.arm"))]
                + groups.flatMap { _ in stages.map { LaidTable.Head(text: names.stage($0)) } },
        ]
        let rows = names.arms.map { arm -> [LaidCell] in
            let means = stages.map { stage in overall.first { $0.arm == arm && $0.stage == stage } }
            return [.words(arm)] + groups.flatMap { group in means.map { $0.map(group.figure) ?? .none(nil) } }
        }
        return LaidTable(
            number: number, title: wording("experiment.overall.title"),
            bands: [LaidTable.Band(heads: heads, rows: rows)],
            notes: hasProgrammes ? [wording("experiment.overall.note")] : [])
    }
}
