import PeerLearningCore

extension ReviewMatching {
    /// Gives every work the reviews that it can get, under the smallest bound that allows it.
    ///
    /// The bound begins at the mean, rounded up; where it is too tight it is looked for by doubling the step, then halving.
    mutating func fill(using generator: inout SeededGenerator) {
        let needs = authors.indices.map(need)
        let wanted = needs.reduce(0, +)
        guard wanted > 0, !loads.isEmpty else { return }
        var order = Array(authors.indices)
        generator.shuffle(&order)
        let turns = (0..<(needs.max() ?? 0)).flatMap { turn in order.filter { needs[$0] > turn } }

        var tooTight = (loads.reduce(wanted, +) + loads.count - 1) / loads.count - 1
        var step = 1
        var best = filled(turns, under: tooTight + step, using: generator)
        while best == nil {
            tooTight += step
            step *= 2
            best = filled(turns, under: tooTight + step, using: generator)
        }
        while step > 1 {
            let half = step / 2
            if let better = filled(turns, under: tooTight + half, using: generator) {
                best = better
                step = half
            } else {
                tooTight += half
                step -= half
            }
        }
        if let best { self = best }
        disentangle(using: &generator)
    }

    /// The matching in which each work in `turns` has got one more review for each time it is named; nil where the bound
    /// does not allow it. Who has reached the bound already keeps what they have.
    private func filled(_ turns: [Int], under bound: Int, using generator: SeededGenerator) -> ReviewMatching? {
        var generator = generator
        var matching = self
        var levels = LoadLevels(loads: loads, limits: loads.map { max($0, bound) })
        var patience = Self.patience
        for work in turns {
            let best = matching.moves == 0 ? levels.leastBurdened : []
            if let direct = matching.reviewer(for: work, among: best, using: &generator) {
                matching.give(work, to: direct)
                levels.raise(direct)
            } else if patience > 0 {
                var search = ReroutingSearch(from: work, in: matching)
                guard let path = search.path(with: levels, in: matching, using: &generator) else { return nil }
                patience -= search.steps
                path.follow(in: &matching)
                levels.raise(path.end)
            } else {
                guard let direct = matching.reviewer(for: work, with: levels, using: &generator) else { return nil }
                matching.give(work, to: direct)
                levels.raise(direct)
            }
        }
        matching.loads = levels.loads
        matching.bound = bound
        return matching
    }

    /// How many steps are spent on rerouting under one bound. Ten thousand works take a small part of it; it ends what
    /// would take minutes, such as ten thousand works that two people of a hundred may review.
    private static let patience = 20_000_000

    /// The least burdened who may review a work, without rerouting.
    private func reviewer(for work: Int, with levels: LoadLevels, using generator: inout SeededGenerator) -> Int? {
        for level in levels.withRoom {
            if let reviewer = reviewer(for: work, among: level, using: &generator) { return reviewer }
        }
        return nil
    }

    /// One of those who may review a work, in random order; rather one who is not reviewed by its authors.
    private func reviewer(for work: Int, among reviewers: [Int], using generator: inout SeededGenerator) -> Int? {
        let start = generator.below(reviewers.count)
        var mutual: Int?
        for place in reviewers.indices {
            let candidate = reviewers[(start + place) % reviewers.count]
            guard mayTake(work, candidate) else { continue }
            guard isMutual(work, candidate) else { return candidate }
            mutual = mutual ?? candidate
        }
        return mutual
    }
}
