import PeerLearningCore

/// Pays a reviewer whose review the author found useful.
public struct UsefulReview: ScoringRule {
    /// `useful-review`, version 1.
    public let id = RuleID("useful-review", version: 1)
    private let points: Int

    /// The rule with its price.
    public init(points: Int = 5) { self.points = points }

    /// Pays for a review that was rated useful.
    public func awards(in context: ScoringContext) -> [Award] {
        guard case .reviewRated(let review, let rating) = context.event, rating.isUseful,
            let reviewer = context.history.review(review)?.reviewer, reviewer != rating.person
        else { return [] }
        return [Award(to: reviewer, points: points, for: review.rawValue, because: Message("award.usefulReview"))]
    }
}
