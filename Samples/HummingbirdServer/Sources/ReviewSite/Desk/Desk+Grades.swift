import PeerLearning

extension Desk {
    func feedback(in id: WorkshopID) async throws -> FeedbackAnswer {
        let state = try await workshop(id)
        let received = try await engine.feedback(for: person, in: id)
        return FeedbackAnswer(
            reviews: received.map { feedback in
                let rubric = state.plan.map { self.rubric($0.rubric(ofRound: feedback.review.round)) } ?? []
                let answers = zip(rubric, feedback.review.levels).map { criterion, level in
                    FeedbackAnswer.Answer(
                        criterion: criterion.name, level: criterion.choices.first { $0.level == level }?.name ?? "–")
                }
                return FeedbackAnswer.Review(
                    review: feedback.review.review.rawValue, reviewer: words(feedback.review.reviewer.name),
                    answers: answers, remarks: feedback.remarks, wasUseful: feedback.review.wasUseful)
            })
    }

    /// The reader's own grade.
    func grade(in id: WorkshopID) async throws -> GradeAnswer {
        let state = try await workshop(id)
        guard let grade = state.grade(of: person) else {
            throw Refusal(.notReady, Message("site.refusal.notGraded"))
        }
        return answer(grade, value: state.countedGrade(of: person))
    }

    func answer(_ grade: Grade, value: Double?) -> GradeAnswer {
        GradeAnswer(
            submission: grade.submission.rawValue, value: value, spread: grade.spread, reason: words(grade.reason))
    }

    func explain(_ submission: SubmissionID, in id: WorkshopID) async throws -> ExplanationAnswer {
        try await workshop(id)
        let facts = try await engine.explain(.grade(submission), in: id, for: person)
        return ExplanationAnswer(
            facts: facts.map { ExplanationAnswer.Fact(at: $0.at.rfc3339, what: words($0.what)) })
    }

    func leaderboard(of cohort: CohortID) async throws -> LeaderboardAnswer {
        guard try await !engine.standing(of: person, in: cohort).permissions.isEmpty else { throw Self.unknown }
        let rows = try await engine.leaderboard(of: cohort, for: person)
        let names = try await engine.names(of: Set(rows.compactMap(\.person)))
        return LeaderboardAnswer(
            cohort: cohort.rawValue,
            rows: rows.map { row in
                let number = words(Message("site.number", ["number": .number(row.number ?? 0)]))
                return LeaderboardAnswer.Row(
                    rank: row.rank, points: row.points, name: row.person.flatMap { names[$0] } ?? number,
                    isReader: row.isReader)
            })
    }
}
