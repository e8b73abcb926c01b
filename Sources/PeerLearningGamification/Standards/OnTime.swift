import PeerLearningCore

/// Pays whoever hands in a first version or a review in time. Not among the standard rules: it pays for a date, not for help.
public struct OnTime: ScoringRule {
    /// `on-time`, version 1.
    public let id = RuleID("on-time", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 1) { self.points = points }

    /// Asked about work and reviews, each by itself.
    public var declaration: RuleDeclaration {
        RuleDeclaration(kinds: [.submitted, .reviewed], limit: limit(of: points))
    }

    /// Pays once for each work and each review.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .submitted || event.kind == .reviewed, event.has(.onTime), !event.has(.again) else {
            return []
        }
        return [Award(to: event.actor, points: points, for: event.subject, because: Message("award.onTime"))]
    }
}
