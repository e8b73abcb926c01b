import PeerLearningCore
public import PeerLearningGamification

/// Pays whoever answers a comment so that the one who wrote it finds the answer useful.
public struct PatientHelper: ScoringRule {
    /// `patient-helper`, version 1.
    public let id = RuleID("patient-helper", version: 1)

    /// The rule.
    public init() {}

    /// Pays two points for an answer that the person answered rates useful.
    public func awards(in context: ScoringContext) -> [Award] {
        guard case .commentRated(let comment, let rating) = context.event, rating.isUseful,
            let answer = context.history.comment(comment), let asked = answer.answered,
            context.history.comment(asked)?.author == rating.person, answer.author != rating.person
        else { return [] }
        return [
            Award(to: answer.author, points: 2, for: comment.rawValue, because: Message("award.patientHelper"))
        ]
    }
}
