import PeerLearning
import PeerLearningReports
import PeerLearningStatistics

/// A comparison of published figures as JSON.
struct SummaryRecord {
    private let comparison: SummaryComparison
    private let report: ExperimentReport
    private let figures: FigureRecord

    init(_ comparison: SummaryComparison, _ report: ExperimentReport, _ console: Console) {
        self.comparison = comparison
        self.report = report
        figures = FigureRecord(console: console)
    }

    var value: JSONValue {
        [
            "comparisons": .list(comparison.tests.map { figures.comparison(label: $0.label, $0.test) } + contrasts),
            "totals": [
                "people": .integer(comparison.people), "measurements": .integer(comparison.measurements),
                "means": .list(comparison.overall.map(figures.overall)),
                "gainsOverProgrammes": .list(comparison.gainsOverProgrammes.map(gain)),
                "gainsOverPeople": .list(comparison.gainsOverPeople.map(gain)),
            ],
            "programmes": .list(comparison.programmes.map(part)),
            "synthesis": .list(comparison.syntheses.map(figures.synthesis)),
            "notes": .list(comparison.notes.map(figures.text)), "conclusion": .text(report.conclusion),
        ]
    }

    private var contrasts: [JSONValue] {
        comparison.contrasts.flatMap { contrast in
            [("student", contrast.student.map(\.test)), ("welch", contrast.welch.map(\.test))].map { kind, test in
                figures.comparison(
                    label: "\(contrast.programme) · \(contrast.arm) · \(contrast.stage.rawValue) · \(kind)", test,
                    besides: [
                        "programme": .text(contrast.programme), "arm": .text(contrast.arm),
                        "stage": .text(contrast.stage.rawValue), "test": .text(kind),
                        "hedgesG": figures.computed(contrast.hedgesG) { figures.effect($0.value, $0.interval) },
                    ])
            }
        }
    }

    private func gain(_ gain: SummaryGain) -> JSONValue {
        ["arm": .text(gain.arm), "points": .number(gain.points), "relative": figures.number(gain.relative)]
    }

    private func part(_ part: SummaryComparison.Part) -> JSONValue {
        [
            "programme": .text(part.programme),
            "groups": .list(
                zip(comparison.arms, zip(part.pre, part.post)).map { arm, stages in
                    .present([
                        "arm": .text(arm), "pre": stages.0.map(stage), "post": stages.1.map(stage),
                    ])
                }),
        ]
    }

    private func stage(_ stage: SummaryFigures) -> JSONValue {
        .present([
            "n": .integer(stage.count), "mean": .number(stage.mean),
            "sd": stage.standardDeviation.map { .number($0) },
        ])
    }
}
