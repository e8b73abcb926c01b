/// A problem made ready: the candidates that nothing bars, what is needed besides the existing pairs, and the bounds.
struct AllocationSetting: Sendable {
    var graph = CandidateGraph()
    /// The existing pairs, each once, in order.
    let existing: [AllocationPair]
    /// The worth of those existing pairs that an affinity is known of, without and with wishes, in steps.
    private(set) var existingAffinity: Int64 = 0
    let scale: WorthScale
    /// How many experienced reviewers each submission still needs.
    private(set) var experiencedNeeds: [Int32]

    init(_ problem: AllocationProblem, seed: UInt64, breadth: Int) throws(AllocationProblemError) {
        scale = try WorthScale(problem)
        existing = Self.distinct(problem.existing)
        let none = Array(repeating: Int32(0), count: problem.submissionCount)
        var got = problem.reviewsBesides.isEmpty ? none : problem.reviewsBesides.map { min($0, 1 << 20) }
        var gotExperienced = none
        var loads = Array(repeating: Int32(0), count: problem.reviewers.count)
        for pair in existing {
            got[Int(pair.submission)] += 1
            if problem.reviewers[Int(pair.reviewer)].isExperienced { gotExperienced[Int(pair.submission)] += 1 }
            loads[Int(pair.reviewer)] += 1
        }
        let (reviews, experienced) = (Int32(problem.rules.reviews), Int32(problem.rules.experienced))
        graph.needs = got.map { max(reviews - $0, 0) }
        experiencedNeeds = zip(gotExperienced, graph.needs).map { min(max(experienced - $0, 0), $1) }
        graph.limits = zip(graph.needs, experiencedNeeds).map { $0 - $1 }
        let total = graph.need + existing.count
        guard total < 1 << 30 else { throw .tooLarge }
        let existingExperienced = gotExperienced.reduce(0) { $0 + Int($1) }
        let bounds = LoadBounds(
            problem, existing: loads, total: total,
            experienced: experiencedNeeds.reduce(0) { $0 + Int($1) } + existingExperienced)
        graph.least = zip(bounds.least, loads).map { max($0 - $1, 0) }
        graph.most = zip(bounds.most, loads).map { max($0 - $1, 0) }
        let room = graph.most.reduce(0) { $0 + Int($1) }
        guard room < 1 << 30 else { throw .tooLarge }
        let isRuled = experienced > 0
        graph.isOther = problem.reviewers.map { isRuled && !$0.isExperienced }
        var gathering = CandidateGathering(problem, scale, isOther: graph.isOther, most: graph.most)
        if problem.affinities != nil {
            try gathering.gatherAffinities()
        } else {
            try gathering.gatherAnybody(seed: seed, breadth: breadth)
        }
        (graph.starts, graph.splits, graph.candidates) = (gathering.starts, gathering.splits, gathering.candidates)
        existingAffinity = gathering.existingAffinity
    }

    private static func distinct(_ pairs: [AllocationPair]) -> [AllocationPair] {
        var distinct: [AllocationPair] = []
        for pair in pairs.sorted() where distinct.last != pair { distinct.append(pair) }
        return distinct
    }
}
