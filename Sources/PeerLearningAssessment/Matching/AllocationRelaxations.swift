/// The smallest steps back from the rules with which the rest can be kept; each is proved by maximum flow.
struct AllocationRelaxations {
    private(set) var list: [AllocationRelaxation] = []
    private let setting: AllocationSetting
    private let isRuled: Bool

    init(_ problem: AllocationProblem, _ setting: AllocationSetting, _ account: AllocationAccount) {
        self.setting = setting
        isRuled = zip(setting.graph.needs, setting.graph.limits).contains { $0 > $1 }
        tryLoads()
        if isRuled { tryExperiencedLoads(problem) }
        tryReviews(problem)
        if isRuled, account.keptRule < problem.submissionCount {
            list.append(.experienceForSome(account.keptRule, of: problem.submissionCount))
        }
        let idle = account.unmet.filter { $0.constraint == .leastLoad }.reduce(0) { $0 + $1.missing }
        if idle > 0 { list.append(.lessForSome(reviews: idle)) }
        tryGroups(problem)
    }

    private func isFeasible(_ graph: CandidateGraph) -> Bool {
        guard graph.need <= graph.room else { return false }
        return CoverageFlow(graph, keepsRule: true, least: Array(repeating: 0, count: graph.reviewerCount)).shortage
            == 0
    }

    private mutating func tryLoads() {
        for more in 1...4 {
            var graph = setting.graph
            for reviewer in graph.most.indices { graph.most[reviewer] += Int32(more) }
            guard isFeasible(graph) else { continue }
            list.append(.loads(more: more))
            return
        }
    }

    /// The bound is on new and existing reviews together, as in ``AllocationProblem/Reviewer/capacity``.
    private mutating func tryExperiencedLoads(_ problem: AllocationProblem) {
        var existing = Array(repeating: Int32(0), count: problem.reviewers.count)
        for pair in setting.existing { existing[Int(pair.reviewer)] += 1 }
        let people = problem.reviewers.indices.filter { problem.reviewers[$0].isExperienced }
        let now = people.map { setting.graph.most[$0] + existing[$0] }.max() ?? 0
        guard !people.isEmpty else { return }
        let needed = setting.experiencedNeeds.reduce(0) { $0 + Int($1) }
        let lowest = max(Int(now) + 1, needed / people.count)
        for most in lowest..<lowest + 4 {
            var graph = setting.graph
            for place in people { graph.most[place] = max(graph.most[place], Int32(clamping: most) - existing[place]) }
            guard isFeasible(graph) else { continue }
            list.append(.experiencedLoads(upTo: most))
            return
        }
    }

    private mutating func tryReviews(_ problem: AllocationProblem) {
        var few = problem.rules.reviews - 1
        while few >= max(1, problem.rules.reviews - 4) {
            var graph = setting.graph
            let less = Int32(problem.rules.reviews - few)
            graph.needs = graph.needs.map { max($0 - less, 0) }
            graph.limits = zip(graph.needs, setting.experiencedNeeds).map { max($0 - $1, 0) }
            if isFeasible(graph) {
                list.append(.reviews(few, insteadOf: problem.rules.reviews))
                return
            }
            few -= 1
        }
    }

    private mutating func tryGroups(_ problem: AllocationProblem) {
        guard problem.rules.groups != .any else { return }
        var open = problem
        open.rules.groups = .any
        guard let setting = try? AllocationSetting(open, seed: 0, breadth: .max),
            CoverageFlow(setting.graph, keepsRule: true).isFeasible
        else { return }
        list.append(.anyGroup)
    }
}
