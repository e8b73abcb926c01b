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
        switch context.event {
        case .commentRated(let comment, let rating) where rating.thanks != nil && rating.isUseful:
            [award(to: rating.person, for: "\(comment)/\(rating.person)")]
        case .reviewRated(let review, let rating) where rating.thanks != nil && rating.isUseful:
            [award(to: rating.person, for: review.rawValue)]
        default: []
        }
    }

    private func award(to person: PersonID, for cause: String) -> Award {
        Award(to: person, points: 1, for: cause, because: Message("award.thankfulReader"))
    }
}
