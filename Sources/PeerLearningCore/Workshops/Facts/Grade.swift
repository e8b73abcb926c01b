/// The grade of a submission, with what it rests on.
public struct Grade: Hashable, Sendable {
    /// One review's share in a grade.
    public struct Contribution: Hashable, Sendable {
        /// The review.
        public let review: ReviewID
        /// The score that the review gave, from 0 to 100.
        public let score: Double
        /// How much it counted, from 0 to 1; the weights of a grade add up to 1.
        public let weight: Double

        /// Describes a review's share.
        public init(review: ReviewID, score: Double, weight: Double) {
            self.review = review
            self.score = score
            self.weight = weight
        }
    }

    /// The submission.
    public let submission: SubmissionID
    /// The grade, from 0 to 100, after the penalty; nil where no review came in.
    public let value: Double?
    /// The standard deviation of the reviews' scores around the grade; nil where there are fewer than two.
    public let spread: Double?
    /// The standard deviation of the grade's own error: two times in three another set of reviewers would have come within
    /// this. Nil where there is no grade or the method does not say.
    public let deviation: Double?
    /// The reviews that it rests on.
    public let contributions: [Contribution]
    /// The points that it lost because the work came in late.
    public let penalty: Double
    /// The name of the method, such as `mean`.
    public let method: String
    /// Why it is what it is, in words that a participant understands.
    public let reason: Message

    /// Describes a grade.
    public init(
        submission: SubmissionID, value: Double?, spread: Double?, contributions: [Contribution], method: String,
        reason: Message, penalty: Double = 0, deviation: Double? = nil
    ) {
        self.submission = submission
        self.value = value
        self.spread = spread
        self.deviation = deviation
        self.contributions = contributions
        self.method = method
        self.reason = reason
        self.penalty = penalty
    }

    /// The grade after points are taken off because the work came in late; it does not fall below 0.
    public func penalised(by points: Double) -> Grade {
        guard points > 0, let value else { return self }
        return Grade(
            submission: submission, value: max(0, value - points), spread: spread, contributions: contributions,
            method: method, reason: reason, penalty: min(points, value), deviation: deviation)
    }
}
