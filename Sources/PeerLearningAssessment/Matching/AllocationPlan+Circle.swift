extension AllocationPlan {
    /// The answer that a circle gives: only experience can be lacking, and by how much counting tells.
    init(circle pairs: [AllocationPair], of problem: AllocationProblem) {
        var unmet: [Unmet] = []
        var available = 0
        let asked = problem.rules.experienced
        if asked > 0 {
            available = problem.reviewers.count { $0.isExperienced } * problem.rules.reviews
            let isExperienced = problem.reviewers.map { $0.isExperienced ? 1 as UInt8 : 0 }
            var experienced = Array(repeating: 0, count: problem.submissionCount)
            for pair in pairs { experienced[Int(pair.submission)] += Int(isExperienced[Int(pair.reviewer)]) }
            for submission in experienced.indices where experienced[submission] < asked {
                unmet.append(
                    .init(
                        experiencedMissing: asked - experienced[submission], of: submission,
                        candidates: available / max(problem.rules.reviews, 1)))
            }
        }
        self.pairs = pairs
        self.unmet = unmet
        objective = 0
        method = "circle"
        let needed = asked * problem.submissionCount
        clashes = needed > available ? [.init(.experience, needed: needed, available: available)] : []
        relaxations = needed > available ? Self.relaxations(problem, needed: needed, kept: unmet.count) : []
    }

    /// What counting alone can propose where experienced people are too few.
    private static func relaxations(
        _ problem: AllocationProblem, needed: Int, kept without: Int
    ) -> [AllocationRelaxation] {
        let people = problem.reviewers.count { $0.isExperienced }
        var list: [AllocationRelaxation] = []
        if people > 0 {
            let most = (needed + people - 1) / people
            if most < problem.submissionCount { list.append(.experiencedLoads(upTo: most)) }
        }
        list.append(.experienceForSome(problem.submissionCount - without, of: problem.submissionCount))
        return list
    }
}
