import PeerLearningCore

/// Looks for a way to give a work one more review where reviews may have to go from hand to hand.
///
/// A shortest path in the residual graph: from a work to somebody new costs 1, back to somebody whom it was taken from 0;
/// from a reviewer to an awaited review of theirs 0, to one that is only now given −1. The end is a reviewer with room.
/// So the cost is by how many awaited reviews more will have moved, plus one. Labels are corrected until none gets better:
/// there is no cycle of negative cost, because each path before was a shortest one (Ahuja, Magnanti and Orlin, *Network
/// Flows*, 1993, chapter 9.7, successive shortest paths).
struct ReroutingSearch {
    private static let unreached = Int.max / 2

    private var costOfWork: [Int]
    private var costOfReviewer: [Int]
    private var reviewerBefore: [Int]
    private var workBefore: [Int]
    private var isOpen: [Bool]
    private var now: [Int] = []
    private var later: [Int] = []
    /// Reviewers whom a work at the cost of `reach` may still improve.
    private var far: [Int] = []
    private var reach: Int
    /// Whether nothing better than what was found can come.
    private var isOver = false
    /// How much was looked at.
    private(set) var steps: Int

    init(from work: Int, in matching: ReviewMatching) {
        costOfWork = Array(repeating: Self.unreached, count: matching.authors.count)
        costOfReviewer = Array(repeating: Self.unreached, count: matching.loads.count)
        reviewerBefore = Array(repeating: -1, count: matching.authors.count)
        workBefore = Array(repeating: -1, count: matching.loads.count)
        isOpen = Array(repeating: false, count: matching.authors.count)
        far = Array(matching.loads.indices)
        reach = 0
        steps = (matching.authors.count + matching.loads.count) / 8
        reachWork(work, at: 0, through: -1)
    }

    /// The cheapest way; among equals to the least burdened, then rather to one who is not reviewed by an author.
    mutating func path(
        with levels: LoadLevels, in matching: ReviewMatching, using generator: inout SeededGenerator
    ) -> Path? {
        while !isOver, !now.isEmpty || !later.isEmpty {
            if now.isEmpty {
                // Without moves no cost is negative: what comes later is dearer than an end that has been found.
                if matching.moves == 0, costOfReviewer.indices.contains(where: { isEnd($0, levels) }) { break }
                swap(&now, &later)
            }
            if let work = now.popLast(), isOpen[work] { expand(work, with: levels, in: matching) }
        }
        return end(with: levels, in: matching, using: &generator).map(path(to:))
    }

    private func isEnd(_ reviewer: Int, _ levels: LoadLevels) -> Bool {
        costOfReviewer[reviewer] < Self.unreached && levels.hasRoom(reviewer)
    }

    private mutating func expand(_ work: Int, with levels: LoadLevels, in matching: ReviewMatching) {
        isOpen[work] = false
        let cost = costOfWork[work]
        for reviewer in matching.released[work] { reachReviewer(reviewer, at: cost, through: work, in: matching) }
        if cost < reach { far = Array(matching.loads.indices) }
        reach = cost
        steps += far.count * (1 + matching.authors[work].count / 8)
        var place = 0
        while place < far.count {
            let reviewer = far[place]
            let isBetter = costOfReviewer[reviewer] > cost + 1
            if isBetter, !matching.mayTake(work, reviewer) || matching.released[work].contains(reviewer) {
                place += 1
                continue
            }
            far.swapAt(place, far.count - 1)
            far.removeLast()
            guard isBetter else { continue }
            reachReviewer(reviewer, at: cost + 1, through: work, in: matching)
            if matching.moves == 0, levels.isLeastBurdened(reviewer), !matching.isMutual(work, reviewer) {
                isOver = true
                return
            }
        }
    }

    private mutating func reachReviewer(_ reviewer: Int, at cost: Int, through work: Int, in matching: ReviewMatching) {
        guard cost < costOfReviewer[reviewer] else { return }
        costOfReviewer[reviewer] = cost
        workBefore[reviewer] = work
        steps += matching.freshOf[reviewer].count + matching.awaitedOf[reviewer].count
        for next in matching.freshOf[reviewer] { reachWork(next, at: cost - 1, through: reviewer) }
        for next in matching.awaitedOf[reviewer] { reachWork(next, at: cost, through: reviewer) }
    }

    private mutating func reachWork(_ work: Int, at cost: Int, through reviewer: Int) {
        guard cost < costOfWork[work] else { return }
        costOfWork[work] = cost
        reviewerBefore[work] = reviewer
        isOpen[work] = true
        if cost <= reach { now.append(work) } else { later.append(work) }
    }

    private func end(
        with levels: LoadLevels, in matching: ReviewMatching, using generator: inout SeededGenerator
    ) -> Int? {
        let count = costOfReviewer.count
        let start = generator.below(count)
        var best: (reviewer: Int, cost: Int, load: Int, isMutual: Bool)?
        for place in 0..<count {
            let reviewer = (start + place) % count
            guard isEnd(reviewer, levels) else { continue }
            let key = (costOfReviewer[reviewer], levels.loads[reviewer])
            if let best, key > (best.cost, best.load) || key == (best.cost, best.load) && !best.isMutual { continue }
            let isMutual = matching.isMutual(workBefore[reviewer], reviewer)
            if let best, key == (best.cost, best.load), isMutual { continue }
            best = (reviewer, key.0, key.1, isMutual)
        }
        return best?.reviewer
    }

    private func path(to end: Int) -> Path {
        var steps: [(work: Int, from: Int, to: Int)] = []
        var reviewer = end
        while reviewer >= 0 {
            let work = workBefore[reviewer]
            let before = reviewerBefore[work]
            steps.append((work, before, reviewer))
            reviewer = before
        }
        return Path(end: end, steps: steps)
    }

    /// Reviews that go from hand to hand; the last work gets one more.
    struct Path {
        /// Who has one review more in the end.
        let end: Int
        fileprivate let steps: [(work: Int, from: Int, to: Int)]

        func follow(in matching: inout ReviewMatching) {
            for step in steps where step.from >= 0 { matching.take(step.work, from: step.from) }
            for step in steps { matching.give(step.work, to: step.to) }
        }
    }
}
