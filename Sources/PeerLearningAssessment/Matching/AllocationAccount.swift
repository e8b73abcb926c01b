import PeerLearningCore

/// Adds up what a search has found: all pairs, their worth, and what is not met.
struct AllocationAccount {
    let pairs: [AllocationPair]
    let objective: Double
    let unmet: [AllocationPlan.Unmet]
    /// How many submissions have as many experienced reviewers as they are to have, where a rule asks for any.
    let keptRule: Int

    init(_ problem: AllocationProblem, _ setting: AllocationSetting, _ search: AllocationSearch) {
        var found = search.auction.pairs
        if let nobody = search.nobody { found.removeAll { Int($0.reviewer) == nobody } }
        pairs = setting.existing.isEmpty ? found : (found + setting.existing).sorted()
        var steps = setting.existingAffinity
        for (place, bidder) in search.auction.bidders.enumerated() {
            for at in Int(bidder.start)..<Int(bidder.end) where search.auction.candidates[at].isGiven {
                let candidate = search.auction.candidates[at]
                guard candidate.place != search.nobody else { continue }
                steps += Int64(candidate.worth)
                guard !setting.scale.isAffinityAlone else { continue }
                let author = problem.authors(of: place).first.map { problem.reviewers[Int($0)] }
                steps -= Int64(setting.scale.bonus(author, problem.reviewers[candidate.place]))
            }
        }
        objective = problem.affinities == nil ? 0 : setting.scale.affinity(steps)
        let shortfalls = AllocationShortfalls(problem, setting.graph, setting.experiencedNeeds, pairs, found: found)
        unmet = shortfalls.list
        keptRule = problem.submissionCount - shortfalls.withoutExperienced
    }
}
