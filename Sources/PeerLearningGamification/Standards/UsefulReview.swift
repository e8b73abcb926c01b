import PeerLearningCore

/// Pays a reviewer whose review the author found useful.
public struct UsefulReview: ScoringRule {
    /// `useful-review`, version 1.
    public let id = RuleID("useful-review", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 5) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.reviewRated], limit: limit(of: points)) }

    /// Pays for a review that was rated useful.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .reviewRated, event.has(.useful), !event.has(.own), let reviewer = event.recipient else {
            return []
        }
        return [Award(to: reviewer, points: points, for: event.subject, because: Message("award.usefulReview"))]
    }
}
