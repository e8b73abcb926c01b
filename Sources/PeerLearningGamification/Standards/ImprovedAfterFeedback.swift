import PeerLearningCore

/// Pays an author whose revision its own reviewer found better than the first version: better in at least one criterion
/// and worse in none.
public struct ImprovedAfterFeedback: ScoringRule {
    /// `improved-after-feedback`, version 2.
    public let id = RuleID("improved-after-feedback", version: 2)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 4) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.improved], limit: limit(of: points)) }

    /// Pays once for each submission, when the author may read the later review: a second look at once, those of a further
    /// round when its grades are published.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .improved else { return [] }
        return [Award(to: event.actor, points: points, for: event.subject, because: Message("award.improved"))]
    }
}
