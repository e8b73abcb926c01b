/// What can be said of a plan without running it: the closed forms, each where it holds.
///
/// They hold where nothing is done about missing reviews and more people hand in than each submission has reviews. A dry
/// run is checked against them.
public struct CourseExpectations: Hashable, Sendable {
    /// How many submissions there are in the mean.
    public let submissions: Double
    /// How many reviews each person is asked for.
    public let load: Double
    /// The root mean squared error of the mean of the scores that come in, in points; nil where none comes in. Scores are
    /// taken to be rounded and not to be stopped by the ends of the scale.
    public let errorOfMean: Double?
    /// The same if all reviews came in: √((bias² + noise²)/k).
    public let errorOfFullMean: Double
    /// The share of submissions that get no review.
    public let noReview: Double
    /// The share of submissions that get fewer reviews than were asked for.
    public let fewerReviews: Double
    /// The share of submissions without a review by an experienced person, where chance allocates; nil where a rule does.
    public let withoutExperienced: Double?
    /// The least share of submissions that a rule of experience leaves without enough experienced reviewers; nil without
    /// such a rule.
    public let leastUnserved: Double?
    /// After how many days half of the reviewed submissions have their first review.
    public let medianOfFirst: Double?
    /// After how many days nine in ten of the reviewed submissions have their last review.
    public let ninthDecileOfLast: Double?

    /// Reckons a plan; nil where something is done about missing reviews.
    ///
    /// Rounding to a step adds step²/12 to the squared error of a score (W. F. Sheppard, 1898).
    public init?(_ plan: CoursePlan) {
        guard plan.missing == .left, plan.learners > 0, plan.reviews > 0 else { return nil }
        let arrivals = ReviewArrivals(reviews: plan.reviews, chance: plan.chanceWritten)
        let people = ExperienceAmongReviewers(people: plan.learners, experienced: plan.experiencedPeople)
        let share = Double(people.experienced) / Double(people.people)
        let models = plan.graders
        let step = models.step * models.step / 12
        let squaredError = step + share * models.experienced.squaredError + (1 - share) * models.ordinary.squaredError
        submissions = Double(plan.learners) * (1 - plan.noShow)
        load = Double(plan.reviews)
        errorOfMean = arrivals.error(ofScoresWith: squaredError)
        errorOfFullMean = (squaredError / Double(plan.reviews)).squareRoot()
        noReview = arrivals.chanceOfNone
        fewerReviews = arrivals.chanceOfFewer
        let isRuled = plan.experiencedReviews > 0
        withoutExperienced = isRuled ? nil : people.chanceOfNone(among: arrivals)
        leastUnserved =
            isRuled
            ? 1
                - people.mostServed(
                    reviews: plan.reviews, wanting: plan.experiencedReviews, capacity: plan.experiencedCapacity)
            : nil
        medianOfFirst = arrivals.timeOfFirst(for: 0.5, plan.timing).map { $0 * plan.days }
        ninthDecileOfLast = arrivals.timeOfLast(for: 0.9, plan.timing).map { $0 * plan.days }
    }
}
