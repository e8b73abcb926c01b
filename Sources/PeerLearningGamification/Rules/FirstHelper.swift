import PeerLearningCore

/// Pays the first person whose comment on a submission was found useful.
public struct FirstHelper: ScoringRule {
    /// `first-helper`, version 1.
    public let id = RuleID("first-helper", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 2) { self.points = points }

    /// Pays for the first useful comment on a submission, not for the author's own.
    public func awards(in context: ScoringContext) -> [Award] {
        guard case .commentRated(let comment, let rating) = context.event, rating.isUseful,
            let comment = context.history.comment(comment), comment.author != rating.person,
            comment.author != context.history.author(of: comment.submission),
            !context.history.wasHelped(comment.submission)
        else { return [] }
        return [
            Award(
                to: comment.author, points: points, for: comment.submission.rawValue,
                because: Message("award.firstHelper"))
        ]
    }
}
