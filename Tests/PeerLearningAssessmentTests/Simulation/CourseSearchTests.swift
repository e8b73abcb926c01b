import PeerLearningAssessment
import PeerLearningCore
import Testing

@Suite struct CourseSearchTests {
    private func search(_ plan: CoursePlan = .make()) throws -> CourseSearch {
        try CourseSearch(plan, seed: 5, replications: 20, tasks: 2)
    }

    @Test func `M11: as many reviews are named as the formula of the error asks for`() async throws {
        let plan = CoursePlan.make { $0.diligence = 1 }
        let points = try await search(plan).answer(.error(atMost: 5), by: .reviews).points
        #expect(points.map(\.reviews) == Array(1...8))
        for wanted in [5.5, 4.1, 3.3] {
            let answer = CourseAnswer(to: .error(atMost: wanted), by: .reviews, among: points)
            let needed = try #require(
                (1...8).first { reviews in
                    var plan = plan
                    plan.reviews = reviews
                    return (CourseExpectations(plan)?.errorOfFullMean ?? .infinity) <= wanted
                })
            let (surely, perhaps) = (answer.surely?.reviews ?? 9, answer.perhaps?.reviews ?? 9)
            #expect((needed - 1...needed + 1).contains(perhaps) && perhaps <= surely && surely <= needed + 1)
        }
    }

    @Test func `M11: as many reviews are named as the chance of none asks for`() async throws {
        let plan = CoursePlan.make { $0.diligence = 0.6 }
        let answer = try await search(plan).answer(.reviewed(atLeast: 0.93), by: .reviews)
        #expect(answer.perhaps?.reviews == 3, "0.4³ = 0.064")
        #expect((answer.surely?.reviews ?? 9) >= 3)
    }

    @Test func `M11: what cannot be met is said, with what comes closest`() async throws {
        let search = try search()
        let error = try await search.answer(.error(atMost: 0.5), by: .reviews)
        #expect(error.surely == nil && error.perhaps == nil && error.closest?.reviews == 8)
        let reviewed = try await search.answer(.reviewed(atLeast: 1), by: .experienced)
        #expect(reviewed.surely == nil)
        #expect(reviewed.points.map(\.experienced) == CourseSearch.shares)
    }

    @Test func `M11: experienced people are named as a share, for the error and for their own reviews`() async throws {
        let plan = CoursePlan.make { $0.graders.experienced = ReviewerSkill(bias: 0, noise: 0) }
        let error = try await search(plan).answer(.error(atMost: 4.2), by: .experienced)
        let share = try #require(error.perhaps?.experienced)
        #expect(share > 0 && share < 0.4)
        let served = CourseAnswer(to: .experienced(atLeast: 0.7), by: .experienced, among: error.points)
        #expect((0.3...0.4).contains(served.perhaps?.experienced ?? 0))
    }

    @Test func `M11: a need is met surely, perhaps or not as its interval lies`() throws {
        let forecast = try CourseSimulation(.make(), seed: 1, replications: 20).forecast()
        let error = try #require(forecast.errors?.rootMeanSquare)
        #expect(CourseNeed.error(atMost: error.high).verdict(on: forecast) == .surely)
        #expect(CourseNeed.error(atMost: error.value).verdict(on: forecast) == .perhaps)
        #expect(CourseNeed.error(atMost: error.value - 0.001).verdict(on: forecast) == .no)
        let some = try #require(forecast.coverage?.some)
        #expect(CourseNeed.reviewed(atLeast: some.low).verdict(on: forecast) == .surely)
        #expect(CourseNeed.reviewed(atLeast: some.value + 1e-9).verdict(on: forecast) == .no)
    }

    @Test func `M11: a small course is asked for fewer reviews than it has learners, and a rule of experience stays`()
        async throws
    {
        let small = CoursePlan.make {
            $0.learners = 4
            $0.reviews = 2
            $0.experiencedReviews = 2
        }
        #expect(try await search(small).byReviews(experienced: 0.5).map(\.reviews) == [2, 3])
    }

    @Test func `M11: wishes that cannot be meant are refused`() async throws {
        let search = try search()
        for need in [
            CourseNeed.error(atMost: .nan), .error(atMost: -1), .reviewed(atLeast: 1.1), .experienced(atLeast: .nan),
        ] {
            await #expect(throws: CoursePlanError.self) { try await search.answer(need, by: .reviews) }
        }
        #expect(throws: CoursePlanError.self) { try self.search(.make { $0.noShow = 2 }) }
    }
}
