import PeerLearningCore

extension AllocationProblem {
    /// Who reviews what. The same problem, effort and seed give the same answer on every machine.
    ///
    /// Where the rules clash the answer is the best that is left, in this order: as many reviews as possible; as little as
    /// possible below the least numbers; as many of the experienced reviewers asked for as possible; the largest worth.
    /// Without affinities everybody may review everything; beyond four million pairs a draw of candidates stands for all.
    ///
    /// - Parameters:
    ///   - seed: Where chance begins. With affinities nothing is left to chance.
    ///   - effort: How much is sought.
    /// - Throws: The first flaw of the problem.
    public func plan(
        seed: UInt64, effort: AllocationPlan.Effort = .best
    ) throws(AllocationProblemError) -> AllocationPlan {
        try check()
        if let circle = ReviewCircle(self, seed: seed) { return circle.plan(for: self) }
        var breadth = Int.max
        if affinities == nil, submissionCount.multipliedReportingOverflow(by: reviewers.count).partialValue > 4_000_000
        {
            breadth = 32 + 8 * rules.reviews
        }
        let isChance = affinities == nil && rules.wishes.otherGroup == 0 && rules.wishes.experience == 0
        let setting = try AllocationSetting(self, seed: seed, breadth: breadth)
        var search = try AllocationSearch(setting, effort: isChance ? .quick : effort)
        if !rules.allowsReciprocal { search.part(MutualReviews(self), setting, seed: seed) }
        let account = AllocationAccount(self, setting, search)
        return AllocationPlan(
            pairs: account.pairs, objective: account.objective,
            method: isChance || effort == .quick ? "auction, one round" : "auction", clashes: search.clashes,
            relaxations: search.clashes.isEmpty ? [] : AllocationRelaxations(self, setting, account).list,
            unmet: account.unmet)
    }
}
