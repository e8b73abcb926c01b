/// What can be counted of pairs: how the rules are kept, from the pairs alone.
public struct AllocationTally: Hashable, Sendable {
    /// The lowest and the highest number of reviews of a reviewer.
    public private(set) var loads = 0...0
    /// The lowest and the highest number of reviews of a submission.
    public private(set) var reviews = 0...0
    /// Submissions with fewer experienced reviewers than the rule asks, or with none where it asks none.
    public private(set) var withoutExperienced = 0
    /// Pairs of people who review each other's works.
    public private(set) var reciprocalPairs = 0
    /// Reviews of what the reviewer's team wrote, own works aside.
    public private(set) var teammatePairs = 0
    /// Reviews of own works.
    public private(set) var selfPairs = 0
    /// Reviews of works of another group.
    public private(set) var otherGroupPairs = 0
    /// Pairs that come twice.
    public private(set) var repeatedPairs = 0

    /// Counts. Pairs must name submissions and reviewers of the problem; others are left out.
    public init(_ problem: AllocationProblem, _ given: [AllocationPair]) {
        let pairs = given.filter {
            $0.submission >= 0 && $0.submission < problem.submissionCount
                && $0.reviewer >= 0 && $0.reviewer < problem.reviewers.count
        }
        var loads = Array(repeating: 0, count: problem.reviewers.count)
        var reviews = Array(repeating: 0, count: problem.submissionCount)
        var experienced = reviews
        for pair in pairs {
            let (submission, reviewer) = (Int(pair.submission), Int(pair.reviewer))
            loads[reviewer] += 1
            reviews[submission] += 1
            if problem.reviewers[reviewer].isExperienced { experienced[submission] += 1 }
            count(problem.authors(of: submission), pair.reviewer, in: problem)
        }
        self.loads = (loads.min() ?? 0)...(loads.max() ?? 0)
        self.reviews = (reviews.min() ?? 0)...(reviews.max() ?? 0)
        withoutExperienced = experienced.count { $0 < max(problem.rules.experienced, 1) }
        let sorted = zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 || $0 == $1 } ? pairs : pairs.sorted()
        repeatedPairs = zip(sorted, sorted.dropFirst()).count { $0 == $1 }
        let mutual = MutualReviews(problem)
        let links = PairsBySubmission([pairs], submissions: problem.submissionCount)
        reciprocalPairs = mutual.couples(pairs) { links[$0] }.count
    }

    private mutating func count(_ authors: ArraySlice<Int32>, _ reviewer: Int32, in problem: AllocationProblem) {
        let profile = problem.reviewers[Int(reviewer)]
        if authors.contains(reviewer) {
            selfPairs += 1
        } else if profile.team >= 0, authors.contains(where: { problem.reviewers[Int($0)].team == profile.team }) {
            teammatePairs += 1
        }
        let groups = authors.lazy.map { problem.reviewers[Int($0)].group }.filter { $0 >= 0 }
        if profile.group >= 0, !groups.isEmpty, !groups.contains(profile.group) { otherGroupPairs += 1 }
    }
}
