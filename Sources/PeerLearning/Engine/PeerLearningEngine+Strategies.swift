public import PeerLearningAssessment
public import PeerLearningCore

/// What strategies outside the program have answered about forms, so that each form is asked about once.
struct OutsideScores {
    private var answers: [String: [CompletedForm: Double]] = [:]
    private var asked: [String: Set<CompletedForm>] = [:]

    /// The forms that a strategy has not been asked about.
    func unasked(_ forms: [CompletedForm], of name: String) -> [CompletedForm] {
        let known = asked[name, default: []]
        var seen: Set<CompletedForm> = []
        return forms.filter { !known.contains($0) && seen.insert($0).inserted }
    }

    mutating func note(_ scores: [Double?], of forms: [CompletedForm], by name: String) {
        for (form, score) in zip(forms, scores) {
            asked[name, default: []].insert(form)
            answers[name, default: [:]][form] = score
        }
    }

    func strategy(_ name: String) -> AnsweredScores { AnsweredScores(of: name, answers[name, default: [:]]) }
}

extension PeerLearningEngine {
    /// What makes scores of the forms of a workshop: what its policy chooses, else what the configuration says.
    ///
    /// A strategy outside the program is asked about the reviews that are in, and this is what it answered: of reviews
    /// that a grade was made of, what was recorded with the grade.
    ///
    /// - Throws: ``EngineFailure`` with code `unknownStrategy` where reviews are not graded yet and the configuration does
    ///   not have the one that was chosen, `outsideGrades` where one outside did not answer as it must, or what it throws.
    public func gradingStrategy(in workshop: WorkshopID) async throws -> any GradingStrategy {
        try await strategy(of: try await self.workshop(workshop))
    }

    func strategy(of state: Workshop) async throws -> any GradingStrategy {
        guard let choice = state.plan?.policy.strategy else { return configuration.strategy }
        if let found = configuration.strategy(choice) { return found }
        let recorded = state.recordedScores
        outsideScores.note(recorded.map(\.score), of: recorded.map(\.form), by: choice.name)
        let forms = outsideScores.unasked(state.completedForms, of: choice.name)
        if !forms.isEmpty, let outside = configuration.outsideStrategies.first(where: { $0.name == choice.name }) {
            outsideScores.note(try await scores(of: forms, by: outside), of: forms, by: choice.name)
        } else if !forms.isEmpty, !state.isGraded {
            throw EngineFailure(
                .unknownStrategy,
                "The workshop \(state.id) is graded by the strategy “\(choice.name)”, and this engine has none of that "
                    + "name. Add it to the configuration.")
        }
        return outsideScores.strategy(choice.name)
    }

    private func scores(of forms: [CompletedForm], by outside: any OutsideStrategy) async throws -> [Double?] {
        let scores = try await outside.scores(of: forms)
        guard scores.count == forms.count, scores.allSatisfy({ $0.map((0...100).contains) ?? true }) else {
            throw EngineFailure(
                .outsideGrades, "\(outside.name) did not answer with a score from 0 to 100 or none for each form.")
        }
        return scores
    }

    /// Checks that the engine has the strategy that a workshop is to be opened with.
    func requireStrategy(of plan: WorkshopPlan) throws(Refusal) {
        guard let choice = plan.policy.strategy, configuration.strategy(choice) == nil,
            !configuration.outsideStrategies.contains(where: { $0.name == choice.name })
        else { return }
        let known =
            ([any GradingStrategy].standard + configuration.strategies).map(\.name)
            + configuration.outsideStrategies.map(\.name)
        throw .because(
            .unknown, "policy.strategy.unknown",
            ["name": .text(choice.name), "known": .text(known.joined(separator: ", "))])
    }
}

extension EngineConfiguration {
    /// The strategy of that name in the program; nil where there is none.
    fileprivate func strategy(_ choice: StrategyChoice) -> (any GradingStrategy)? {
        let own = strategies + [strategy].filter { $0.name == choice.name && choice.scores.isEmpty }
        return (own + .standard(countingErrorsBy: choice.scores)).first { $0.name == choice.name }
    }
}

extension Workshop {
    fileprivate var isGraded: Bool { gradedRounds >= round }

    /// The forms that the grades of the last graded round were made of, with the scores that are recorded with them.
    fileprivate var recordedScores: [(form: CompletedForm, score: Double?)] {
        guard let plan, gradedRounds > 0 else { return [] }
        let scores = Dictionary(grades.flatMap(\.contributions).map { ($0.review, $0.score) }) { first, _ in first }
        let rubric = plan.rubric(ofRound: gradedRounds)
        return reviewedSubmissions(inRound: gradedRounds).flatMap(\.reviews).compactMap { review in
            scores[review.review].map { (CompletedForm(rubric: rubric, levels: review.levels), $0) }
        }
    }

    /// The forms of all reviews that came in, of every round.
    fileprivate var completedForms: [CompletedForm] {
        guard let plan else { return [] }
        let answers =
            (1...max(1, round)).flatMap { round in
                reviewedSubmissions(inRound: round).flatMap(\.reviews).map { (round, $0.levels) }
            }
            + fairnessRecords.map { ($0.round, $0.levels) } + datedReviews.map { ($0.round, $0.answers) }
        return answers.map { CompletedForm(rubric: plan.rubric(ofRound: $0.0), levels: $0.1) }
    }
}
