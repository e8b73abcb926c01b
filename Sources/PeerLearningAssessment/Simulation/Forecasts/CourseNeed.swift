/// What is wished of a course.
public enum CourseNeed: Hashable, Sendable {
    /// Grades with a root mean squared error of so many points at most.
    case error(atMost: Double)
    /// A share of submissions, from 0 to 1, that get at least one review.
    case reviewed(atLeast: Double)
    /// A share of submissions, from 0 to 1, that get a review by an experienced person.
    case experienced(atLeast: Double)

    /// Whether a forecast meets a need.
    public enum Verdict: Hashable, Sendable, Comparable {
        /// It does not, as far as can be told.
        case no
        /// The figure does, and its interval does not wholly.
        case perhaps
        /// The whole interval does.
        case surely
    }

    /// Whether a forecast meets it.
    public func verdict(on forecast: CourseForecast) -> Verdict {
        guard let figure = figure(of: forecast) else { return .no }
        switch self {
        case .error(let most):
            return figure.high <= most ? .surely : figure.value <= most ? .perhaps : .no
        case .reviewed(let least), .experienced(let least):
            return figure.low >= least ? .surely : figure.value >= least ? .perhaps : .no
        }
    }

    /// The figure of a forecast that it is about; nil where there is none.
    public func figure(of forecast: CourseForecast) -> ForecastFigure? {
        switch self {
        case .error: forecast.errors?.rootMeanSquare
        case .reviewed: forecast.coverage?.some
        case .experienced: forecast.coverage?.withExperienced
        }
    }

    /// What can help it.
    var levers: [CourseAnswer.Lever] {
        switch self {
        case .error, .experienced: [.reviews, .experienced]
        case .reviewed: [.reviews]
        }
    }

    func check(_ plan: CoursePlan) throws(CoursePlanError) {
        switch self {
        case .error(let most): try CoursePlan.check(most, .wanted, 0, plan.graders.width)
        case .reviewed(let share), .experienced(let share): try CoursePlan.check(share, .wanted, 0, 1)
        }
    }
}
