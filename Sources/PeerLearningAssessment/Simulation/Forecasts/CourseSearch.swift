/// Tries one plan with other numbers of reviews and other shares of experienced people.
///
/// Every variant begins with the same seed, so that they differ by what was changed and less by chance. A search costs as
/// many simulations as it has points.
///
/// ```swift
/// let search = try CourseSearch(CoursePlan(learners: 60), seed: 1)
/// let answer = try await search.answer(.error(atMost: 4), by: .reviews)
/// if let point = answer.surely { print(point.reviews) }
/// ```
public struct CourseSearch: Sendable {
    /// The numbers of reviews that are tried.
    public static let reviews = 1...8
    /// The shares of experienced people that are tried: 0, 5 … 40 %.
    public static let shares = (0...8).map { Double($0) / 20 }

    /// The plan that is changed.
    public let plan: CoursePlan
    /// Where chance begins.
    public let seed: UInt64
    /// How many times each variant is run.
    public let replications: Int
    /// In how many tasks.
    public let tasks: Int

    /// Makes a search ready.
    ///
    /// - Throws: The first flaw of the plan.
    public init(
        _ plan: CoursePlan, seed: UInt64, replications: Int = CourseSimulation.standardReplications, tasks: Int = 1
    ) throws(CoursePlanError) {
        _ = try CourseSimulation(plan, seed: seed, replications: replications)
        self.plan = plan
        self.seed = seed
        self.replications = replications
        self.tasks = tasks
    }

    /// What is needed of one thing, everything else being as planned.
    ///
    /// - Throws: ``CoursePlanError`` where what is wished cannot be meant, or a variant would be too large.
    public func answer(
        _ need: CourseNeed, by lever: CourseAnswer.Lever
    ) async throws(CoursePlanError) -> CourseAnswer {
        try need.check(plan)
        return CourseAnswer(to: need, by: lever, among: try await points(lever))
    }

    /// What is needed for each of several wishes, by each lever that can help: experienced people make no difference to
    /// how many submissions get any review. Each lever is tried once for all of them.
    ///
    /// - Throws: ``CoursePlanError`` where what is wished cannot be meant, or a variant would be too large.
    public func answers(to needs: [CourseNeed]) async throws(CoursePlanError) -> [CourseAnswer] {
        for need in needs { try need.check(plan) }
        var found: [CourseAnswer.Lever: [CourseAnswer.Point]] = [:]
        var answers: [CourseAnswer] = []
        for need in needs {
            for lever in need.levers {
                if found[lever] == nil { found[lever] = try await points(lever) }
                answers.append(CourseAnswer(to: need, by: lever, among: found[lever] ?? []))
            }
        }
        return answers
    }

    private func points(_ lever: CourseAnswer.Lever) async throws(CoursePlanError) -> [CourseAnswer.Point] {
        switch lever {
        case .reviews: try await byReviews(experienced: plan.experienced)
        case .experienced: try await byExperience()
        }
    }

    /// The plan with 1 to 8 reviews, as far as there are learners enough, and a share of experienced people.
    public func byReviews(experienced: Double) async throws(CoursePlanError) -> [CourseAnswer.Point] {
        var points: [CourseAnswer.Point] = []
        for reviews in Self.reviews where reviews < plan.learners && reviews >= plan.experiencedReviews {
            points.append(try await point(reviews: reviews, experienced: experienced))
        }
        return points
    }

    /// The plan with shares of experienced people from 0 to 40 %.
    public func byExperience() async throws(CoursePlanError) -> [CourseAnswer.Point] {
        var points: [CourseAnswer.Point] = []
        for share in Self.shares { points.append(try await point(reviews: plan.reviews, experienced: share)) }
        return points
    }

    private func point(reviews: Int, experienced: Double) async throws(CoursePlanError) -> CourseAnswer.Point {
        var plan = plan
        plan.reviews = reviews
        plan.experienced = experienced
        let simulation = try CourseSimulation(plan, seed: seed, replications: replications)
        return CourseAnswer.Point(
            reviews: reviews, experienced: experienced, forecast: await simulation.forecast(tasks: tasks))
    }
}
