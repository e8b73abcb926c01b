import PeerLearningCore

/// A dry run of a course before it starts: the plan is run through many times, with made-up people and the allocators and
/// grading methods that a workshop has.
///
/// The same plan, seed and replications give the same bits on every machine, in however many tasks. 200 replications of
/// 100 learners with three reviews take some tenths of a second in a release build; time and space grow with learners times
/// reviews times replications.
///
/// ```swift
/// let simulation = try CourseSimulation(CoursePlan(learners: 60), seed: 1)
/// let forecast = simulation.forecast()
/// if let errors = forecast.errors { print(errors.rootMeanSquare.value) }
/// ```
public struct CourseSimulation: Sendable {
    /// How many times a course is run unless something else is said.
    public static let standardReplications = 200

    /// What is run.
    public let plan: CoursePlan
    /// Where chance begins.
    public let seed: UInt64
    /// How many times it is run, from 20 to 100,000.
    public let replications: Int
    private let names: CourseNames

    /// Makes a plan ready.
    ///
    /// - Throws: The first flaw of the plan; ``CoursePlanError/tooLarge`` where there would be more than fifty million
    ///   reviews in all.
    public init(
        _ plan: CoursePlan, seed: UInt64, replications: Int = standardReplications
    ) throws(CoursePlanError) {
        try plan.check()
        try CoursePlan.check(replications, .replications, 20, 100_000)
        guard plan.learners * plan.reviews * replications <= CoursePlan.mostReviews else { throw .tooLarge }
        self.plan = plan
        self.seed = seed
        self.replications = replications
        names = CourseNames(count: plan.learners)
    }

    /// Runs the plan in this task.
    public func forecast() -> CourseForecast {
        CourseForecast(trials(0..<replications), of: plan, seed: seed)
    }

    /// Runs the plan in several tasks at once, with the same result.
    ///
    /// - Parameter tasks: How many; at least one.
    public func forecast(tasks: Int) async -> CourseForecast {
        let share = (replications + max(1, tasks) - 1) / max(1, tasks)
        let starts = Array(stride(from: 0, to: replications, by: share))
        let parts = await withTaskGroup(of: (Int, [CourseTrial]).self) { group in
            for start in starts {
                group.addTask { (start, trials(start..<min(start + share, replications))) }
            }
            var parts: [Int: [CourseTrial]] = [:]
            for await (start, list) in group { parts[start] = list }
            return parts
        }
        return CourseForecast(starts.flatMap { parts[$0] ?? [] }, of: plan, seed: seed)
    }

    private func trials(_ range: Range<Int>) -> [CourseTrial] {
        range.map { place in
            CourseTrial(plan, names, seed: seed &+ UInt64(truncatingIfNeeded: place) &* 0xD134_2543_DE82_EF95)
        }
    }
}
