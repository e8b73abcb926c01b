import PeerLearningCore

extension ReviewMatching {
    /// Parts people who would review each other, as far as reviews that are only now given can be exchanged.
    ///
    /// It tries a number of exchanges that does not grow with the workshop: most of what can be parted is parted. Neither
    /// what a work gets nor how many reviews how many people have is changed.
    mutating func disentangle(using generator: inout SeededGenerator) {
        let given = fresh.indices.flatMap { work in fresh[work].map { (work: work, reviewer: $0) } }
        let mutual = given.filter { isMutual($0.work, $0.reviewer) }
        guard !mutual.isEmpty else { return }
        var tries = 200_000
        for pair in mutual where fresh[pair.work].contains(pair.reviewer) && isMutual(pair.work, pair.reviewer) {
            let start = generator.below(given.count)
            for place in 0..<min(given.count, 300) where tries > 0 {
                tries -= 1
                let other = given[(start + place) % given.count]
                if handOver(pair.work, from: pair.reviewer, to: other.reviewer) || exchange(pair, other) { break }
            }
        }
    }

    /// Gives a review to somebody who has one less, if they are not reviewed by its authors. Nobody passes the bound by it.
    private mutating func handOver(_ work: Int, from reviewer: Int, to other: Int) -> Bool {
        guard loads[reviewer] <= bound, loads[other] + 1 == loads[reviewer], isNew(work, other),
            !isMutual(work, other)
        else { return false }
        take(work, from: reviewer)
        give(work, to: other)
        loads[reviewer] -= 1
        loads[other] += 1
        return true
    }

    /// Exchanges the reviewers of two works, if neither pair is mutual afterwards.
    private mutating func exchange(_ one: (work: Int, reviewer: Int), _ two: (work: Int, reviewer: Int)) -> Bool {
        guard fresh[two.work].contains(two.reviewer), isNew(one.work, two.reviewer), isNew(two.work, one.reviewer),
            !isMutual(one.work, two.reviewer)
        else { return false }
        cross(one, two)
        guard isMutual(one.work, two.reviewer) || isMutual(two.work, one.reviewer) else { return true }
        cross((one.work, two.reviewer), (two.work, one.reviewer))
        return false
    }

    private mutating func cross(_ one: (work: Int, reviewer: Int), _ two: (work: Int, reviewer: Int)) {
        take(one.work, from: one.reviewer)
        take(two.work, from: two.reviewer)
        give(one.work, to: two.reviewer)
        give(two.work, to: one.reviewer)
    }

    private func isNew(_ work: Int, _ reviewer: Int) -> Bool {
        mayTake(work, reviewer) && !released[work].contains(reviewer)
    }
}
