/// Who may review what, how much each pair is worth, and how many reviews there are to be: flat lists by place.
struct CandidateGraph: Sendable {
    /// One who may review a submission.
    struct Candidate: Sendable {
        /// The place of the reviewer; its complement while the review is given to them.
        var reviewer: Int32
        /// What the pair is worth.
        let worth: Int32

        var isGiven: Bool { reviewer < 0 }
        var place: Int { Int(reviewer ^ (reviewer &>> 31)) }
    }

    /// Where the stretch of each submission in ``candidates`` begins, and where the last one ends.
    var starts: [Int32] = [0]
    /// Where in the stretch of a submission the inexperienced begin; its end where experience does not matter.
    var splits: [Int32] = []
    /// The candidates of each submission, the experienced before the others.
    var candidates: [Candidate] = []
    /// How many reviews each submission needs.
    var needs: [Int32] = []
    /// How many of these may be inexperienced people's.
    var limits: [Int32] = []
    /// How many reviews each reviewer gets at least.
    var least: [Int32] = []
    /// How many reviews each reviewer gets at most.
    var most: [Int32] = []
    /// Whether a reviewer counts as inexperienced; nobody does where experience does not matter.
    var isOther: [Bool] = []

    var submissionCount: Int { needs.count }
    var reviewerCount: Int { most.count }
    var need: Int { needs.reduce(0) { $0 + Int($1) } }
    var room: Int { most.reduce(0) { $0 + Int($1) } }

    /// The lowest and the highest worth; 0 and 0 where there is no candidate.
    var worths: ClosedRange<Int64> {
        guard let first = candidates.first else { return 0...0 }
        var (low, high) = (first.worth, first.worth)
        for candidate in candidates {
            low = min(low, candidate.worth)
            high = max(high, candidate.worth)
        }
        return Int64(low)...Int64(high)
    }

    /// The candidates of a submission, as places in ``candidates``.
    func stretch(_ submission: Int) -> Range<Int> { Int(starts[submission])..<Int(starts[submission + 1]) }

    /// The same without room that cannot be used: where the least loads need all reviews, nobody gets more, and whoever gets
    /// none is no candidate.
    func tightened() -> CandidateGraph {
        guard need == least.reduce(0, { $0 + Int($1) }) else { return self }
        var graph = self
        graph.most = least
        guard least.contains(0) else { return graph }
        graph.candidates.removeAll(keepingCapacity: true)
        graph.starts = [0]
        graph.splits = []
        for submission in needs.indices {
            let (range, split) = (stretch(submission), Int(splits[submission]))
            graph.candidates += candidates[range.lowerBound..<split].filter { least[$0.place] > 0 }
            graph.splits.append(Int32(graph.candidates.count))
            graph.candidates += candidates[split..<range.upperBound].filter { least[$0.place] > 0 }
            graph.starts.append(Int32(graph.candidates.count))
        }
        return graph
    }

    /// The same with one more who takes exactly so many reviews, of any work, and stands for nobody.
    func withNobody(taking count: Int) -> CandidateGraph {
        var graph = self
        let nobody = Int32(reviewerCount)
        graph.least.append(Int32(count))
        graph.most.append(Int32(count))
        let counts = zip(needs, limits).contains { $0 > $1 }
        graph.isOther.append(counts)
        graph.candidates.removeAll(keepingCapacity: true)
        graph.starts = [0]
        graph.splits = []
        for submission in needs.indices {
            let split = Int(splits[submission])
            let range = stretch(submission)
            let absent = repeatElement(Candidate(reviewer: nobody, worth: 0), count: Int(needs[submission]))
            graph.candidates.append(contentsOf: candidates[range.lowerBound..<split])
            if !counts { graph.candidates.append(contentsOf: absent) }
            graph.splits.append(Int32(graph.candidates.count))
            graph.candidates.append(contentsOf: candidates[split..<range.upperBound])
            if counts { graph.candidates.append(contentsOf: absent) }
            graph.starts.append(Int32(graph.candidates.count))
        }
        return graph
    }
}
