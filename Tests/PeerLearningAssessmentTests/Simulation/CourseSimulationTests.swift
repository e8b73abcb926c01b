import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite struct CourseSimulationTests {
    private func forecast(_ plan: CoursePlan, seed: UInt64 = 1, replications: Int = 20) throws -> CourseForecast {
        try CourseSimulation(plan, seed: seed, replications: replications).forecast()
    }

    @Test func `M11: the same plan and seed give the same bits, in however many tasks; another seed gives others`()
        async throws
    {
        let simulation = try CourseSimulation(CoursePlan(learners: 12), seed: 7, replications: 23)
        let alone = simulation.forecast()
        for tasks in [-1, 1, 2, 5, 23, 100] {
            #expect(await simulation.forecast(tasks: tasks) == alone)
        }
        #expect(try forecast(CoursePlan(learners: 12), seed: 8, replications: 23).errors != alone.errors)
    }

    @Test func `M11: a dry run has the bits that it always had`() throws {
        let forecast = try forecast(CoursePlan(learners: 20), seed: 42)
        #expect(forecast.errors?.rootMeanSquare.value.bitPattern == 4_616_565_692_436_785_299)
        #expect(forecast.lastFeedback?.ninthDecile.value.bitPattern == 4_619_443_798_169_188_297)
    }

    @Test func `M11: whatever plan may be run gives figures that hang together`() throws {
        var seeds = SeededGenerator(seed: 2026)
        for _ in 0..<25 {
            let seed = seeds.next()
            var dice = SeededGenerator(seed: seed)
            let plan = CoursePlan.any(&dice)
            let forecast = try forecast(plan, seed: seed)
            let trace: Comment = "seed \(seed): \(plan)"
            if let coverage = forecast.coverage {
                #expect(coverage.reviews.count == plan.reviews + 1, trace)
                #expect((coverage.reviews.reduce(0) { $0 + $1.value } - 1).magnitude < 1e-9, trace)
                #expect((coverage.complete.value + coverage.fewer.value - 1).magnitude < 1e-9, trace)
                for figure in coverage.reviews + [coverage.fewer, coverage.withoutExperienced, coverage.some] {
                    #expect(figure.low <= figure.value && figure.value <= figure.high, trace)
                    #expect(figure.low > -1e-9 && figure.high < 1 + 1e-9, trace)
                }
            }
            if let work = forecast.work {
                #expect((work.loads.reduce(0, +) - 1).magnitude < 1e-9, trace)
                #expect(work.meanLoad.value <= work.mostLoad.value + 1e-9, trace)
                #expect((work.hours.value - work.written.value * plan.minutesPerReview / 60).magnitude < 1e-9, trace)
            }
            if let errors = forecast.errors {
                #expect(errors.meanAbsolute.value <= errors.rootMeanSquare.value + 1e-9, trace)
                #expect(errors.rootMeanSquare.high.isFinite && errors.close.high <= 1, trace)
            }
            if let first = forecast.firstFeedback, let last = forecast.lastFeedback {
                #expect(first.median.value <= last.median.value, trace)
                #expect(last.ninthDecile.high <= plan.days + plan.missing.days + 1e-9, trace)
                #expect(first.median.low <= first.median.value && first.median.value <= first.median.high, trace)
            }
        }
    }

    @Test func `M11: nobody hands in, or nobody writes: there is nothing to say, and it is not said`() throws {
        var plan = CoursePlan(learners: 10)
        plan.noShow = 1
        let empty = try forecast(plan)
        #expect(empty.coverage == nil && empty.work == nil && empty.errors == nil && empty.firstFeedback == nil)
        plan.noShow = 0
        plan.diligence = 0
        let silent = try forecast(plan)
        #expect(silent.coverage?.none.value == 1 && silent.errors == nil && silent.lastFeedback == nil)
        #expect(silent.work?.hours.value == 0)
        plan.diligence = 1
        plan.leaving = 1
        #expect(try forecast(plan).coverage?.none.value == 1)
    }

    @Test func `M11: reviews that were missing are made up for by allocating anew, and by a queue`() throws {
        var plan = CoursePlan(learners: 30)
        plan.diligence = 0.85
        let left = try #require(try forecast(plan).coverage)
        for missing in [MissingReviews.reallocated(days: 3), .queued(days: 3)] {
            plan.missing = missing
            let mended = try forecast(plan)
            let coverage = try #require(mended.coverage)
            #expect(coverage.fewer.high < left.fewer.low, "\(missing)")
            #expect(coverage.none.value <= left.none.value, "\(missing)")
            #expect((mended.lastFeedback?.ninthDecile.value ?? 0) > plan.days, "\(missing)")
            #expect((mended.work?.mostLoad.value ?? 0) > 3, "\(missing)")
            #expect(CourseExpectations(plan) == nil)
        }
    }

    @Test func `M11: nobody gets more reviews in the queue than were asked for, and who leaves makes up for nothing`()
        throws
    {
        var plan = CoursePlan(learners: 20)
        (plan.diligence, plan.leaving, plan.missing) = (1, 0.3, .queued(days: 2))
        let coverage = try #require(try forecast(plan).coverage)
        #expect(coverage.submissions.value > 10)
        let written = coverage.reviews.enumerated().reduce(0.0) { $0 + Double($1.offset) * $1.element.value }
        let came = try #require(try forecast(plan).work).written.value
        #expect((written * coverage.submissions.value - came).magnitude < 0.4, "the last place would hide what is more")
    }

    @Test func `M11: a workshop's aggregator grades as the method does, on any scale`() throws {
        for scale in [0...100.0, 0...20, -5...5] {
            var plan = CoursePlan(learners: 15)
            plan.graders = GraderModel(
                meanQuality: (scale.lowerBound + scale.upperBound) / 2, qualitySpread: 2, scale: scale, step: 0.5)
            plan.graders.ordinary = ReviewerSkill(bias: 0.5, noise: 1)
            plan.tolerance = 1
            // The rounds of `adaptive` end where little changes, and what is little does not go with the scale.
            let cases: [(CourseGrading, CourseGrading.Method, Double)] = [
                (.aggregator(MeanGrade()), .mean, 1e-9), (.aggregator(InferredGrade.adaptive), .adaptive, 0.01),
            ]
            for (one, method, tolerance) in cases {
                let other = CourseGrading.named(method, width: plan.graders.width)
                plan.grading = one
                let aggregated = try #require(try forecast(plan).errors)
                plan.grading = other
                let inferred = try #require(try forecast(plan).errors)
                #expect((aggregated.rootMeanSquare.value - inferred.rootMeanSquare.value).magnitude < tolerance)
                let deviations = (aggregated.statedDeviation?.value ?? 0, inferred.statedDeviation?.value ?? 1)
                #expect((deviations.0 - deviations.1).magnitude < tolerance)
            }
        }
    }

    @Test func `M11: experienced people who score better make grades better`() throws {
        var plan = CoursePlan(learners: 40)
        plan.experienced = 0
        let without = try #require(try forecast(plan).errors)
        plan.experienced = 1
        #expect(try #require(try forecast(plan).errors).rootMeanSquare.high < without.rootMeanSquare.low)
    }

    @Test func `M11: what never happened in the runs may yet happen, and the interval says how often`() throws {
        var plan = CoursePlan(learners: 10)
        (plan.noShow, plan.diligence, plan.reviews) = (0, 0.999, 3)
        let none = try #require(try forecast(plan).coverage).none
        #expect(none.value == 0 && none.low == 0)
        #expect((none.high - 1.96 * 1.96 / (200 + 1.96 * 1.96)).magnitude < 1e-4, "of 200 submissions")
    }
}
