import PeerLearningCore

/// Pays the author of a comment each time somebody else finds it useful: "yep" earns nothing.
public struct UsefulComment: ScoringRule {
    /// `useful-comment`, version 1.
    public let id = RuleID("useful-comment", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 3) { self.points = points }

    /// Asked about events of one kind, each by itself.
    public var declaration: RuleDeclaration { RuleDeclaration(kinds: [.commentRated], limit: limit(of: points)) }

    /// Pays for a comment that was rated useful, once for each person who says so.
    public func awards(in context: ScoringContext) -> [Award] {
        let event = context.event
        guard event.kind == .commentRated, event.has(.useful), !event.has(.own), let author = event.recipient else {
            return []
        }
        return [
            Award(
                to: author, points: points, for: "\(event.subject)/\(event.actor)",
                because: Message("award.usefulComment"))
        ]
    }
}
