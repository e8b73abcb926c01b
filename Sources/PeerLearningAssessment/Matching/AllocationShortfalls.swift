import PeerLearningCore

/// All that pairs leave unmet, each with the reason that lies nearest.
struct AllocationShortfalls {
    private(set) var list: [AllocationPlan.Unmet] = []
    private(set) var withoutExperienced = 0

    init(
        _ problem: AllocationProblem, _ graph: CandidateGraph, _ experiencedNeeds: [Int32], _ pairs: [AllocationPair],
        found: [AllocationPair]
    ) {
        var got = Array(repeating: Int32(0), count: graph.submissionCount)
        var experienced = got
        var loads = Array(repeating: Int32(0), count: graph.reviewerCount)
        for pair in found {
            got[Int(pair.submission)] += 1
            loads[Int(pair.reviewer)] += 1
            if !graph.isOther[Int(pair.reviewer)] { experienced[Int(pair.submission)] += 1 }
        }
        for submission in graph.needs.indices {
            let missing = Int(graph.needs[submission] - got[submission])
            if missing > 0 { add(.reviews, submission, missing, graph.stretch(submission).count) }
            let missingExperienced = Int(experiencedNeeds[submission] - experienced[submission])
            guard missingExperienced > 0 else { continue }
            withoutExperienced += 1
            let count = Int(graph.splits[submission]) - graph.stretch(submission).lowerBound
            add(.experienced, submission, missingExperienced, count)
        }
        for reviewer in graph.least.indices where loads[reviewer] < graph.least[reviewer] {
            let missing = Int(graph.least[reviewer] - loads[reviewer])
            list.append(
                .init(
                    constraint: .leastLoad, submission: nil, reviewer: Int32(reviewer), missing: missing,
                    reason: Message("matching.unmet.leastLoad", ["missing": .number(missing)])))
        }
        guard !problem.rules.allowsReciprocal else { return }
        let links = PairsBySubmission([pairs], submissions: problem.submissionCount)
        for couple in MutualReviews(problem).couples(pairs, reviewers: { links[$0] }).sorted() {
            list.append(
                .init(
                    constraint: .reciprocal, submission: nil, reviewer: couple.submission, missing: 1,
                    reason: Message(
                        "matching.unmet.reciprocal",
                        ["one": .number(Int(couple.submission)), "other": .number(Int(couple.reviewer))])))
        }
    }

    private mutating func add(
        _ constraint: AllocationConstraint, _ submission: Int, _ missing: Int, _ candidates: Int
    ) {
        let reason = candidates == 0 ? "nobody" : "taken"
        list.append(
            .init(
                constraint: constraint, submission: Int32(submission), reviewer: nil, missing: missing,
                reason: Message(
                    TextKey(rawValue: "matching.unmet.\(constraint.rawValue).\(reason)"),
                    ["missing": .number(missing), "candidates": .number(candidates)])))
    }
}

extension AllocationPlan.Unmet {
    /// A submission that lacks experienced reviewers.
    init(experiencedMissing missing: Int, of submission: Int, candidates: Int) {
        self.init(
            constraint: .experienced, submission: Int32(submission), reviewer: nil, missing: missing,
            reason: Message(
                TextKey(rawValue: "matching.unmet.experienced.\(candidates == 0 ? "nobody" : "taken")"),
                ["missing": .number(missing), "candidates": .number(candidates)]))
    }
}
