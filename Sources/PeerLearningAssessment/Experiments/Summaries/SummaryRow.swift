/// What a published table says of one arm of one programme at one stage.
public struct SummaryRow: Hashable, Sendable {
    /// The programme.
    public let programme: String
    /// The arm.
    public let arm: String
    /// When.
    public let stage: ExperimentStage
    /// How many people, at least 1.
    public let count: Int
    /// Their mean.
    public let mean: Double
    /// Their standard deviation, from 0 on; nil where it was not published.
    public let standardDeviation: Double?

    /// Takes down a row.
    public init(
        programme: String, arm: String, stage: ExperimentStage, count: Int, mean: Double,
        standardDeviation: Double? = nil
    ) {
        self.programme = programme
        self.arm = arm
        self.stage = stage
        self.count = count
        self.mean = mean
        self.standardDeviation = standardDeviation
    }
}
