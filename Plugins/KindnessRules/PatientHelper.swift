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
        let event = context.event
        guard event.kind == .commentRated, event.has(.useful, .answersActor), !event.has(.own),
            let helper = event.recipient
        else { return [] }
        return [Award(to: helper, points: 2, for: event.subject, because: Message("award.patientHelper"))]
    }
}
