/// Reviewers by submission, in one flat list.
struct PairsBySubmission: Sendable {
    private var starts: [Int32]
    private var reviewers: [Int32]

    init(_ lists: [[AllocationPair]], submissions: Int) {
        starts = Array(repeating: 0, count: submissions + 1)
        for list in lists { for pair in list { starts[Int(pair.submission) + 1] += 1 } }
        for submission in 0..<submissions { starts[submission + 1] += starts[submission] }
        reviewers = Array(repeating: 0, count: Int(starts[submissions]))
        var ends = starts
        for list in lists {
            for pair in list {
                reviewers[Int(ends[Int(pair.submission)])] = pair.reviewer
                ends[Int(pair.submission)] += 1
            }
        }
    }

    /// Whether there is no pair at all.
    var isEmpty: Bool { reviewers.isEmpty }

    subscript(submission: Int) -> ArraySlice<Int32> {
        reviewers[Int(starts[submission])..<Int(starts[submission + 1])]
    }
}
