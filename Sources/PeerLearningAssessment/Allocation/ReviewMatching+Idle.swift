extension ReviewMatching {
    /// Gives everybody who has nothing to review a review besides, of a work that has the fewest; answers with those for
    /// whom there is no work.
    mutating func occupyIdle() -> [Int] {
        loads.indices.filter { loads[$0] == 0 }.filter { reviewer in
            guard let work = leastReviewed(for: reviewer) else { return true }
            give(work, to: reviewer)
            loads[reviewer] += 1
            return false
        }
    }

    private func leastReviewed(for reviewer: Int) -> Int? {
        var best: (work: Int, count: Int, isMutual: Bool)?
        for work in authors.indices {
            let count = reviews(of: work)
            if let best, count > best.count || count == best.count && !best.isMutual { continue }
            guard mayTake(work, reviewer) else { continue }
            let isMutual = isMutual(work, reviewer)
            if let best, count == best.count, isMutual { continue }
            best = (work, count, isMutual)
        }
        return best?.work
    }
}
