extension CoursePlan {
    /// The most reviews that a dry run goes through, in all its replications.
    static let mostReviews = 50_000_000

    /// The most learners that a plan may have.
    public static let mostLearners = 100_000

    /// Finds the first flaw of the plan.
    public func check() throws(CoursePlanError) {
        try Self.check(learners, .learners, 2, Self.mostLearners)
        try Self.check(experienced, .experienced, 0, 1)
        try Self.check(reviews, .reviews, 1, 100)
        guard reviews < learners else { throw .tooManyReviews(reviews: reviews, learners: learners) }
        try Self.check(experiencedReviews, .experiencedReviews, 0, reviews)
        if let experiencedCapacity { try Self.check(experiencedCapacity, .experiencedCapacity, 1, 1000) }
        try Self.check(noShow, .noShow, 0, 1)
        try Self.check(leaving, .leaving, 0, 1)
        try Self.check(diligence, .diligence, 0, 1)
        try Self.check(days, .days, 0.001, 3650)
        try Self.check(timing.lateness, .lateness, 0.01, 100)
        try Self.check(missing.days, .extraDays, 0, 3650)
        try Self.check(minutesPerReview, .minutesPerReview, 0, 100_000)
        try graders.check()
        try Self.check(tolerance, .tolerance, 0, graders.width)
    }

    static func check(
        _ value: Double, _ figure: CoursePlanError.Figure, _ least: Double, _ most: Double
    ) throws(CoursePlanError) {
        guard value >= least, value <= most else { throw .outOfRange(figure, least: least, most: most) }
    }

    static func check(
        _ value: Int, _ figure: CoursePlanError.Figure, _ least: Int, _ most: Int
    ) throws(CoursePlanError) {
        guard value >= least, value <= most else {
            throw .outOfRange(figure, least: Double(least), most: Double(most))
        }
    }
}

extension GraderModel {
    fileprivate func check() throws(CoursePlanError) {
        let (low, high) = (scale.lowerBound, scale.upperBound)
        guard low.magnitude <= 1e6, high.magnitude <= 1e6, width > 0, width <= 1e6 else { throw .badScale }
        try CoursePlan.check(meanQuality, .meanQuality, low, high)
        try CoursePlan.check(qualitySpread, .qualitySpread, 0, width)
        try CoursePlan.check(ordinary.bias, .bias, 0, width)
        try CoursePlan.check(ordinary.noise, .noise, 0, width)
        try CoursePlan.check(experienced.bias, .experiencedBias, 0, width)
        try CoursePlan.check(experienced.noise, .experiencedNoise, 0, width)
        try CoursePlan.check(step, .step, 0, width)
    }
}
