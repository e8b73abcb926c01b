import PeerLearningCore

/// Looks for authors who call a review useless because its score was low, and for low scores that answer low scores.
///
/// Three families are looked at, each with a third of `alpha`: authors, workshops, and pairs who reviewed each other one
/// after the other. On honest data the expected number of alarms is at most ``expectedFalseAlarms``. Whether a rating goes
/// with the score is not yet retaliation: a review that gave a low score may have been a poor review. So the report says
/// where to look, and ``isSuspect(_:)`` leaves out a rating only where there is a pattern.
///
/// An author with a handful of ratings can never be told from a fair one; then it says ``RatingPattern/Reach/tooFewRatings``.
/// From about ten ratings of both kinds on it can.
///
/// ```swift
/// let report = RetaliationReport(of: ratings, scores: scores)
/// let trusted = ratings.filter { !report.isSuspect($0) }
/// ```
public struct RetaliationReport: Hashable, Sendable {
    /// What the ratings of each author say who has rated reviews of a work both useful and not, in the order of authors.
    public let authors: [RatingPattern]
    /// What the ratings of each workshop say, in the order of workshops.
    public let workshops: [RatingPattern]
    /// The low scores that answer low scores, the least likely first.
    public let revenge: [RevengeFinding]
    /// In how many pairs somebody was scored low first and scored the other afterwards.
    public let answersTested: Int
    /// The number of false alarms that was put up with, for the whole report.
    public let alpha: Double
    /// At most how many alarms are to be expected where everybody is honest: a third of `alpha` for each family in which
    /// anything was tested.
    public let expectedFalseAlarms: Double
    /// How many ratings were not reckoned with: the score is no number from 0 to 100, or the review is the author's own.
    public let leftOut: Int
    private let followers: Set<PersonID>
    private let bitterWorkshops: Set<WorkshopID>
    private let scoresOfWork: [SubmissionID: [PersonID: Double]]

    /// Looks at ratings of reviews, and at the scores of all reviews for what was to be expected.
    ///
    /// - Parameters:
    ///   - ratings: One for each rated review; of several by one author about one review the last counts.
    ///   - scores: All reviews, the unrated as well; those with a time are looked at for revenge. Give no times where
    ///     nobody could read a review before they wrote their own.
    ///   - alpha: How many false alarms to put up with, above 0 and below 1; anything else is taken as 0.05.
    public init(of ratings: [ReviewRating], scores: [PeerScore] = [], alpha: Double = 0.05) {
        let alpha = alpha > 0 && alpha < 1 ? alpha : 0.05
        let sound = Self.latest(ratings.filter(\.isSound))
        authors = Self.patterns(sound, alpha / 3, { $0.author }, { .author($0) })
        workshops = Self.patterns(sound, alpha / 3, { $0.workshop }, { .workshop($0) })
        let sought = RevengeFinding.all(in: ScoreTable(scores), alpha: alpha / 3)
        revenge = sought.findings
        answersTested = sought.tested
        self.alpha = alpha
        let tested = [
            authors.contains { $0.reach != .tooFewRatings }, workshops.contains { $0.reach != .tooFewRatings },
            sought.tested > 0,
        ]
        expectedFalseAlarms = alpha * Double(tested.count { $0 }) / 3
        leftOut = ratings.count { !$0.isSound }
        followers = Set(
            authors.compactMap { pattern in
                if case .author(let author) = pattern.subject, pattern.reach == .followsScores { author } else { nil }
            })
        bitterWorkshops = Set(
            workshops.compactMap { pattern in
                if case .workshop(let workshop) = pattern.subject, pattern.reach == .followsScores {
                    workshop
                } else {
                    nil
                }
            })
        scoresOfWork = Self.scores(sound, scores.filter(\.isSound))
    }

    /// Whether a rating is better left out: it calls a review useless that scored the work lower than the mean of the other
    /// reviews did, and its author, or the whole workshop, rates by scores.
    ///
    /// Never where nothing was found, and never where the review is the only one of the work. What is left out is a
    /// punishment for strictness as likely as a true complaint; do not take points from the author for it.
    public func isSuspect(_ rating: ReviewRating) -> Bool {
        guard rating.isSound, !rating.isUseful else { return false }
        guard followers.contains(rating.author) || bitterWorkshops.contains(rating.workshop) else { return false }
        let others = scoresOfWork[rating.submission, default: [:]].filter { $0.key != rating.reviewer }.values.sorted()
        return !others.isEmpty && rating.score < others.reduce(0, +) / Double(others.count)
    }
}

extension RetaliationReport {
    /// Of ratings of the same review by the same author the last.
    private static func latest(_ ratings: [ReviewRating]) -> [ReviewRating] {
        struct Key: Hashable {
            let author: PersonID
            let reviewer: PersonID
            let submission: SubmissionID
        }
        var latest: [Key: ReviewRating] = [:]
        for rating in ratings {
            latest[Key(author: rating.author, reviewer: rating.reviewer, submission: rating.submission)] = rating
        }
        return Array(latest.values)
    }

    private static func patterns<Name: EntityID>(
        _ ratings: [ReviewRating], _ alpha: Double, _ name: (ReviewRating) -> Name,
        _ subject: (Name) -> RatingPattern.Subject
    ) -> [RatingPattern] {
        let chances = Dictionary(grouping: ratings, by: name).sorted { $0.key < $1.key }.compactMap { name, own in
            RatingChance(works(of: own)).map { (subject: subject(name), chance: $0) }
        }
        return RatingPattern.all(chances, alpha: alpha)
    }

    /// The ratings of each work by each of its authors, in a fixed order.
    private static func works(of ratings: [ReviewRating]) -> [[ReviewRating]] {
        let byWork = Dictionary(grouping: ratings, by: \.submission).sorted { $0.key < $1.key }
        return byWork.flatMap { _, ofWork in
            Dictionary(grouping: ofWork, by: \.author).sorted { $0.key < $1.key }.map(\.value)
        }
    }

    private static func scores(
        _ ratings: [ReviewRating], _ scores: [PeerScore]
    ) -> [SubmissionID: [PersonID: Double]] {
        var known: [SubmissionID: [PersonID: Double]] = [:]
        for rating in ratings { known[rating.submission, default: [:]][rating.reviewer] = rating.score }
        for score in scores { known[score.submission, default: [:]][score.reviewer] = score.score }
        return known
    }
}
