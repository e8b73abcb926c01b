extension AllocationProblem {
    /// The largest number of reviews of one submission or reviewer.
    static let mostReviews = 32_000

    /// Refuses what cannot be counted on: every place is checked here, so that nothing later can miss.
    func check() throws(AllocationProblemError) {
        try checkRules()
        guard submissionCount < 1 << 28, reviewers.count < 1 << 28, (affinities?.count ?? 0) < 1 << 30 else {
            throw .tooLarge
        }
        guard reviewsBesides.isEmpty || reviewsBesides.count == submissionCount, reviewsBesides.allSatisfy({ $0 >= 0 })
        else { throw .impossibleRule }
        for (row, author) in authors.enumerated() where !reviewers.indices.contains(Int(author)) {
            throw .unknownReviewer(row: row)
        }
        try check(conflicts)
        try check(history)
        try check(existing)
        guard let affinities else { return }
        let (works, people) = (UInt32(submissionCount), UInt32(reviewers.count))
        for (row, affinity) in affinities.enumerated() {
            guard UInt32(bitPattern: affinity.submission) < works else { throw .unknownSubmission(row: row) }
            guard UInt32(bitPattern: affinity.reviewer) < people else { throw .unknownReviewer(row: row) }
            guard affinity.value.isFinite else { throw .notFinite(row: row) }
        }
    }

    private func checkRules() throws(AllocationProblemError) {
        let numbers = 0...Self.mostReviews
        guard numbers.contains(rules.reviews), (0...rules.reviews).contains(rules.experienced) else {
            throw .impossibleRule
        }
        if case .between(let least, let most) = rules.loads {
            guard numbers.contains(least), numbers.contains(most), least <= most else { throw .impossibleRule }
        }
        for reviewer in reviewers {
            if let capacity = reviewer.capacity, capacity < 0 { throw .impossibleRule }
        }
        for wish in [rules.wishes.affinity, rules.wishes.otherGroup, rules.wishes.experience] where !wish.isFinite {
            throw .impossibleRule
        }
    }

    private func check(_ pairs: [AllocationPair]) throws(AllocationProblemError) {
        for (row, pair) in pairs.enumerated() {
            guard pair.submission >= 0, pair.submission < submissionCount else { throw .unknownSubmission(row: row) }
            guard pair.reviewer >= 0, pair.reviewer < reviewers.count else { throw .unknownReviewer(row: row) }
        }
    }
}
