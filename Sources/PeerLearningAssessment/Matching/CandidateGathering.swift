import PeerLearningCore

/// Gathers who may review what, submission by submission.
struct CandidateGathering {
    private let problem: AllocationProblem
    private let scale: WorthScale
    private let isOther: [Bool]
    private let most: [Int32]
    private var barrier: ReviewBarrier
    private var others: [CandidateGraph.Candidate] = []
    private var isExisting: [Int32]
    private let existing: PairsBySubmission
    private(set) var starts: [Int32] = [0]
    private(set) var splits: [Int32] = []
    private(set) var candidates: [CandidateGraph.Candidate] = []
    private(set) var existingAffinity: Int64 = 0

    init(_ problem: AllocationProblem, _ scale: WorthScale, isOther: [Bool], most: [Int32]) {
        self.problem = problem
        self.scale = scale
        self.isOther = isOther
        self.most = most
        barrier = ReviewBarrier(problem)
        existing = PairsBySubmission([problem.existing], submissions: problem.submissionCount)
        isExisting = problem.existing.isEmpty ? [] : Array(repeating: -1, count: problem.reviewers.count)
        starts.reserveCapacity(problem.submissionCount + 1)
        splits.reserveCapacity(problem.submissionCount)
    }

    /// The pairs that an affinity is given for, as far as nothing bars them.
    mutating func gatherAffinities() throws(AllocationProblemError) {
        let affinities = problem.affinities ?? []
        let order = Self.order(affinities, submissions: problem.submissionCount)
        candidates.reserveCapacity(affinities.count)
        var row = 0
        for submission in 0..<problem.submissionCount {
            turn(to: submission)
            while row < affinities.count {
                let affinity = affinities[order.isEmpty ? row : Int(order[row])]
                guard affinity.submission == submission else { break }
                row += 1
                let reviewer = Int(affinity.reviewer)
                guard !barrier.isBarred(reviewer) else {
                    if !isExisting.isEmpty, isExisting[reviewer] == submission {
                        existingAffinity += Int64(scale.steps(affinity.value))
                    }
                    continue
                }
                guard barrier.note(reviewer) else {
                    throw .duplicateAffinity(.init(submission: affinity.submission, reviewer: affinity.reviewer))
                }
                add(reviewer, for: submission, scale.steps(affinity.value))
            }
            finish()
        }
    }

    /// Everybody, or where that would be too many a draw of `breadth` people for each submission and some that follow it in
    /// a random circle; each worth a little something by chance.
    mutating func gatherAnybody(seed: UInt64, breadth: Int) throws(AllocationProblemError) {
        var generator = SeededGenerator(seed: seed)
        let people = problem.reviewers.count
        let isDrawn = breadth < people
        guard isDrawn || problem.submissionCount.multipliedReportingOverflow(by: people).partialValue < 1 << 30 else {
            throw .tooLarge
        }
        var circle = Array(0..<Int32(people))
        generator.shuffle(&circle)
        let experienced = circle.filter { !isOther[Int($0)] }
        let distances = (0..<(isDrawn ? breadth / 2 : 0)).map { _ in 1 + generator.below(people) }
        for submission in 0..<problem.submissionCount {
            turn(to: submission)
            if isDrawn {
                for distance in distances {
                    consider(Int(circle[(submission + distance) % people]), for: submission, using: &generator)
                }
                for _ in 0..<breadth / 4 {
                    consider(Int(circle[generator.below(people)]), for: submission, using: &generator)
                    guard !experienced.isEmpty else { continue }
                    let one = experienced[generator.below(experienced.count)]
                    consider(Int(one), for: submission, using: &generator)
                }
            } else {
                for reviewer in 0..<people { consider(reviewer, for: submission, using: &generator) }
            }
            finish()
        }
    }

    private mutating func consider(_ reviewer: Int, for submission: Int, using generator: inout SeededGenerator) {
        guard !barrier.isBarred(reviewer), barrier.note(reviewer) else { return }
        add(reviewer, for: submission, Int32(generator.below(1000)))
    }

    private mutating func turn(to submission: Int) {
        barrier.turn(to: submission)
        others.removeAll(keepingCapacity: true)
        if isExisting.isEmpty { return }
        for reviewer in existing[submission] { isExisting[Int(reviewer)] = Int32(submission) }
    }

    @inline(__always)
    private mutating func add(_ reviewer: Int, for submission: Int, _ steps: Int32) {
        guard most[reviewer] > 0 else { return }
        var worth = steps
        if !scale.isAffinityAlone {
            let author = problem.authors(of: submission).first.map { problem.reviewers[Int($0)] }
            worth += scale.bonus(author, problem.reviewers[reviewer])
        }
        let candidate = CandidateGraph.Candidate(reviewer: Int32(reviewer), worth: worth)
        if isOther[reviewer] { others.append(candidate) } else { candidates.append(candidate) }
    }

    private mutating func finish() {
        splits.append(Int32(candidates.count))
        if !others.isEmpty { candidates.append(contentsOf: others) }
        starts.append(Int32(candidates.count))
    }

    /// The rows in the order of submissions; empty where they are in order already.
    private static func order(_ affinities: [AllocationProblem.Affinity], submissions: Int) -> [Int32] {
        var last: Int32 = 0
        var isOrdered = true
        for affinity in affinities {
            if affinity.submission < last {
                isOrdered = false
                break
            }
            last = affinity.submission
        }
        if isOrdered { return [] }
        var ends = Array(repeating: Int32(0), count: submissions + 1)
        for affinity in affinities { ends[Int(affinity.submission) + 1] += 1 }
        for submission in 0..<submissions { ends[submission + 1] += ends[submission] }
        var order = Array(repeating: Int32(0), count: affinities.count)
        for (row, affinity) in affinities.enumerated() {
            let submission = Int(affinity.submission)
            order[Int(ends[submission])] = Int32(row)
            ends[submission] += 1
        }
        return order
    }
}
