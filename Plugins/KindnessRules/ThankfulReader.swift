import PeerLearningCore
public import PeerLearningGamification

/// Pays a reader who thanks for help in words, and not only by a click.
public struct ThankfulReader: ScoringRule {
    /// `thankful-reader`, version 1.
    public let id = RuleID("thankful-reader", version: 1)

    /// The rule.
    public init() {}

    /// Pays one point for the first word of thanks for a comment or a review.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.has(.useful, .thanked) else { return [] }
        let cause = event.kind == .commentRated ? "\(event.subject)/\(event.actor)" : event.subject
        return [Award(to: event.actor, points: 1, for: cause, because: Message("award.thankfulReader"))]
    }
}
