import PeerLearningCore

extension CompletedForm {
    /// The criteria that were answered, each with its answer.
    var answers: [(criterion: RubricCriterion, answer: Int)] {
        zip(rubric.criteria, levels).filter { $0.kind != .comment && (0..<$0.answerCount).contains($1) }
    }
}

extension RubricCriterion {
    /// How much of a criterion an answer reaches, from 0 to 1; nil where that cannot be said.
    func share(of answer: Int) -> Double? {
        switch kind {
        case .levels:
            let points = levels.map(\.points)
            guard levels.indices.contains(answer), let least = points.min(), let most = points.max(), most > least
            else { return nil }
            return (points[answer] - least) / (most - least)
        case .points(let most): return Double(answer) / Double(most)
        case .check: return Double(answer)
        case .comment: return nil
        }
    }
}
