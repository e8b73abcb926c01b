/// How good grades will be: how far they lie from the true quality, over the submissions that get one.
public struct ForecastErrors: Hashable, Sendable {
    /// The root mean squared error, in points.
    public let rootMeanSquare: ForecastFigure
    /// The mean absolute error, in points.
    public let meanAbsolute: ForecastFigure
    /// The share of grades that are off by no more than ``CoursePlan/tolerance``.
    public let close: ForecastFigure
    /// The share of true qualities within 1.96 of the deviations that the method states: 0.95 where it is honest. Nil where
    /// it states none.
    public let coverage: ForecastFigure?
    /// The deviation that the method states, in the mean.
    public let statedDeviation: ForecastFigure?

    init?(_ trials: [CourseTrial]) {
        let graded = trials.filter { $0.graded > 0 }
        func mean(_ sum: (CourseTrial) -> Double) -> ForecastFigure? {
            ForecastFigure(meanOf: graded.map { sum($0) / Double($0.graded) })
        }
        guard let square = mean(\.squaredError), let absolute = mean(\.absoluteError),
            let close = ForecastFigure(shareOf: graded.map { ($0.close, $0.graded) })
        else { return nil }
        rootMeanSquare = square.squareRoot
        meanAbsolute = absolute
        self.close = close
        let stated = graded.filter { $0.stated > 0 }
        coverage = ForecastFigure(shareOf: stated.map { ($0.covered, $0.stated) })
        statedDeviation = ForecastFigure(meanOf: stated.map { $0.deviation / Double($0.stated) })
    }
}
