public import PeerLearning

/// A dry run of a course, ready to be told: what was assumed, what came out, what was asked, and how error and number of
/// reviews go together.
///
/// ```swift
/// let forecast = try CourseSimulation(plan, seed: 1).forecast()
/// let report = SimulationReport(plan: plan, forecast: forecast)
/// print(SimulationText(report, in: .english).text)
/// ```
public struct SimulationReport: Sendable {
    /// What was run.
    public let plan: CoursePlan
    /// What it leads to.
    public let forecast: CourseForecast
    /// What formulas say of it; nil where they do not hold.
    public let expectations: CourseExpectations?
    /// The answers to what was wished.
    public let answers: [CourseAnswer]
    /// The plan with other numbers of reviews, a curve for each kind.
    public let curves: [SimulationCurve]

    /// Puts a dry run together.
    public init(
        plan: CoursePlan, forecast: CourseForecast, answers: [CourseAnswer] = [], curves: [SimulationCurve] = []
    ) {
        self.plan = plan
        self.forecast = forecast
        self.answers = answers
        self.curves = curves
        expectations = CourseExpectations(plan)
    }
}

/// What a plan leads to with 1, 2, 3 … reviews, everything else being equal.
public struct SimulationCurve: Hashable, Sendable {
    /// What tells a curve from the others.
    public enum Kind: Hashable, Sendable {
        /// A share of experienced people, from 0 to 1.
        case experienced(Double)
        /// A method by its name.
        case method(String)
    }

    /// What tells it from the others.
    public let kind: Kind
    /// Its points, the fewest reviews first.
    public let points: [CourseAnswer.Point]

    /// Describes a curve.
    public init(_ kind: Kind, points: [CourseAnswer.Point]) {
        self.kind = kind
        self.points = points
    }
}
