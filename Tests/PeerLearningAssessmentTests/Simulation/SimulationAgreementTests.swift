import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite("M11: a dry run agrees with the closed forms")
struct SimulationAgreementTests {
    private func forecasts(_ plan: CoursePlan) throws -> [CourseForecast] {
        try Agreement.seeds.map { try CourseSimulation(plan, seed: $0, replications: 20).forecast() }
    }

    private func expect(
        _ forecasts: [CourseForecast], _ figure: (CourseForecast) -> ForecastFigure?, toBe expected: Double?,
        _ what: Comment, at place: SourceLocation = #_sourceLocation
    ) throws {
        let expected = try #require(expected, sourceLocation: place)
        let agreement = Agreement(forecasts.map(figure), with: expected)
        #expect(agreement.holds, what, sourceLocation: place)
    }

    @Test(arguments: [(3, 0.7, 0.0), (1, 0.8, 0.25), (4, 0.5, 0.0)])
    func `M11: error, missing reviews, experience and times are those of the formulas`(
        reviews: Int, diligence: Double, leaving: Double
    ) throws {
        let plan = CoursePlan.make {
            $0.reviews = reviews
            $0.diligence = diligence
            $0.leaving = leaving
        }
        let found = try forecasts(plan)
        let formula = try #require(CourseExpectations(plan))
        try expect(found, { $0.errors?.rootMeanSquare }, toBe: formula.errorOfMean, "error of the mean")
        try expect(found, { $0.coverage?.none }, toBe: formula.noReview, "without a review")
        try expect(found, { $0.coverage?.fewer }, toBe: formula.fewerReviews, "with fewer reviews")
        try expect(
            found, { $0.coverage?.withoutExperienced }, toBe: formula.withoutExperienced, "without an experienced one")
        try expect(found, { $0.coverage?.submissions }, toBe: formula.submissions, "submissions")
        try expect(found, { $0.firstFeedback?.median }, toBe: formula.medianOfFirst, "first feedback")
        try expect(found, { $0.lastFeedback?.ninthDecile }, toBe: formula.ninthDecileOfLast, "last feedback")
        try expect(found, { $0.work?.meanLoad }, toBe: formula.load, "load")
        for number in 0...reviews {
            let chance = ReviewArrivals(reviews: reviews, chance: plan.chanceWritten).chance(of: number)
            try expect(found, { $0.coverage?.reviews[number] }, toBe: chance, "with \(number) reviews")
        }
    }

    @Test func `M11: a step of the scale adds a twelfth of its square`() throws {
        let plan = CoursePlan.make {
            $0.graders.step = 10
            $0.diligence = 1
        }
        let formula = try #require(CourseExpectations(plan))
        try expect(try forecasts(plan), { $0.errors?.rootMeanSquare }, toBe: formula.errorOfMean, "with a step")
        #expect(((formula.errorOfMean ?? 0) - formula.errorOfFullMean).magnitude < 1e-12)
        let finer = try #require(CourseExpectations(.make { $0.diligence = 1 }))
        let added = formula.errorOfFullMean * formula.errorOfFullMean - finer.errorOfFullMean * finer.errorOfFullMean
        #expect((added - 100 / 12 / 3).magnitude < 1e-9)
    }

    @Test func `M11: by lot, those who are asked are experienced as often as the hypergeometric says`() throws {
        let plan = CoursePlan.make { $0.reviews = 2 }
        let lot = ExperienceAmongReviewers(people: 20, experienced: 5)
        try expect(
            try forecasts(plan), { $0.coverage?.underserved }, toBe: lot.chanceOfNone(among: 2), "nobody experienced")
    }

    @Test func `M11: a rule of experience reaches the bound that counting sets, and none passes it`() throws {
        var plan = CoursePlan(learners: 100)
        plan.noShow = 0
        plan.experiencedReviews = 1
        let bound = try #require(CourseExpectations(plan)?.leastUnserved)
        let served = try CourseSimulation(plan, seed: 3, replications: 20).forecast()
        #expect((try #require(served.coverage).underserved.value - bound).magnitude < 1e-9)
        #expect((bound - 0.55).magnitude < 1e-9)
        plan.experiencedCapacity = 7
        #expect(CourseExpectations(plan)?.leastUnserved == 0)
        let more = try CourseSimulation(plan, seed: 3, replications: 20).forecast()
        #expect(more.coverage?.underserved.value == 0)
        #expect((more.work?.mostLoad.value ?? 0) > 3)
        #expect(CourseExpectations(plan)?.withoutExperienced == nil)
    }

    @Test func `M11: stated deviations of the mean are honest where reviewers are alike`() throws {
        let plan = CoursePlan.make {
            $0.graders.ordinary = ReviewerSkill(bias: 0, noise: 8)
            $0.graders.experienced = ReviewerSkill(bias: 0, noise: 8)
            $0.diligence = 1
        }
        for forecast in try forecasts(plan) {
            #expect((0.91...0.98).contains(forecast.errors?.coverage?.value ?? 0))
        }
    }
}
