import PeerLearningCore

/// Pays whoever gave a newcomer the first help that they found useful.
public struct Welcome: ScoringRule {
    /// `welcome`, version 1.
    public let id = RuleID("welcome", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 2) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.commentRated], limit: limit(of: points)) }

    /// Pays for the first comment in the cohort that a person rates useful.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .commentRated, event.has(.useful, .firstByActor), !event.has(.own), !event.has(.onOwnWork),
            let helper = event.recipient
        else { return [] }
        return [Award(to: helper, points: points, for: event.actor.rawValue, because: Message("award.welcome"))]
    }
}
