public import PeerLearningAssessment
public import PeerLearningCore

extension PeerLearningEngine {
    /// What everybody's reviewing is worth in the graded rounds of a workshop, in the order of their identifiers: whether it
    /// was done, how exact it was and how useful authors found it.
    ///
    /// It is worked out of the log when it is asked for: ratings that come later change it. It names people, so in a
    /// workshop that is not open it is for those who may see names.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `missingPermission` where the person may neither publish nor confirm
    ///   grades or may not see names, `notReady` before grades are published.
    public func reviewingGrades(in workshop: WorkshopID, for person: PersonID) async throws -> [ReviewingGrade] {
        let standing = try await standing(of: person, in: workshop)
        if !standing.may(.confirmGrades) { try standing.require(.publishGrades) }
        try await requireNames(of: person, in: workshop)
        return try await reviewingGrades(in: try await self.workshop(workshop))
    }

    /// What a person's own reviewing is worth; nil where they were asked for no review and gave none.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `notReady` before grades are published.
    public func reviewingGrade(of person: PersonID, in workshop: WorkshopID) async throws -> ReviewingGrade? {
        try await reviewingGrades(in: try await self.workshop(workshop)).first { $0.reviewer == person }
    }

    private func reviewingGrades(in state: Workshop) async throws -> [ReviewingGrade] {
        guard let plan = state.plan, state.gradedRounds > 0 else {
            throw Refusal.because(.notReady, "phase.notGraded")
        }
        let strategy = try await strategy(of: state)
        let submissions = (1...state.gradedRounds).flatMap { round in
            GradingContext(
                reviewed: state.reviewedSubmissions(inRound: round), rubric: plan.rubric(ofRound: round),
                strategy: strategy
            ).submissions
        }
        let ratings = state.fairnessRecords.compactMap { record -> ReviewRating? in
            let form = CompletedForm(rubric: plan.rubric(ofRound: record.round), levels: record.levels)
            guard let rating = record.rating, let score = strategy.score(of: form) else { return nil }
            return ReviewRating(
                author: rating.person, reviewer: record.reviewer, submission: record.submission, workshop: state.id,
                score: score, isUseful: rating.isUseful)
        }
        return configuration.reviewing.grades(
            in: GradingContext(submissions: submissions), asked: state.reviewsAsked, ratings: ratings,
            by: configuration.aggregator as? InferredGrade ?? .adaptive)
    }
}
