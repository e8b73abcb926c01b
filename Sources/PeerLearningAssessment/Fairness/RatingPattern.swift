public import PeerLearningCore

/// Whether the ratings of an author, or of a whole workshop, follow the scores that the reviews gave.
public struct RatingPattern: Hashable, Sendable {
    /// Whose ratings they are.
    public enum Subject: Hashable, Sendable {
        /// All ratings that one author gave.
        case author(PersonID)
        /// All ratings that were given in one workshop.
        case workshop(WorkshopID)
    }

    /// What the data allowed to say.
    public enum Reach: Hashable, Sendable {
        /// There are so few ratings that even the most vengeful author could not be told from a fair one.
        case tooFewRatings
        /// Ratings and scores were not seen to hang together.
        case independent
        /// Low scores were called useless and high ones useful, more than chance explains.
        case followsScores
    }

    /// Whose ratings they are.
    public let subject: Subject
    /// What the data allowed to say.
    public let reach: Reach
    /// How many ratings say something: those of works that have ratings of both kinds.
    public let ratings: Int
    /// By how many points reviews rated useful scored higher than the others of the same work.
    public let difference: Double
    /// How often chance alone brings about so much.
    public let p: Double
    /// The same with all authors or all workshops that could be told apart taken into account; at most 1.
    public let adjustedP: Double

    /// What a moderator is told.
    public var message: Message {
        let key: TextKey =
            switch (reach, subject) {
            case (.tooFewRatings, _): "fairness.rating.tooFew"
            case (.independent, _): "fairness.rating.independent"
            case (.followsScores, .author): "fairness.rating.author"
            case (.followsScores, .workshop): "fairness.rating.workshop"
            }
        return Message(
            key,
            [
                "ratings": .number(ratings), "points": .number(Int(difference.rounded())),
                "percent": .decimal(adjustedP * 100, digits: 1),
            ])
    }
}

extension RatingPattern {
    /// The patterns of all subjects, with p-values for as many of them as could reach significance at all.
    ///
    /// Source: Tarone, *A modified Bonferroni method for discrete data*, 1990.
    static func all(_ chances: [(subject: Subject, chance: RatingChance)], alpha: Double) -> [RatingPattern] {
        let smallest = chances.map(\.chance.smallestP).sorted()
        let telling = (1...max(1, smallest.count)).first { count in
            smallest.count { $0 <= alpha / Double(count) } <= count
        }
        let factor = Double(telling ?? max(1, smallest.count))
        return chances.map { subject, chance in
            let adjusted = min(1, chance.p * factor)
            return RatingPattern(
                subject: subject,
                reach: chance.smallestP > alpha / factor
                    ? .tooFewRatings : adjusted <= alpha ? .followsScores : .independent,
                ratings: chance.reviews, difference: chance.difference, p: min(1, chance.p), adjustedP: adjusted)
        }
    }
}
