/// Who wrote what, to tell whether two people review each other.
struct MutualReviews: Sendable {
    private let starts: [Int32]
    private let works: [Int32]
    private let problem: AllocationProblem

    init(_ problem: AllocationProblem) {
        self.problem = problem
        var ends = Array(repeating: Int32(0), count: problem.reviewers.count + 1)
        for author in problem.authors { ends[Int(author) + 1] += 1 }
        for person in problem.reviewers.indices { ends[person + 1] += ends[person] }
        starts = ends
        var works = Array(repeating: Int32(0), count: problem.authors.count)
        for submission in 0..<problem.submissionCount {
            for author in problem.authors(of: submission) {
                works[Int(ends[Int(author)])] = Int32(submission)
                ends[Int(author)] += 1
            }
        }
        self.works = works
    }

    /// What a person wrote.
    func works(of person: Int) -> ArraySlice<Int32> { works[Int(starts[person])..<Int(starts[person + 1])] }

    /// Who wrote a submission.
    func authors(of submission: Int) -> ArraySlice<Int32> { problem.authors(of: submission) }

    /// The pairs of people who review each other's works, each once.
    func couples(_ pairs: [AllocationPair], reviewers: (Int) -> ArraySlice<Int32>) -> Set<AllocationPair> {
        var couples: Set<AllocationPair> = []
        for pair in pairs {
            for work in works(of: Int(pair.reviewer)) {
                for one in reviewers(Int(work)) where authors(of: Int(pair.submission)).contains(one) {
                    guard one != pair.reviewer else { continue }
                    couples.insert(
                        .init(submission: min(one, pair.reviewer), reviewer: max(one, pair.reviewer)))
                }
            }
        }
        return couples
    }
}
