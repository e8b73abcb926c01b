import PeerLearningCore

extension ReviewCircle {
    private static let tries = 1000

    /// Exchanges the reviewer of a review with the reviewer of another by chance; false where none is found.
    mutating func exchange(_ slot: Int, _ bars: CircleBars) -> Bool {
        let pair = pairs[slot]
        guard isBarred(pair, bars) else { return true }
        let matters = problem.rules.experienced > 0
        for _ in 0..<Self.tries {
            let otherSlot = works(at: generator.below(size)) + generator.below(reviews)
            let other = pairs[otherSlot]
            if matters, isExperienced(pair.reviewer) != isExperienced(other.reviewer) { continue }
            let new = AllocationPair(submission: pair.submission, reviewer: other.reviewer)
            let otherNew = AllocationPair(submission: other.submission, reviewer: pair.reviewer)
            guard mayBe(new, bars), mayBe(otherNew, bars),
                author(of: new.submission) != otherNew.reviewer || author(of: otherNew.submission) != new.reviewer
            else { continue }
            pairs[slot] = new
            pairs[otherSlot] = otherNew
            return true
        }
        return false
    }

    /// Puts somebody who was left over between k pairs: their reviewers review the newcomer, who reviews in their stead.
    mutating func insert(_ newcomer: Int32, _ bars: CircleBars) -> Bool {
        let submission = works[Int(newcomer)]
        for slot in slots(of: submission) { pairs[slot] = AllocationPair(submission: submission, reviewer: -1) }
        var lacking = problem.rules.experienced
        for (review, slot) in slots(of: submission).enumerated() {
            guard let other = slotToShare(newcomer, submission, wantsExperience: lacking >= reviews - review, bars)
            else {
                return false
            }
            if isExperienced(pairs[other].reviewer) { lacking -= 1 }
            pairs[slot].reviewer = pairs[other].reviewer
            pairs[other].reviewer = newcomer
        }
        return true
    }

    private mutating func slotToShare(
        _ newcomer: Int32, _ submission: Int32, wantsExperience: Bool, _ bars: CircleBars
    ) -> Int? {
        for turn in 0..<Self.tries {
            let slot = works(at: generator.below(size)) + generator.below(reviews)
            let pair = pairs[slot]
            // The last tries are for workshops that lack experienced people anyway.
            if turn < Self.tries * 3 / 4, problem.rules.experienced > 0 {
                let brings = isExperienced(pair.reviewer)
                if wantsExperience != brings { continue }
                if brings, !isExperienced(newcomer), !canSpareExperience(pair.submission) { continue }
            }
            guard mayBe(.init(submission: submission, reviewer: pair.reviewer), bars),
                mayBe(.init(submission: pair.submission, reviewer: newcomer), bars),
                !isReviewed(submission, by: author(of: pair.submission))
            else { continue }
            return slot
        }
        return nil
    }

    private func works(at place: Int) -> Int { Int(works[Int(order[place])]) * reviews }

    private func canSpareExperience(_ submission: Int32) -> Bool {
        pairs[slots(of: submission)].count { isExperienced($0.reviewer) } > problem.rules.experienced
    }

    private func isBarred(_ pair: AllocationPair, _ bars: CircleBars) -> Bool {
        let (team, other) = (
            problem.reviewers[Int(author(of: pair.submission))].team, problem.reviewers[Int(pair.reviewer)].team
        )
        return team >= 0 && team == other || bars.isBarred(pair)
    }

    /// Whether a pair may be that is not: no own work, no teammate, nobody twice, and not mutual.
    private func mayBe(_ pair: AllocationPair, _ bars: CircleBars) -> Bool {
        let author = author(of: pair.submission)
        return author != pair.reviewer && !isBarred(pair, bars) && !isReviewed(pair.submission, by: pair.reviewer)
            && !isReviewed(works[Int(pair.reviewer)], by: author)
    }

    /// The pairs as an answer.
    func plan(for problem: AllocationProblem) -> AllocationPlan { AllocationPlan(circle: pairs, of: problem) }
}

/// Pairs that conflicts and history bar from a circle.
struct CircleBars {
    private let pairs: Set<AllocationPair>

    init(_ problem: AllocationProblem) { pairs = Set(problem.conflicts).union(problem.history) }

    func isBarred(_ pair: AllocationPair) -> Bool { !pairs.isEmpty && pairs.contains(pair) }

    /// Where such pairs stand, in order.
    func slots(in circle: ReviewCircle) -> [Int] {
        pairs.flatMap { pair in
            circle.slots(of: pair.submission).filter { circle.pairs[$0].reviewer == pair.reviewer }
        }.sorted()
    }
}
