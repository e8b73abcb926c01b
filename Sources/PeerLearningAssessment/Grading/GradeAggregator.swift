public import PeerLearningCore

/// Makes grades of the scores that reviewers gave: the seam for ways of aggregating that are a host's own.
///
/// It sees all submissions of a workshop at once, so that it may learn about reviewers from all their reviews. It is pure,
/// and it answers with one grade for each submission, in the order given.
///
/// ```swift
/// struct GuidesCountTwice: GradeAggregator {
///     let name = "guides-twice"
///     func grades(in context: GradingContext) -> [Grade] {
///         context.submissions.map { submission in
///             let shares = submission.scores.map { $0.isByGuide ? 2.0 : 1.0 }
///             let total = shares.reduce(0, +)
///             return Grade(of: submission, by: self, weights: shares.map { $0 / total })
///         }
///     }
/// }
/// ```
public protocol GradeAggregator: Sendable {
    /// The name of the method, unique among methods, such as `mean`.
    var name: String { get }

    /// A grade for each submission. A submission without scores gets a grade without a value.
    func grades(in context: GradingContext) -> [Grade]
}

/// What an aggregator is asked about.
public struct GradingContext: Hashable, Sendable {
    /// The submissions with the scores that they were given.
    public let submissions: [ScoredSubmission]
    /// What the same people gave before, in rounds and workshops that are graded, the oldest first: what tells how severe
    /// and how exact they are. Nothing in it is graded again.
    public let earlier: [GradingContext]
    /// What exemplars told of people before all that.
    public let exemplars: [PersonID: CalibrationRecord]

    /// Makes a context of scores.
    public init(
        submissions: [ScoredSubmission], earlier: [GradingContext] = [],
        exemplars: [PersonID: CalibrationRecord] = [:]
    ) {
        self.submissions = submissions
        self.earlier = earlier
        self.exemplars = exemplars
    }

    /// Makes a context of a workshop's reviews, scored by a strategy; reviews without a score are left out.
    public init(
        reviewed: [ReviewedSubmission], rubric: Rubric, strategy: any GradingStrategy, earlier: [GradingContext] = [],
        exemplars: [PersonID: CalibrationRecord] = [:]
    ) {
        self.earlier = earlier
        self.exemplars = exemplars
        submissions = reviewed.map { submission in
            let scores = submission.reviews.compactMap { review in
                strategy.score(of: CompletedForm(rubric: rubric, levels: review.levels)).map {
                    ScoredReview(
                        review: review.review, reviewer: review.reviewer, isByGuide: review.isByGuide, score: $0)
                }
            }
            return ScoredSubmission(
                submission: submission.submission, scores: scores,
                missing: submission.missing + submission.reviews.count - scores.count,
                staffGrade: submission.staffGrade)
        }
    }
}

/// A submission with the scores that it was given.
public struct ScoredSubmission: Hashable, Sendable {
    /// The submission.
    public let submission: SubmissionID
    /// The scores.
    public let scores: [ScoredReview]
    /// How many reviews were asked for and gave no score.
    public let missing: Int
    /// The grade that staff has set, from 0 to 100: it stands, and tells how severe the reviewers were; nil where there is
    /// none.
    public let staffGrade: Double?

    /// Describes a submission's scores.
    public init(
        submission: SubmissionID, scores: [ScoredReview], missing: Int = 0, staffGrade: Double? = nil
    ) {
        self.submission = submission
        self.scores = scores
        self.missing = missing
        self.staffGrade = staffGrade
    }
}

/// The score that one review gave.
public struct ScoredReview: Hashable, Sendable {
    /// The review.
    public let review: ReviewID
    /// Who gave it.
    public let reviewer: PersonID
    /// Whether they are a guide.
    public let isByGuide: Bool
    /// The score, from 0 to 100.
    public let score: Double

    /// Describes a score.
    public init(review: ReviewID, reviewer: PersonID, isByGuide: Bool = false, score: Double) {
        self.review = review
        self.reviewer = reviewer
        self.isByGuide = isByGuide
        self.score = score
    }
}
