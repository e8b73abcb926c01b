import PeerLearningCore
import PeerLearningStatistics

/// What a reader has to know before believing a figure of an analysis.
struct ExperimentNotes {
    let total: ExperimentPart
    let programmes: [ExperimentPart]
    let syntheses: [ProgrammeSynthesis]
    let samples: ExperimentSamples
    let plan: AnalysisPlan

    /// Below so many groups in an arm, tests by groups are rough (Donner and Klar 2000).
    static let fewGroups = 6
    /// Beyond so many people the p-value of Shapiro and Wilk is an extrapolation (Royston 1995).
    static let shapiroLimit = 5000

    var messages: [Message] {
        mixed + groups + missing + slopes + normality + manyArms + reversals
    }

    private var mixed: [Message] {
        guard let first = samples.mixedGroups.first else { return [] }
        return [
            Message(
                "experiment.note.mixedGroups", ["count": .number(samples.mixedGroups.count), "group": .text(first)])
        ]
    }

    private var groups: [Message] {
        let fewest = total.contrasts.compactMap { $0.post.byGroups.map { min($0.controlGroups, $0.armGroups) } }.min()
        guard let fewest, fewest < Self.fewGroups else { return [] }
        return [Message("experiment.note.fewGroups", ["count": .number(fewest)])]
    }

    private var missing: [Message] {
        programmes.flatMap { part in
            part.arms.filter { $0.post.count == 0 }.map { arm in
                Message(
                    "experiment.note.armMissing", ["programme": .text(part.programme ?? ""), "arm": .text(arm.arm)])
            }
        }
    }

    private var slopes: [Message] {
        total.contrasts.compactMap { contrast in
            guard let test = contrast.adjusted.figure?.analysis.homogeneityOfSlopes, test.pValue < plan.alpha else {
                return nil
            }
            return Message("experiment.note.slopes", ["arm": .text(contrast.arm)])
        }
    }

    private var normality: [Message] {
        let most = total.arms.map { max($0.pre.count, $0.post.count) }.max() ?? 0
        return most > Self.shapiroLimit
            ? [Message("experiment.note.shapiro", ["limit": .number(Self.shapiroLimit)])] : []
    }

    private var manyArms: [Message] {
        total.contrasts.count > 1
            ? [Message("experiment.note.manyArms", ["count": .number(total.contrasts.count)])] : []
    }

    /// Where all people together say the opposite of what programmes say within themselves (Simpson's paradox).
    private var reversals: [Message] {
        zip(total.contrasts, syntheses).compactMap { contrast, synthesis in
            guard let all = contrast.post.principal.figure?.difference,
                let within = synthesis.random.figure?.value ?? synthesis.fixed.figure?.value,
                all * within < 0
            else { return nil }
            return Message("experiment.note.reversed", ["arm": .text(contrast.arm)])
        }
    }
}
