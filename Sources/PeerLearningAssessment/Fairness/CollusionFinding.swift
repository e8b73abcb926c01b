public import PeerLearningCore

/// A set of people whose reviews of each other lie higher than chance explains.
///
/// It is a reason to read these reviews and not a verdict: friends may simply have understood each other's work better.
public struct CollusionFinding: Hashable, Sendable {
    /// What was seen.
    public enum Kind: Hashable, Sendable {
        /// Two people reviewed each other, both above what was to be expected.
        case mutualHighScores
        /// Three to eight people in a circle or in a ring, in which each is inflated by somebody.
        case clique
    }

    /// The people, in the order of their identifiers.
    public let people: [PersonID]
    /// What was seen.
    public let kind: Kind
    /// How many of their reviews of each other it rests on.
    public let reviews: Int
    /// By how many points these reviews lie above what the other reviews of the same works and the other reviews by the
    /// same people let one expect.
    public let inflation: Double
    /// How often chance alone brings about so much for one set of people named beforehand.
    public let p: Double
    /// The same with all sets that were looked at taken into account (Bonferroni, weighted); at most the report's `alpha`.
    public let adjustedP: Double

    /// What a moderator is told: where to look, and that nobody is accused.
    public var message: Message {
        let key: TextKey =
            switch kind {
            case .mutualHighScores: "fairness.mutual"
            case .clique: "fairness.clique"
            }
        return Message(
            key,
            [
                "people": .number(people.count), "reviews": .number(reviews),
                "points": .number(Int(inflation.rounded())), "percent": .decimal(adjustedP * 100, digits: 1),
            ])
    }
}
