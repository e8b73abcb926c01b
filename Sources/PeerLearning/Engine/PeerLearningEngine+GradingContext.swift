import PeerLearningAssessment
import PeerLearningCore

extension PeerLearningEngine {
    /// How many workshops back is looked: what somebody was like long ago tells little.
    private static var mostEarlierWorkshops: Int { 8 }

    /// What the engine's aggregator is asked about in the running round of a workshop.
    func gradingContext(of state: Workshop) async throws -> GradingContext {
        guard let plan = state.plan else { throw Refusal.unknown("workshop", state.id) }
        return GradingContext(
            reviewed: state.reviewedSubmissions, rubric: plan.rubric(ofRound: state.round),
            strategy: try await strategy(of: state), earlier: try await earlierScores(before: state),
            exemplars: try await calibrationRecords(of: plan.cohort))
    }

    /// What was scored before the running round: in earlier rounds of the workshop, and in workshops of its cohort that were
    /// opened before it and are graded. The oldest comes first.
    private func earlierScores(before state: Workshop) async throws -> [GradingContext] {
        guard let cohort = state.plan?.cohort else { return [] }
        try await catchUp()
        var scores: [GradingContext] = []
        for id in models.catalogue.workshops.prefix(while: { $0 != state.id }) {
            let earlier = try await latest(id, in: \.workshops)
            guard earlier.plan?.cohort == cohort else { continue }
            guard earlier.gradedRounds > 0 else { continue }
            let strategy = try await strategy(of: earlier)
            scores += earlier.scores(inRounds: 1..<(earlier.gradedRounds + 1), by: strategy)
        }
        scores = scores.suffix(Self.mostEarlierWorkshops)
        return scores + state.scores(inRounds: 1..<max(1, state.round), by: try await strategy(of: state))
    }
}

extension Workshop {
    fileprivate func scores(inRounds rounds: Range<Int>, by strategy: any GradingStrategy) -> [GradingContext] {
        guard let plan else { return [] }
        return rounds.map { round in
            GradingContext(
                reviewed: reviewedSubmissions(inRound: round), rubric: plan.rubric(ofRound: round), strategy: strategy)
        }
    }
}
