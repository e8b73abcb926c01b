extension Question {
    /// What an answer is worth, by the package's own rules.
    ///
    /// The same answer has the same score on every machine. The score lies between ``minimum`` and ``maximum``.
    ///
    /// - Throws: ``Refusal`` with code `invalid` or `unknown` where the answer does not fit the question.
    public func score(_ response: Answer) throws(Refusal) -> QuestionScore {
        try check(response)
        return scored(response)
    }

    /// What an answer that fits is worth.
    func scored(_ response: Answer) -> QuestionScore {
        var run = ScoringRun(interactions, keys, on: response)
        let score = run.score(by: program ?? .sum(of: keys))
        return QuestionScore(
            question: id, score: min(max(score, minimum), maximum), maximum: maximum,
            parts: interactions.map { QuestionScore.Part($0.id, verdict(on: $0, response[$0.id])) })
    }

    private func verdict(on part: Interaction, _ items: [AnswerItem]) -> QuestionScore.Verdict {
        guard !items.isEmpty else { return .unanswered }
        if part.kind.isForPeers { return .forPeers }
        guard let key = keys[part.id] else { return .notJudged }
        let answer = ScoringValue(part.cardinality, items)
        switch key.rule {
        case .peers: return .forPeers
        case .correct:
            guard !key.correct.isEmpty else { return .notJudged }
            return answer.isSame(as: ScoringValue(part.cardinality, key.correct)) ? .right : .wrong
        case .mapping: return verdict(key.mapping?.worth(of: answer) ?? 0, of: key.best(in: part))
        case .areas: return verdict(key.areas?.worth(of: answer) ?? 0, of: key.best(in: part))
        case .numbers: return verdict(key.worthOfNumber(in: items), of: key.best(in: part))
        case .patterns: return verdict(key.worthOfWords(in: items), of: key.best(in: part))
        }
    }

    private func verdict(_ worth: Double, of best: Double) -> QuestionScore.Verdict {
        guard best > 0 else { return .notJudged }
        if worth >= best - 1e-9 * best { return .right }
        return worth > 0 ? .partly : .wrong
    }
}
