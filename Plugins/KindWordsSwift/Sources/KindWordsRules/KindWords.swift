import PeerLearningCore
import PeerLearningGamification

/// Pays the author of a comment that somebody else finds useful.
public struct KindWords: ScoringRule {
    /// Version 1: give a new one to a rule that pays differently.
    public let id = RuleID("kind-words", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 3) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.commentRated], limit: 100) }

    /// Pays for a comment that was rated useful, once for each person who says so.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .commentRated, event.has(.useful), !event.has(.own), let author = event.recipient
        else { return [] }
        let cause = "\(event.subject)/\(event.actor)"
        return [Award(to: author, points: points, for: cause, because: Message("kind", ["count": .number(1)]))]
    }
}
