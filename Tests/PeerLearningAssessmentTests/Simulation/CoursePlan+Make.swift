import PeerLearningAssessment
import PeerLearningCore

extension CoursePlan {
    /// A small plan in which the closed forms hold to the letter: no step and no end of the scale is in the way, and grades
    /// are means.
    static func make(_ change: (inout CoursePlan) -> Void = { _ in }) -> CoursePlan {
        var plan = CoursePlan(learners: 20)
        plan.experienced = 0.25
        plan.graders = GraderModel(meanQuality: 500, scale: 0...1000, step: 0)
        plan.grading = .named(.mean)
        change(&plan)
        return plan
    }

    /// Any plan that may be run, with extremes more often than life has them.
    static func any(_ dice: inout SeededGenerator) -> CoursePlan {
        func share() -> Double {
            let extremes = [0, 1, 0.5]
            return dice.below(3) == 0 ? extremes[dice.below(3)] : dice.fraction()
        }
        var plan = CoursePlan(learners: 2 + dice.below(12))
        plan.reviews = 1 + dice.below(min(4, plan.learners - 1))
        plan.experienced = share()
        plan.experiencedReviews = dice.below(plan.reviews + 1)
        plan.experiencedCapacity = dice.below(2) == 0 ? nil : 1 + dice.below(6)
        (plan.noShow, plan.leaving, plan.diligence) = (share(), share(), share())
        plan.timing = ReviewTiming(lateness: 0.1 + 5 * dice.fraction())
        plan.missing = [.left, .reallocated(days: 2), .queued(days: 3)][dice.below(3)]
        plan.graders.scale = [0...100, 0...5, -10...10][dice.below(3)]
        plan.graders.meanQuality = plan.graders.scale.lowerBound + share() * plan.graders.width
        plan.graders.qualitySpread = share() * plan.graders.width / 2
        plan.graders.ordinary = ReviewerSkill(bias: share(), noise: share())
        plan.graders.experienced = ReviewerSkill(bias: share(), noise: share())
        plan.graders.step = share()
        plan.tolerance = share()
        plan.grading = .named(
            CourseGrading.Method.allCases[dice.below(CourseGrading.Method.allCases.count)], width: plan.graders.width)
        return plan
    }
}

/// How a figure that was simulated with many seeds agrees with the figure that a formula gives.
///
/// Were formula and simulation the same, of 20 intervals of 95 % more than 6 would miss it in 3 of 100,000 tries, and the
/// mean of the 20 figures would lie more than 5 of its standard errors off in 8 of 100,000 (Student's t). So a check is a
/// false alarm in about 1 of 9,000.
struct Agreement {
    static let seeds = UInt64(1)...20

    let misses: Int
    let distance: Double

    init(_ figures: [ForecastFigure?], with expected: Double) {
        let found = figures.compactMap(\.self)
        let count = Double(max(2, found.count))
        let mean = found.reduce(0) { $0 + $1.value } / count
        let squares = found.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) }
        let deviation = (squares / (count - 1) / count).squareRoot()
        misses = figures.count { $0?.contains(expected) != true }
        distance = (mean - expected).magnitude <= 1e-12 ? 0 : (mean - expected) / deviation
    }

    var holds: Bool { misses <= 6 && distance.magnitude <= 5 }
}
