extension Sitting {
    /// What the one who sits sees of it. It holds what is right only when the rules of the test say so.
    ///
    /// - Throws: ``Refusal`` with code `unknown` for everybody else.
    public func view(
        for standing: Standing, in setting: SittingSetting, at moment: Instant
    ) throws(Refusal) -> SittingView {
        guard let start, start.person == standing.person, start.round == setting.round,
            start.reference == setting.reference
        else { throw .unknown("sitting", id) }
        let form = TestForm(of: setting.test, seed: start.seed)
        let feedback = setting.test.policy.feedback
        let total = result.flatMap { has(feedback.total, come: moment, setting) ? $0 : nil }
        let each = result.flatMap { has(feedback.questions, come: moment, setting) ? $0 : nil }
        let isAnswerShown = has(feedback.answers, come: moment, setting)
        let scores = Dictionary((each?.entries ?? []).map { ($0.score.question, $0) }) { first, _ in first }
        return SittingView(
            sitting: id, round: start.round, test: setting.test.id, title: setting.test.title,
            purpose: setting.test.purpose, attempt: start.attempt, status: status, begunAt: begunAt,
            deadline: deadline(in: setting.window),
            questions: form.questions.map { face in
                SittingQuestionView(
                    face: face, points: setting.test.question(face.id)?.points ?? 0,
                    response: form.shown(answers[face.id] ?? Answer(), to: face.id), outcome: scores[face.id],
                    solution: isAnswerShown ? solution(of: face.id, in: setting.test, form) : nil)
            },
            score: total?.score, maximum: setting.test.maximum, isPassed: total?.isPassed, voiding: voiding?.reason,
            feedback: feedback)
    }

    /// Whether the moment has come to learn something: the round is closed when nobody's answers are taken any more. What
    /// does not count is not talked about.
    private func has(_ point: TestPolicy.Moment, come moment: Instant, _ setting: SittingSetting) -> Bool {
        guard status == .handedIn || status == .timedOut else { return false }
        switch point {
        case .afterHandingIn: return true
        case .afterClosing: return setting.window.closes.map { $0 + setting.test.policy.grace < moment } ?? false
        case .never: return false
        }
    }

    private func solution(
        of question: QuestionID, in test: KnowledgeTest, _ form: TestForm
    ) -> QuestionSolution? {
        guard let asked = test.question(question)?.question else { return nil }
        let correct = asked.keys.mapValues(\.correct).filter { !$0.value.isEmpty }
        return QuestionSolution(
            correct: Dictionary(
                correct.map { ($0.key, form.shown($0.value, of: $0.key, in: question)) }
            ) { first, _ in first },
            explanation: asked.explanation)
    }

    /// What those see who may know whose result it is: everything, by the identifiers of the test.
    ///
    /// - Throws: ``Refusal`` with code `missingPermission` for who may not see names, and `ownWork` for the one who sits,
    ///   who has a view.
    public func report(for standing: Standing) throws(Refusal) -> SittingReport {
        try standing.require(.seeNames)
        guard let start else { throw .unknown("sitting", id) }
        guard start.person != standing.person else { throw .because(.ownWork, "sitting.ownReport") }
        return SittingReport(
            sitting: id, start: start, status: status, begunAt: begunAt, endedAt: endedAt, answers: answers,
            result: result, voiding: voiding)
    }
}
