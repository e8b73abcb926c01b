/// What of a series of plans meets a need: the answer to “how many reviews”, or “how many experienced people”.
public struct CourseAnswer: Hashable, Sendable {
    /// One of the plans that were tried, and what it leads to.
    public struct Point: Hashable, Sendable {
        /// How many reviews each submission is to get.
        public let reviews: Int
        /// Which share of the learners has experience.
        public let experienced: Double
        /// What the plan leads to.
        public let forecast: CourseForecast

        /// Describes a plan that was tried.
        public init(reviews: Int, experienced: Double, forecast: CourseForecast) {
            self.reviews = reviews
            self.experienced = experienced
            self.forecast = forecast
        }
    }

    /// What was changed from plan to plan.
    public enum Lever: String, Hashable, Sendable, CaseIterable {
        /// The number of reviews.
        case reviews
        /// The share of experienced people.
        case experienced
    }

    /// What was wished.
    public let need: CourseNeed
    /// What was changed.
    public let lever: Lever
    /// All that were tried, the least first.
    public let points: [Point]

    /// Describes an answer.
    public init(to need: CourseNeed, by lever: Lever, among points: [Point]) {
        self.need = need
        self.lever = lever
        self.points = points
    }

    /// The first plan whose whole interval meets the need; nil where none does.
    public var surely: Point? { points.first { need.verdict(on: $0.forecast) == .surely } }

    /// The first plan whose figure meets the need; it may be the same. Nil where the need cannot be met within what was
    /// tried.
    public var perhaps: Point? { points.first { need.verdict(on: $0.forecast) > .no } }

    /// The plan that comes closest; nil where nothing was tried or nothing has the figure.
    public var closest: Point? {
        func distance(_ point: Point) -> Double {
            guard let value = need.figure(of: point.forecast)?.value else { return .infinity }
            if case .error = need { return value }
            return -value
        }
        return points.filter { distance($0) < .infinity }.min { distance($0) < distance($1) }
    }
}
