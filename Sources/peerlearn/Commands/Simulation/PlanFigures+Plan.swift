import PeerLearning

extension PlanFigures {
    /// The same with what was given as options in place of what was there.
    func overruled(by options: CoursePlanOptions) -> PlanFigures {
        var figures = self
        figures.learners = options.learners ?? learners
        figures.experienced = options.experienced ?? experienced
        figures.reviews = options.reviews ?? reviews
        figures.experiencedReviews = options.experiencedReviews ?? experiencedReviews
        figures.experiencedCapacity = options.experiencedCapacity ?? experiencedCapacity
        figures.noShow = options.noShow ?? noShow
        figures.leaving = options.leaving ?? leaving
        figures.diligence = options.diligence ?? diligence
        figures.days = options.days ?? days
        figures.lateness = options.lateness ?? lateness
        figures.missing = options.missing?.value ?? missing
        figures.extraDays = options.extraDays ?? extraDays
        figures.method = options.method?.value ?? method
        figures.lowest = options.lowest ?? lowest
        figures.highest = options.highest ?? highest
        figures.step = options.step ?? step
        figures.meanQuality = options.meanQuality ?? meanQuality
        figures.qualitySpread = options.qualitySpread ?? qualitySpread
        figures.bias = options.bias ?? bias
        figures.noise = options.noise ?? noise
        figures.experiencedBias = options.experiencedBias ?? experiencedBias
        figures.experiencedNoise = options.experiencedNoise ?? experiencedNoise
        figures.tolerance = options.tolerance ?? tolerance
        figures.minutesPerReview = options.minutesPerReview ?? minutesPerReview
        return figures
    }

    /// The plan with these figures, and the standard ones where nothing was given.
    ///
    /// - Throws: The first flaw of the plan.
    func plan() throws(CoursePlanError) -> CoursePlan {
        var plan = CoursePlan()
        plan.learners = learners ?? plan.learners
        plan.experienced = experienced ?? plan.experienced
        plan.reviews = reviews ?? plan.reviews
        plan.experiencedReviews = experiencedReviews ?? plan.experiencedReviews
        plan.experiencedCapacity = experiencedCapacity
        plan.noShow = noShow ?? plan.noShow
        plan.leaving = leaving ?? plan.leaving
        plan.diligence = diligence ?? plan.diligence
        plan.days = days ?? plan.days
        plan.timing.lateness = lateness ?? plan.timing.lateness
        switch missing ?? .left {
        case .left: plan.missing = .left
        case .reallocated: plan.missing = .reallocated(days: extraDays ?? 3)
        case .queued: plan.missing = .queued(days: extraDays ?? 3)
        }
        plan.graders = try graders()
        plan.grading = .named(method ?? .adaptive, width: plan.graders.width)
        plan.tolerance = tolerance ?? plan.tolerance * plan.graders.width / 100
        plan.minutesPerReview = minutesPerReview ?? plan.minutesPerReview
        try plan.check()
        return plan
    }

    private func graders() throws(CoursePlanError) -> GraderModel {
        let (low, high) = (lowest ?? 0, highest ?? 100)
        guard low.isFinite, high.isFinite, low < high else { throw .badScale }
        var graders = GraderModel.standard(on: low...high)
        graders.step = step ?? graders.step
        graders.meanQuality = meanQuality ?? graders.meanQuality
        graders.qualitySpread = qualitySpread ?? graders.qualitySpread
        graders.ordinary = ReviewerSkill(bias: bias ?? graders.ordinary.bias, noise: noise ?? graders.ordinary.noise)
        graders.experienced = ReviewerSkill(
            bias: experiencedBias ?? graders.experienced.bias, noise: experiencedNoise ?? graders.experienced.noise)
        return graders
    }
}
