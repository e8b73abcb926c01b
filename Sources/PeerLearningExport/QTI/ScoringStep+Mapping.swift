import PeerLearningCore

extension ScoringStep {
    /// Whether it looks at what the values or the points of a part are worth by its key.
    func asks(for part: InteractionID, of key: AnswerKey) -> Bool {
        switch self {
        case .set(_, let expression): return expression.asks(for: part, of: key)
        case .stop: return false
        case .when(let branches, let otherwise):
            let isAsked = branches.contains { branch in
                branch.condition.asks(for: part, of: key) || branch.steps.contains { $0.asks(for: part, of: key) }
            }
            return isAsked || otherwise.contains { $0.asks(for: part, of: key) }
        }
    }
}

extension ScoringExpression {
    fileprivate func asks(for part: InteractionID, of key: AnswerKey) -> Bool {
        switch self {
        case .mapped(let id): id == part && key.mapping != nil
        case .mappedAreas(let id): id == part && key.areas != nil
        case .apply(_, let operands): operands.contains { $0.asks(for: part, of: key) }
        case .value, .response, .correct, .numbers, .patterns, .outcome: false
        }
    }
}
