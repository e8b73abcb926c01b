import PeerLearningCore

extension CompletedForm {
    /// The criteria that were answered, each with its answer.
    var answers: [(criterion: RubricCriterion, answer: Int)] {
        zip(rubric.criteria, levels).filter { $0.kind != .comment && (0..<$0.answerCount).contains($1) }
    }
}
