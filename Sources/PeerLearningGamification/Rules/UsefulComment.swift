import PeerLearningCore

/// Pays the author of a comment each time somebody else finds it useful: "yep" earns nothing.
public struct UsefulComment: ScoringRule {
    /// `useful-comment`, version 1.
    public let id = RuleID("useful-comment", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 3) { self.points = points }

    /// Pays for a comment that was rated useful, once for each person who says so.
    public func awards(in context: ScoringContext) -> [Award] {
        guard case .commentRated(let comment, let rating) = context.event, rating.isUseful,
            let author = context.history.comment(comment)?.author, author != rating.person
        else { return [] }
        return [
            Award(
                to: author, points: points, for: "\(comment)/\(rating.person)", because: Message("award.usefulComment"))
        ]
    }
}
