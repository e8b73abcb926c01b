/// Who may not review a submission: marks by reviewer, set anew for each submission without clearing.
struct ReviewBarrier {
    private let problem: AllocationProblem
    private let pairs: PairsBySubmission
    private var marks: [Int32]
    private var current: Int32 = 0
    private var teams: [Int32] = []
    private var groups: [Int32] = []
    private let checksGroups: Bool

    init(_ problem: AllocationProblem) {
        self.problem = problem
        pairs = PairsBySubmission(
            [problem.conflicts, problem.history, problem.existing], submissions: problem.submissionCount)
        marks = Array(repeating: 0, count: problem.reviewers.count)
        checksGroups = problem.rules.groups != .any
    }

    /// Turns to a submission.
    mutating func turn(to submission: Int) {
        current = 2 * Int32(submission) + 1
        teams.removeAll(keepingCapacity: true)
        groups.removeAll(keepingCapacity: true)
        for place in Int(problem.authorStarts[submission])..<Int(problem.authorStarts[submission + 1]) {
            let author = problem.authors[place]
            marks[Int(author)] = current
            let reviewer = problem.reviewers[Int(author)]
            if reviewer.team >= 0 { teams.append(reviewer.team) }
            if checksGroups, reviewer.group >= 0 { groups.append(reviewer.group) }
        }
        if pairs.isEmpty { return }
        for reviewer in pairs[submission] { marks[Int(reviewer)] = current }
    }

    /// Whether the reviewer is barred from the submission.
    @inline(__always)
    func isBarred(_ reviewer: Int) -> Bool {
        if marks[reviewer] == current { return true }
        if !teams.isEmpty {
            let team = problem.reviewers[reviewer].team
            if team >= 0 { for place in teams.indices where teams[place] == team { return true } }
        }
        guard checksGroups else { return false }
        let isSame = groups.contains(problem.reviewers[reviewer].group)
        return isSame != (problem.rules.groups == .same)
    }

    /// Notes a candidate; false where they were noted for this submission before.
    @inline(__always)
    mutating func note(_ reviewer: Int) -> Bool {
        guard marks[reviewer] != current + 1 else { return false }
        marks[reviewer] = current + 1
        return true
    }

    /// Whether the reviewer was noted for the submission.
    func isNoted(_ reviewer: Int) -> Bool { marks[reviewer] == current + 1 }
}
