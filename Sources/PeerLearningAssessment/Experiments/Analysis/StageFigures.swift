public import PeerLearningStatistics

/// What one arm scored at one stage: everybody who has a score then.
public struct StageFigures: Hashable, Sendable {
    /// How many have a score.
    public let count: Int
    /// Their mean; nil where nobody has a score or scores are beyond what can be added.
    public let mean: Double?
    /// Their standard deviation, with n − 1 below; from two people on.
    public let standardDeviation: Double?
    /// The lowest score.
    public let minimum: Double?
    /// The score in the middle.
    public let median: Double?
    /// The highest score.
    public let maximum: Double?
    /// The interval of the mean, by Student's t.
    public let meanInterval: Computed<ConfidenceInterval>
    /// May the scores be normal? By Shapiro and Wilk.
    public let shapiroWilk: Computed<ShapiroWilk>
    /// May they be normal? By Lilliefors.
    public let lilliefors: Computed<Lilliefors>

    init(_ scores: [Double], confidence: Double) {
        let figures = Computed(try Descriptives(scores))
        let described = figures.figure
        count = scores.count
        mean = described?.mean
        standardDeviation = described?.standardDeviation
        minimum = described?.minimum
        median = described?.median
        maximum = described?.maximum
        meanInterval = figures.then { figures throws(StatisticsFailure) in
            try figures.meanInterval(confidence: confidence)
        }
        shapiroWilk = Computed(try ShapiroWilk(scores))
        lilliefors = Computed(try Lilliefors(scores))
    }
}
