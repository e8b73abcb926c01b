/// What a plan leads to: the answer of a ``CourseSimulation``.
///
/// Intervals are of 95 %, over replications: they say how sure the dry run is of its figure, under its assumptions. They
/// do not say how far one course may lie from it.
public struct CourseForecast: Hashable, Sendable {
    /// How many times the course was run.
    public let replications: Int
    /// Where chance began.
    public let seed: UInt64
    /// The name of the method that made grades.
    public let method: String
    /// How good grades are; nil where no submission ever gets one.
    public let errors: ForecastErrors?
    /// How many reviews submissions get; nil where nobody ever hands in.
    public let coverage: ForecastCoverage?
    /// How much work it is; nil where nobody ever hands in.
    public let work: ForecastWork?
    /// When submissions have their first review, over those that get one.
    public let firstFeedback: ForecastTime?
    /// When submissions have their last review, over those that get one.
    public let lastFeedback: ForecastTime?

    init(_ trials: [CourseTrial], of plan: CoursePlan, seed: UInt64) {
        replications = trials.count
        self.seed = seed
        method = plan.grading.name
        errors = ForecastErrors(trials)
        coverage = ForecastCoverage(trials, asked: plan.reviews)
        work = ForecastWork(trials, minutes: plan.minutesPerReview)
        firstFeedback = ForecastTime(trials.map(\.firsts))
        lastFeedback = ForecastTime(trials.map(\.lasts))
    }
}
