import PeerLearning
import PeerLearningStatistics

/// How the experiment went: who left, how people were grouped, whether arms are equivalent, what sizes can show.
struct ConductTable {
    let analysis: ExperimentAnalysis
    let names: ExperimentNames
    let wording: Wording

    private func heads(_ keys: String...) -> [[LaidTable.Head]] {
        [keys.map { LaidTable.Head(text: wording("experiment.\($0)")) }]
    }

    func attrition(number: Int) -> LaidTable {
        let rows = analysis.attrition.arms.map { arm -> [LaidCell] in
            [
                .words(arm.arm), .count(arm.assigned), .count(arm.lost),
                .words(arm.assigned == 0 ? "—" : wording.percent(Double(arm.lost) / Double(arm.assigned))),
                arm.lost == 0 ? .none(nil) : wording.cell(arm.leavers) { .figure($0.difference, digits: 2) },
                arm.lost == 0 ? .none(nil) : wording.cell(arm.leavers) { .chance($0.pValue) },
            ]
        }
        let p = analysis.attrition.difference?.figure.map { wording.chance($0) }
        return LaidTable(
            number: number, title: wording("experiment.attrition.title"),
            bands: [
                LaidTable.Band(heads: heads("arm", "assigned", "lost", "lostShare", "leavers", "p"), rows: rows)
            ],
            notes: [wording("experiment.attrition.note")]
                + (p.map { [wording("experiment.attrition.test", ["p": .text($0)])] } ?? []))
    }

    /// The comparison by groups; nil where people learned on their own.
    func groups(number: Int) -> LaidTable? {
        let parts = analysis.programmes + [analysis.total]
        let rows = parts.flatMap { part in
            part.contrasts.compactMap { contrast -> [LaidCell]? in
                guard let groups = contrast.post.byGroups else { return nil }
                return [
                    .words(names.name(of: part)), .words(contrast.arm),
                    .words("\(groups.controlGroups) + \(groups.armGroups)"),
                    wording.cell(groups.means) { .figure($0.difference, digits: 2) },
                    wording.cell(groups.means) { .chance($0.pValue) },
                    wording.cell(groups.robust) { .figure($0.difference, digits: 2) },
                    wording.cell(groups.robust) { .figure($0.interval.low, digits: 2) },
                    wording.cell(groups.robust) { .figure($0.interval.high, digits: 2) },
                    wording.cell(groups.robust) { .chance($0.pValue) },
                    .optional(groups.designEffect, digits: 2),
                ]
            }
        }
        guard !rows.isEmpty else { return nil }
        return LaidTable(
            number: number, title: wording("experiment.groups.title"),
            bands: [
                LaidTable.Band(
                    heads: [
                        [
                            LaidTable.Head(text: "", span: 3),
                            LaidTable.Head(text: wording("experiment.groups.means"), span: 2),
                            LaidTable.Head(text: wording("experiment.groups.robust"), span: 4), "",
                        ]
                    ]
                        + heads(
                            "part", "arm", "groups.count", "difference.short", "p", "difference.short", "low", "high",
                            "p",
                            "designEffect"),
                    rows: rows, wordColumns: 3)
            ], notes: [wording("experiment.groups.note")]
        ).dropping(column: 1, when: names.hasOneContrast)
    }

    /// The test of equivalence; nil where no margin was set.
    func equivalence(number: Int) -> LaidTable? {
        guard let margin = analysis.plan.margin else { return nil }
        let rows = analysis.total.contrasts.flatMap { contrast in
            ExperimentStage.allCases.compactMap { stage -> [LaidCell]? in
                guard let test = contrast.contrast(at: stage).equivalence else { return nil }
                return [
                    .words(contrast.arm), .words(names.stage(stage)),
                    wording.cell(test) { .figure($0.interval.low, digits: 2) },
                    wording.cell(test) { .figure($0.interval.high, digits: 2) },
                    wording.cell(test) { .chance($0.pValue) },
                ]
            }
        }
        let percent = wording.percentOf(2 * analysis.plan.confidence - 1)
        return LaidTable(
            number: number,
            title: wording("experiment.equivalence.title", ["margin": .decimal(margin, digits: 2)]),
            bands: [
                LaidTable.Band(heads: heads("arm", "score", "low", "high", "p"), rows: rows, wordColumns: 2)
            ], notes: [wording("experiment.equivalence.note", ["percent": .text(percent)])])
    }

    func advice(number: Int) -> LaidTable {
        let rows = analysis.advice.map { advice -> [LaidCell] in
            [.words(advice.arm), wording.cell(advice.detectable) { .figure($0, digits: 2) }]
                + advice.sizes.map { size in wording.cell(size.perArm) { .count($0) } }
                + [.figure(advice.designEffect, digits: 2)]
        }
        let sizes = analysis.advice.first?.sizes ?? []
        let heads =
            [LaidTable.Head(text: wording("experiment.arm")), LaidTable.Head(text: wording("experiment.detectable"))]
            + sizes.map { LaidTable.Head(text: "d = " + wording.figure($0.effect, digits: 1)) }
            + [LaidTable.Head(text: wording("experiment.designEffect"))]
        return LaidTable(
            number: number, title: wording("experiment.advice.title"),
            bands: [LaidTable.Band(heads: [heads], rows: rows)],
            notes: [
                wording("experiment.advice.note", ["percent": .text(wording.percentOf(analysis.plan.power))])
            ])
    }
}
