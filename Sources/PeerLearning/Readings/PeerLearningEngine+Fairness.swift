public import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// A kind hint for a person about their part in the talk of a workshop, such as that others have not spoken yet; nil
    /// where there is nothing to say. For the person and nobody else.
    public func talkHint(for person: PersonID, in workshop: WorkshopID) async throws -> Message? {
        try await self.workshop(workshop).talkHint(for: person)
    }

    /// Who takes how much of the talk in a workshop. It names people; that somebody looked is recorded.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the caller does not moderate or may not see names.
    public func talkBalance(in workshop: WorkshopID, by caller: Caller) async throws -> TalkBalance {
        try await requireEyesOnPeople(in: workshop, by: caller)
        return try await self.workshop(workshop).talkBalance
    }

    /// What the scores and ratings of workshops say about collusion and retaliation, with stated rates of false alarm. It
    /// names people; that somebody looked is recorded in each workshop.
    ///
    /// A finding is a reason to look, not a proof.
    ///
    /// - Parameters:
    ///   - workshops: Workshops to look at together; more of them tell more.
    ///   - alpha: How many findings may be expected where nobody does anything wrong, from 0 to 1.
    /// - Throws: ``/PeerLearningCore/Refusal`` where the caller does not moderate or may not see names.
    public func fairness(
        in workshops: [WorkshopID], alpha: Double = 0.05, by caller: Caller
    ) async throws -> FairnessReport {
        var (scores, ratings): ([PeerScore], [ReviewRating]) = ([], [])
        for workshop in workshops {
            try await requireEyesOnPeople(in: workshop, by: caller)
            let state = try await self.workshop(workshop)
            guard let plan = state.plan else { continue }
            let strategy = try await strategy(of: state)
            for record in state.fairnessRecords {
                let form = CompletedForm(rubric: plan.rubric(ofRound: record.round), levels: record.levels)
                guard let score = strategy.score(of: form) else { continue }
                scores.append(
                    PeerScore(
                        reviewer: record.reviewer, authors: record.authors, submission: record.submission,
                        score: score, at: record.at))
                guard let rating = record.rating else { continue }
                ratings.append(
                    ReviewRating(
                        author: rating.person, reviewer: record.reviewer, submission: record.submission,
                        workshop: workshop, score: score, isUseful: rating.isUseful))
            }
        }
        return FairnessReport(
            collusion: CollusionReport(of: scores, alpha: alpha),
            retaliation: RetaliationReport(of: ratings, scores: scores, alpha: alpha))
    }

    private func requireEyesOnPeople(in workshop: WorkshopID, by caller: Caller) async throws {
        let standing = try await standing(of: caller.person, in: workshop)
        try standing.require(.moderate)
        try standing.require(.seeNames)
        _ = try await names(in: workshop, by: caller)
    }
}

/// What scores and ratings say about fairness. It names people: it is for those who moderate.
public struct FairnessReport: Sendable {
    /// Pairs and circles whose members score each other higher than others do.
    public let collusion: CollusionReport
    /// Authors whose word on a review follows the score that it gave, and scores that answer scores.
    public let retaliation: RetaliationReport
}
