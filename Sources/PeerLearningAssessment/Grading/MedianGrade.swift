public import PeerLearningCore

/// The median of the scores: one review that is far off changes nothing. Of an even number the two in the middle count half
/// each.
public struct MedianGrade: GradeAggregator {
    /// `median`.
    public let name = "median"

    /// The method.
    public init() {}

    /// A grade for each submission.
    public func grades(in context: GradingContext) -> [Grade] {
        let estimates = SimpleInference(.median).estimates(of: WorkshopTable(of: context).table)
        return zip(context.submissions.indices, context.submissions).map { place, submission in
            let order = submission.scores.indices.sorted {
                (submission.scores[$0].score, $0) < (submission.scores[$1].score, $1)
            }
            var weights = Array(repeating: 0.0, count: order.count)
            if !order.isEmpty {
                weights[order[(order.count - 1) / 2]] += 0.5
                weights[order[order.count / 2]] += 0.5
            }
            return Grade(
                of: submission, by: self, weights: weights, deviation: estimates.item(place)?.deviation)
        }
    }
}
