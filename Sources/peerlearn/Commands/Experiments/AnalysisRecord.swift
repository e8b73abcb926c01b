import PeerLearning
import PeerLearningReports
import PeerLearningStatistics

/// An analysis as JSON.
struct AnalysisRecord {
    private let analysis: ExperimentAnalysis
    private let report: ExperimentReport
    private let figures: FigureRecord

    init(_ analysis: ExperimentAnalysis, _ report: ExperimentReport, _ console: Console) {
        self.analysis = analysis
        self.report = report
        figures = FigureRecord(console: console)
    }

    var value: JSONValue {
        let parts = analysis.programmes + [analysis.total]
        return .present([
            "control": .text(analysis.arms.first ?? ""), "arms": .list(analysis.arms.map { .text($0) }),
            "blinded": .flag(analysis.isBlinded), "confidence": .number(analysis.plan.confidence),
            "comparisons": .list(parts.flatMap(comparisons)),
            "totals": [
                "people": .integer(analysis.people), "means": .list(analysis.overall.map(figures.overall)),
            ],
            "programmes": .list(analysis.programmes.map(part)), "total": part(analysis.total),
            "synthesis": .list(analysis.syntheses.map(figures.synthesis)), "attrition": attrition,
            "sampleSize": .list(analysis.advice.map(advice)), "notes": .list(analysis.notes.map(figures.text)),
            "conclusion": .text(report.conclusion),
        ])
    }

    private func comparisons(_ part: ExperimentPart) -> [JSONValue] {
        part.contrasts.flatMap { contrast in
            ExperimentStage.allCases.flatMap { stage -> [JSONValue] in
                let tests = contrast.contrast(at: stage)
                let name = part.programme ?? "total"
                return [("student", tests.student.map(\.test)), ("welch", tests.welch.map(\.test))].map { kind, test in
                    figures.comparison(
                        label: "\(name) · \(contrast.arm) · \(stage.rawValue) · \(kind)", test,
                        besides: [
                            "programme": part.programme.map { .text($0) } ?? .null, "arm": .text(contrast.arm),
                            "stage": .text(stage.rawValue), "test": .text(kind),
                        ])
                }
            }
        }
    }

    private func part(_ part: ExperimentPart) -> JSONValue {
        .present([
            "programme": part.programme.map { .text($0) }, "groups": .list(part.arms.map(arm)),
            "contrasts": .list(part.contrasts.map(contrast)),
            "anovaPre": part.preAnalysis.map { analysis in figures.computed(analysis) { figures.anova($0) } },
            "anovaPost": part.postAnalysis.map { analysis in figures.computed(analysis) { figures.anova($0) } },
        ])
    }

    private func arm(_ arm: ArmFigures) -> JSONValue {
        [
            "arm": .text(arm.arm), "assigned": .integer(arm.assigned), "lost": .integer(arm.lost),
            "complete": .integer(arm.complete), "pre": stage(arm.pre), "post": stage(arm.post),
            "gain": figures.computed(arm.gain) { figures.test($0.test) },
        ]
    }

    private func stage(_ stage: StageFigures) -> JSONValue {
        [
            "n": .integer(stage.count), "mean": figures.number(stage.mean),
            "sd": figures.number(stage.standardDeviation), "min": figures.number(stage.minimum),
            "median": figures.number(stage.median), "max": figures.number(stage.maximum),
            "interval": figures.computed(stage.meanInterval) { figures.interval($0) },
            "shapiroWilk": figures.computed(stage.shapiroWilk) {
                ["w": .number($0.w), "p": .number($0.pValue)]
            },
            "lilliefors": figures.computed(stage.lilliefors) { ["d": .number($0.d), "p": .number($0.pValue)] },
        ]
    }

    private func contrast(_ contrast: ArmContrast) -> JSONValue {
        [
            "arm": .text(contrast.arm), "control": .text(contrast.control), "pre": tests(contrast.pre),
            "post": tests(contrast.post),
            "adjusted": figures.computed(contrast.adjusted) { adjusted in
                .object(
                    figures.testMembers(adjusted.difference).merging([
                        "slope": .number(adjusted.analysis.slope), "f": .number(adjusted.analysis.groupTest.f),
                        "slopesP": figures.number(adjusted.analysis.homogeneityOfSlopes?.pValue),
                    ]) { first, _ in first })
            },
        ]
    }

    private func tests(_ tests: StageContrast) -> JSONValue {
        .present([
            "leveneMean": figures.computed(tests.leveneMean) { figures.ratio($0.test) },
            "leveneMedian": figures.computed(tests.leveneMedian) { figures.ratio($0.test) },
            "leveneTrimmed": figures.computed(tests.leveneTrimmed) { figures.ratio($0.test) },
            "student": figures.computed(tests.student) { figures.test($0.test) },
            "welch": figures.computed(tests.welch) { figures.test($0.test) },
            "cohensD": figures.computed(tests.cohensD) { figures.effect($0.value, $0.interval) },
            "hedgesG": figures.computed(tests.hedgesG) { figures.effect($0.value, $0.interval) },
            "mannWhitney": figures.computed(tests.mannWhitney) {
                [
                    "u": .number($0.u), "z": .number($0.z), "p": .number($0.pValue),
                    "exactP": figures.number($0.pValueExact), "cliffsDelta": .number($0.cliffsDelta),
                ]
            },
            "equivalence": tests.equivalence.map { test in
                figures.computed(test) { ["p": .number($0.pValue), "interval": figures.interval($0.interval)] }
            },
            "clusters": tests.byGroups.map(clusters),
        ])
    }

    private func clusters(_ groups: GroupContrast) -> JSONValue {
        [
            "control": .integer(groups.controlGroups), "arm": .integer(groups.armGroups),
            "means": figures.computed(groups.means) { figures.test($0.test) },
            "robust": figures.computed(groups.robust) { figures.test($0.test) },
            "designEffect": figures.number(groups.designEffect),
        ]
    }

    private var attrition: JSONValue {
        [
            "assigned": .integer(analysis.attrition.assigned), "lost": .integer(analysis.attrition.lost),
            "p": analysis.attrition.difference.map { test in figures.computed(test) { .number($0) } } ?? .null,
            "arms": .list(
                analysis.attrition.arms.map { arm in
                    [
                        "arm": .text(arm.arm), "assigned": .integer(arm.assigned), "lost": .integer(arm.lost),
                        "leaversLessStayers": figures.computed(arm.leavers) { figures.test($0.test) },
                    ]
                }),
        ]
    }

    private func advice(_ advice: SampleAdvice) -> JSONValue {
        [
            "arm": .text(advice.arm), "power": .number(advice.power),
            "detectable": figures.computed(advice.detectable) { .number($0) },
            "designEffect": .number(advice.designEffect),
            "perArm": .list(
                advice.sizes.map { size in
                    ["effect": .number(size.effect), "people": figures.computed(size.perArm) { .integer($0) }]
                }),
        ]
    }
}
