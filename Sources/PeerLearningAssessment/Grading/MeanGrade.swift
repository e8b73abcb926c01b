public import PeerLearningCore

/// The mean of the scores: every review counts the same.
public struct MeanGrade: GradeAggregator {
    /// `mean`.
    public let name = "mean"

    /// The method.
    public init() {}

    /// A grade for each submission.
    public func grades(in context: GradingContext) -> [Grade] {
        let estimates = SimpleInference(.mean).estimates(of: WorkshopTable(of: context).table)
        return zip(context.submissions.indices, context.submissions).map { place, submission in
            let count = submission.scores.count
            return Grade(
                of: submission, by: self, weights: Array(repeating: 1 / Double(max(count, 1)), count: count),
                deviation: estimates.item(place)?.deviation)
        }
    }
}
