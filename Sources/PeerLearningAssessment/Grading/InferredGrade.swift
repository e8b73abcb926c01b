public import PeerLearningCore

/// Grades by a method that learns about reviewers from all their reviews: the way of inference into workshops.
///
/// ``adaptive`` is what measurements support with 3 to 5 reviews: where reviewers differ in severity or exactness it is
/// better than the mean, and where they do not it is the mean but for a few hundredths of a point. See `Grading.md`.
///
/// ```swift
/// configuration.aggregator = InferredGrade.adaptive
/// ```
public struct InferredGrade: GradeAggregator {
    /// The method.
    public let method: any GradeInference
    /// What is known of reviewers besides what the context tells of earlier workshops: by exemplars, say.
    public let history: ReviewerHistory
    /// The grades that staff gave besides those in the context: they stand, and they tell how severe reviewers are.
    public let staff: [SubmissionID: Double]

    /// The method's name.
    public var name: String { method.name }

    /// Grades by a method.
    public init(
        _ method: any GradeInference, history: ReviewerHistory = ReviewerHistory(),
        staff: [SubmissionID: Double] = [:]
    ) {
        self.method = method
        self.history = history
        self.staff = staff
    }

    /// Corrected for severity and weighted by reliability; the one to take.
    public static let adaptive = InferredGrade(ReviewerModel.adaptive)
    /// Corrected for severity alone.
    public static let biasCorrected = InferredGrade(ReviewerModel.biasCorrected)
    /// Drawn towards the mean of all works besides: the lowest expected error where works are much alike, but a work's
    /// grade then hangs on the others'.
    public static let pg1 = InferredGrade(ReviewerModel.pg1)
    /// Weighted by closeness to other reviewers.
    public static let vancouver = InferredGrade(VancouverInference())
    /// The mean without the highest and the lowest score.
    public static let trimmed = InferredGrade(SimpleInference(.trimmed))

    /// A grade for each submission.
    public func grades(in context: GradingContext) -> [Grade] {
        let workshop = WorkshopTable(of: context)
        let estimates = estimates(of: workshop, in: context)
        return context.submissions.indices.map { place in
            grade(context.submissions[place], workshop.reviews[place], place, estimates)
        }
    }

    /// What the method finds in a workshop: errors, reviewers and the gain over the mean besides grades.
    public func estimates(in context: GradingContext) -> GradeEstimates {
        estimates(of: WorkshopTable(of: context), in: context)
    }

    private func estimates(of workshop: WorkshopTable, in context: GradingContext) -> GradeEstimates {
        let items = context.knownItems { staffGrade(of: $0) }
        let known = knowledge(before: context).knowledge(for: workshop, items: items)
        return method.estimates(of: workshop.table, knowing: known)
    }

    /// What is known of reviewers before their scores of this workshop are looked at.
    func knowledge(before context: GradingContext) -> ReviewerHistory {
        var known = history
        for (person, record) in context.exemplars where known[person] == nil && !record.judgements.isEmpty {
            known[person] = record.prior()
        }
        for earlier in context.earlier { known.learn(from: earlier) }
        return known
    }

    private func staffGrade(of submission: ScoredSubmission) -> Double? {
        submission.staffGrade ?? staff[submission.submission]
    }

    private func grade(
        _ submission: ScoredSubmission, _ reviews: [ScoredReview], _ place: Int, _ estimates: GradeEstimates
    ) -> Grade {
        let first = submission.submission
        let missing = submission.missing + submission.scores.count - reviews.count
        guard let item = estimates.item(place) else {
            return Grade(
                submission: first, value: nil, spread: nil, contributions: [], method: name,
                reason: Message("grade.none", ["missing": .number(missing)]))
        }
        // Rows were given in the order of submissions and, within one, of its reviews.
        let shares = estimates.shares(of: place).sorted { $0.row < $1.row }
        let value = min(100, max(0, item.value))
        let isStaffs = staffGrade(of: submission) != nil
        let contributions = zip(reviews, shares).map { review, share in
            Grade.Contribution(review: review.review, score: share.grade, weight: share.weight)
        }
        let spread = contributions.count > 1 ? Self.spread(contributions.map(\.score), around: value) : nil
        let words = GradeWords(
            method: name, count: reviews.count, missing: missing, spread: spread, deviation: item.deviation,
            lift: value - shares.reduce(0) { $0 + $1.weight * $1.grade }, isStaffs: isStaffs)
        return Grade(
            submission: first, value: value, spread: spread, contributions: contributions, method: name,
            reason: words.reason, deviation: item.deviation)
    }

    private static func spread(_ scores: [Double], around value: Double) -> Double {
        (scores.reduce(0) { $0 + ($1 - value) * ($1 - value) } / Double(scores.count - 1)).squareRoot()
    }
}
