/// A figure that a dry run has found, with how sure it is.
public struct ForecastFigure: Hashable, Sendable {
    /// The estimate.
    public let value: Double
    /// The lower end of the 95 % interval over replications.
    public let low: Double
    /// The upper end of the 95 % interval over replications.
    public let high: Double

    /// Describes a figure.
    public init(value: Double, low: Double, high: Double) {
        self.value = value
        self.low = low
        self.high = high
    }

    /// Whether a value lies inside the interval.
    public func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// The mean over replications, by Student's t; nil of fewer than two. The interval is kept inside `bounds`.
    init?(meanOf values: [Double], within bounds: ClosedRange<Double> = 0...Double.greatestFiniteMagnitude) {
        guard values.count > 1 else { return nil }
        let count = Double(values.count)
        let mean = values.reduce(0, +) / count
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let half = Self.point(freedom: count - 1) * (squares / (count - 1) / count).squareRoot()
        self.init(value: mean, low: max(bounds.lowerBound, mean - half), high: min(bounds.upperBound, mean + half))
    }

    /// The mean over replications of a share; nil of fewer than two replications.
    ///
    /// The interval is wide enough for both the differences between replications and E. B. Wilson's interval (1927) over
    /// all cases: what never happened in the runs may yet happen.
    ///
    /// - Parameter shares: How many of how many, for each replication; those of none are left out.
    init?(shareOf shares: [(count: Int, of: Int)]) {
        let some = shares.filter { $0.of > 0 }
        guard let mean = ForecastFigure(meanOf: some.map { Double($0.count) / Double($0.of) }, within: 0...1) else {
            return nil
        }
        let cases = Double(some.reduce(0) { $0 + $1.of })
        let z = 1.959_963_984_540_054
        let middle = (mean.value + z * z / (2 * cases)) / (1 + z * z / cases)
        let spread = mean.value * (1 - mean.value) / cases + z * z / (4 * cases * cases)
        let half = z * spread.squareRoot() / (1 + z * z / cases)
        self.init(
            value: mean.value, low: max(0, min(mean.low, middle - half)), high: min(1, max(mean.high, middle + half)))
    }

    /// What is left of a whole of 1.
    var opposite: ForecastFigure { ForecastFigure(value: 1 - value, low: 1 - high, high: 1 - low) }

    /// The square root of a figure.
    var squareRoot: ForecastFigure {
        ForecastFigure(value: value.squareRoot(), low: low.squareRoot(), high: high.squareRoot())
    }

    /// The figure times a number that is not negative.
    func times(_ factor: Double) -> ForecastFigure {
        ForecastFigure(value: value * factor, low: low * factor, high: high * factor)
    }

    /// The point of Student's t with 2.5 % above it, by the expansion of Cornish and Fisher (Abramowitz and Stegun 26.7.5);
    /// from 19 degrees of freedom on it is right to 0.0001.
    static func point(freedom: Double) -> Double {
        let z = 1.959_963_984_540_054
        let (third, fifth, seventh) = (z * z * z, z * z * z * z * z, z * z * z * z * z * z * z)
        return z + (third + z) / (4 * freedom) + (5 * fifth + 16 * third + 3 * z) / (96 * freedom * freedom)
            + (3 * seventh + 19 * fifth + 17 * third - 15 * z) / (384 * freedom * freedom * freedom)
    }
}
