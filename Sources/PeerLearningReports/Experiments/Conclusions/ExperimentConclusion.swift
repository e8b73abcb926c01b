import PeerLearning
import PeerLearningStatistics

/// What the figures of an experiment say in plain words, and no more than they say.
///
/// "Found" means that the p-value of the test is below the plan's alpha; what was not found is never called absent.
struct ExperimentConclusion {
    let analysis: ExperimentAnalysis
    let wording: Wording

    var sentences: [String] {
        people + analysis.total.contrasts.flatMap { before($0) + after($0) } + programmes + lost + grouped + caution
    }

    private func say(_ name: String, _ arguments: [String: Message.Argument] = [:]) -> String {
        wording("experiment.says.\(name)", arguments)
    }

    private var people: [String] {
        let sizes = analysis.attrition.arms.map { "\(wording.quoted($0.arm)) — \($0.assigned)" }
        return [say("people", ["sizes": .text(sizes.joined(separator: ", ")), "count": .number(analysis.people)])]
    }

    private func before(_ contrast: ArmContrast) -> [String] {
        switch contrast.pre.principal {
        case .failure: [say("before.unknown", reason(contrast.pre.principal, contrast))]
        case .success(let test):
            test.pValue < analysis.plan.alpha
                ? [say(test.difference < 0 ? "before.higher" : "before.lower", arguments(test, contrast))]
                : [say("before.none", arguments(test, contrast))] + same(contrast.pre, "before")
        }
    }

    private func after(_ contrast: ArmContrast) -> [String] {
        guard let test = contrast.post.principal.figure else {
            return [say("after.unknown", reason(contrast.post.principal, contrast))]
        }
        let isFound = test.pValue < analysis.plan.alpha
        let name = isFound ? test.difference < 0 ? "after.higher" : "after.lower" : "after.none"
        return [say(name, arguments(test, contrast))] + size(contrast, isFound: isFound)
            + (isFound ? [] : same(contrast.post, "after")) + adjusted(contrast) + ranks(contrast, isFound: isFound)
    }

    private func size(_ contrast: ArmContrast, isFound: Bool) -> [String] {
        guard isFound, let effect = contrast.post.hedgesG.figure else { return [] }
        return [say("size", ["effect": .decimal(abs(effect.value), digits: 2)])]
    }

    private func adjusted(_ contrast: ArmContrast) -> [String] {
        guard contrast.post.byGroups == nil, let test = contrast.adjusted.figure?.difference else { return [] }
        let isFound = test.pValue < analysis.plan.alpha
        let name = isFound ? test.difference < 0 ? "adjusted.higher" : "adjusted.lower" : "adjusted.none"
        return [say(name, arguments(test, contrast))]
    }

    /// A word where ranks disagree with means.
    private func ranks(_ contrast: ArmContrast, isFound: Bool) -> [String] {
        guard contrast.post.byGroups == nil, let ranks = contrast.post.mannWhitney.figure,
            (ranks.pValue < analysis.plan.alpha) != isFound
        else { return [] }
        return [say(isFound ? "ranks.none" : "ranks.found", ["p": .text(chance(ranks.pValue))])]
    }

    private func same(_ contrast: StageContrast, _ stage: String) -> [String] {
        guard let margin = analysis.plan.margin, let test = contrast.equivalence?.figure else { return [] }
        return [
            say(
                test.pValue < analysis.plan.alpha ? "same.shown" : "same.open",
                ["margin": .decimal(margin, digits: 2), "p": .text(chance(test.pValue))])
        ]
    }

    private var programmes: [String] {
        analysis.syntheses.flatMap { synthesis -> [String] in
            let found = synthesis.programmes.compactMap(\.adjustedPValue)
            guard !found.isEmpty else { return [] }
            let sum = say(
                analysis.plan.correction == .none ? "programmes.plain" : "programmes",
                [
                    "found": .number(found.count { $0 < analysis.plan.alpha }), "count": .number(found.count),
                    "arm": .text(wording.quoted(synthesis.arm)),
                ])
            guard let random = synthesis.random.figure else { return [sum] }
            let pooled = say(
                random.pValue < analysis.plan.alpha
                    ? random.value < 0 ? "pooled.higher" : "pooled.lower" : "pooled.none",
                [
                    "points": .decimal(abs(random.value), digits: 2),
                    "low": .decimal(-random.interval.high, digits: 2),
                    "high": .decimal(-random.interval.low, digits: 2), "percent": .text(percent),
                    "p": .text(chance(random.pValue)),
                ])
            let differ = random.heterogeneity.pValue < analysis.plan.alpha
            let share = wording.percent(random.heterogeneity.iSquared)
            return [sum, pooled] + (differ ? [say("heterogeneity", ["share": .text(share)])] : [])
        }
    }

    private var lost: [String] {
        let attrition = analysis.attrition
        guard attrition.lost > 0 else { return [say("lost.nobody")] }
        let some = say("lost.some", ["count": .number(attrition.lost), "all": .text(String(attrition.assigned))])
        guard let p = attrition.difference?.figure else { return [some] }
        return [
            some, say(p < analysis.plan.alpha ? "lost.uneven" : "lost.even", ["p": .text(chance(p))]),
        ]
    }

    private var grouped: [String] {
        analysis.total.contrasts.contains { $0.post.byGroups != nil } ? [say("groups")] : []
    }

    private var caution: [String] {
        (analysis.isBlinded ? [say("blind")] : []) + [say("cause")]
    }
}

extension ExperimentConclusion {
    private var percent: String { wording.percentOf(analysis.plan.confidence) }

    private func chance(_ p: Double) -> String {
        p < 0.001
            ? "p\u{A0}<\u{A0}\(wording.figure(0.001, digits: 3))" : "p\u{A0}=\u{A0}\(wording.figure(p, digits: 3))"
    }

    /// The gaps of a sentence on a difference: by how much the other arm is above or below, and the interval of the other
    /// arm less control.
    private func arguments(_ test: TTest, _ contrast: ArmContrast) -> [String: Message.Argument] {
        [
            "arm": .text(wording.quoted(contrast.arm)), "control": .text(wording.quoted(contrast.control)),
            "points": .decimal(abs(test.difference), digits: 2), "low": .decimal(-test.interval.high, digits: 2),
            "high": .decimal(-test.interval.low, digits: 2), "percent": .text(percent),
            "p": .text(chance(test.pValue)),
        ]
    }

    private func reason(_ test: Computed<TTest>, _ contrast: ArmContrast) -> [String: Message.Argument] {
        [
            "arm": .text(wording.quoted(contrast.arm)), "control": .text(wording.quoted(contrast.control)),
            "reason": test.reason.map { .message($0) } ?? .text(""),
        ]
    }
}
