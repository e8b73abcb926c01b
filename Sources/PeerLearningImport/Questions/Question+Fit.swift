import PeerLearningCore

extension Question {
    /// A question whose bounds hold every score of its program.
    ///
    /// - Parameter declared: What the file says the most is; where the right answers are worth more, that is more.
    /// - Parameter floor: What the file says the least is, where it does not go below.
    /// - Throws: ``Refusal`` where parts, keys and program do not fit each other.
    static func fitted(
        _ id: QuestionID, title: String, prompt: MarkedText, _ parts: [Interaction],
        keys: [InteractionID: AnswerKey], program: ScoringProgram?, declared: Double? = nil, floor: Double? = nil,
        explanation: MarkedText = ""
    ) throws(Refusal) -> Question {
        func made(_ minimum: Double, _ maximum: Double?) throws(Refusal) -> Question {
            try Question(
                id, title: title, prompt: prompt, parts, keys: keys, program: program, minimum: minimum,
                maximum: maximum, explanation: explanation)
        }
        guard let program else { return try made(min(0, floor ?? 0), nil) }
        let span = ScoreBounds.span(of: program, parts, keys)
        let least = max(span.lowerBound, -AnswerKey.mostPoints)
        let minimum = span.lowerBound.isFinite ? min(0, max(least, floor ?? least)) : 0
        let draft = try made(minimum, AnswerKey.mostPoints)
        let attained = max(0, draft.scoreOfStatedAnswers ?? 0)
        if let declared, declared.isFinite, declared > 0 { return try made(minimum, max(declared, attained)) }
        if attained > 0 { return try made(minimum, attained) }
        return try made(minimum, span.upperBound.isFinite ? min(max(0, span.upperBound), AnswerKey.mostPoints) : 1)
    }

    /// What the answers are worth that are stated to be right; nil where they do not fit the question.
    private var scoreOfStatedAnswers: Double? {
        var right: [InteractionID: [AnswerItem]] = [:]
        for part in interactions where !part.kind.isForPeers {
            let items = keys[part.id]?.correct ?? []
            right[part.id] = part.cardinality == .single ? Array(items.prefix(1)) : items
        }
        return try? score(Answer(right)).score
    }
}
