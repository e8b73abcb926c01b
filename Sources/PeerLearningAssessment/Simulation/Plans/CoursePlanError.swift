public import PeerLearningCore

/// Why a plan cannot be run: the first flaw that was found.
public enum CoursePlanError: Error, Hashable, Sendable {
    /// A figure of a plan, by the name that it has in a plan's file.
    public enum Figure: String, CaseIterable, Hashable, Sendable {
        /// How many people are in the course.
        case learners
        /// Which share of them has experience.
        case experienced
        /// How many reviews each submission is to get.
        case reviews
        /// How many of them come from experienced people.
        case experiencedReviews
        /// How many reviews an experienced person takes.
        case experiencedCapacity
        /// The chance that a learner hands in nothing.
        case noShow
        /// The chance that an author leaves.
        case leaving
        /// The chance that a review is written.
        case diligence
        /// The days for reviewing.
        case days
        /// How late reviews are written.
        case lateness
        /// The days for what was missing.
        case extraDays
        /// The mean quality.
        case meanQuality
        /// How far submissions differ.
        case qualitySpread
        /// How far reviewers differ in severity.
        case bias
        /// How far scores scatter.
        case noise
        /// The same of experienced reviewers.
        case experiencedBias
        /// The same of experienced reviewers.
        case experiencedNoise
        /// The ends of the scale.
        case scale
        /// The step of the scale.
        case step
        /// How far off a grade may be.
        case tolerance
        /// How long a review takes.
        case minutesPerReview
        /// How many times the course is run.
        case replications
        /// What is wished for.
        case wanted
    }

    /// A figure is no number, or lies outside what it may be.
    case outOfRange(Figure, least: Double, most: Double)
    /// A submission cannot get as many reviews as there are learners or more.
    case tooManyReviews(reviews: Int, learners: Int)
    /// The ends of the scale are no numbers, lie the wrong way round, or lie more than a million apart.
    case badScale
    /// Learners times reviews times replications are more than fifty million.
    case tooLarge

    /// The flaw in words, with what to do about it.
    public var message: Message {
        switch self {
        case .outOfRange(let figure, let least, let most):
            Message(
                "simulation.error.range",
                [
                    "figure": .message(Message(TextKey(rawValue: "simulation.figure.\(figure.rawValue)"))),
                    "name": .text(figure.rawValue), "least": Self.plain(least), "most": Self.plain(most),
                ])
        case .tooManyReviews(let reviews, let learners):
            Message(
                "simulation.error.reviews",
                ["reviews": .number(reviews), "learners": .number(learners)])
        case .badScale: Message("simulation.error.scale")
        case .tooLarge:
            Message("simulation.error.tooLarge", ["most": .number(CoursePlan.mostReviews / 1_000_000)])
        }
    }

    private static func plain(_ value: Double) -> Message.Argument {
        value.rounded() == value ? .number(Int(value)) : .decimal(value, digits: 3)
    }
}
