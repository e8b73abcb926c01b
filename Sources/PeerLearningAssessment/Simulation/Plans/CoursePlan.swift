/// A round of peer review as it is planned, before anybody is there: what a ``CourseSimulation`` runs.
///
/// Everybody hands in one submission or none; whoever handed in is asked to review, as in a workshop. The standard figures
/// and where they come from:
///
/// | figure | standard | source |
/// |---|---|---|
/// | learners | 100 | – |
/// | experienced | 15 % | the middle of the 10 to 20 % that a cohort should have |
/// | reviews | 3 | ``/PeerLearningCore/WorkshopPolicy`` |
/// | scores | quality 70 ± 12, bias 5, noise 6 | the tables in `Grading.md` |
/// | experienced reviewers' scores | bias 3, noise 4 | an assumption |
/// | no-shows 10 %, diligence 90 %, 7 days, rather late, 30 minutes a review | | assumptions: put in your own |
///
/// ```swift
/// var plan = CoursePlan(learners: 60)
/// plan.reviews = 4
/// let forecast = try CourseSimulation(plan, seed: 1).forecast()
/// ```
public struct CoursePlan: Sendable {
    /// How many people are in the course, from 2 to 100,000.
    public var learners: Int
    /// Which share of them has experience, from 0 to 1; so many people, rounded, are drawn.
    public var experienced = 0.15
    /// How many reviews each submission is to get: at least 1, at most 100, and fewer than there are learners.
    public var reviews = 3
    /// How many of them are to come from experienced people; 0 for no rule. With a rule ``AllocationProblem`` allocates,
    /// without one ``CircularAllocator``.
    public var experiencedReviews = 0
    /// How many reviews an experienced person takes at most where the rule needs it; nil for no more than the others.
    public var experiencedCapacity: Int?
    /// The chance that a learner hands in nothing, from 0 to 1; they are asked for no reviews.
    public var noShow = 0.1
    /// The chance that somebody who handed in leaves and writes no review at all, from 0 to 1.
    public var leaving = 0.0
    /// The chance that a review is written in time by somebody who stays, from 0 to 1.
    public var diligence = 0.9
    /// How many days there are for reviewing, above 0 and at most 3,650.
    public var days = 7.0
    /// When in this time reviews are written.
    public var timing = ReviewTiming.late
    /// What is done about reviews that were not written.
    public var missing = MissingReviews.left
    /// How scores come about.
    public var graders = GraderModel()
    /// What makes grades of them.
    public var grading: CourseGrading = .inference(ReviewerModel.adaptive)
    /// By how many points a grade may be off and still be called close.
    public var tolerance = 5.0
    /// How many minutes a review takes, from 0 to 100,000.
    public var minutesPerReview = 30.0

    /// A plan with the standard figures.
    public init(learners: Int = 100) { self.learners = learners }

    /// How many experienced people there are.
    public var experiencedPeople: Int {
        Int((experienced * Double(learners)).rounded(.toNearestOrAwayFromZero))
    }

    /// The chance that a review that was asked for is written in time: that its reviewer stays, and writes it.
    public var chanceWritten: Double { (1 - leaving) * diligence }
}
