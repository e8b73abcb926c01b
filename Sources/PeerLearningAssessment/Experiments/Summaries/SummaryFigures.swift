public import PeerLearningStatistics

/// What a summary says of one arm at one stage.
public struct SummaryFigures: Hashable, Sendable {
    /// How many people.
    public let count: Int
    /// Their mean.
    public let mean: Double
    /// Their standard deviation; nil where it was not published.
    public let standardDeviation: Double?

    init(_ row: SummaryRow) {
        count = row.count
        mean = row.mean
        standardDeviation = row.standardDeviation
    }

    /// Size, mean and deviation, as tests take them; nil where there is no deviation.
    var sample: Computed<SampleSummary>? {
        guard let standardDeviation else { return nil }
        return Computed(try SampleSummary(count: count, mean: mean, standardDeviation: standardDeviation))
    }
}

/// Two arms of a programme compared at a stage, by what was published. Differences are control less the other arm.
public struct SummaryContrast: Hashable, Sendable {
    /// The programme.
    public let programme: String
    /// The arm that is compared with the control arm.
    public let arm: String
    /// When.
    public let stage: ExperimentStage
    /// Student's t.
    public let student: Computed<StudentTTest>
    /// Welch's t.
    public let welch: Computed<WelchTTest>
    /// The difference in standard deviations, without its bias in small samples.
    public let hedgesG: Computed<HedgesG>
    /// How many people of the control arm were tested.
    let controlCount: Int
    /// How many people of the other arm were tested.
    let armCount: Int

    /// Compares two arms; nil where a standard deviation is missing.
    init?(
        programme: String, arm: String, stage: ExperimentStage, _ control: SummaryFigures, _ other: SummaryFigures,
        confidence: Double
    ) {
        guard let first = control.sample, let second = other.sample else { return nil }
        let pair = first.flatMap { first in second.map { SamplePair(control: first, arm: $0) } }
        self.programme = programme
        self.arm = arm
        self.stage = stage
        student = pair.then { pair throws(StatisticsFailure) in
            try StudentTTest(pair.control, pair.arm, confidence: confidence)
        }
        welch = pair.then { pair throws(StatisticsFailure) in
            try WelchTTest(pair.control, pair.arm, confidence: confidence)
        }
        hedgesG = pair.then { pair throws(StatisticsFailure) in
            try HedgesG(pair.control, pair.arm, confidence: confidence)
        }
        controlCount = control.count
        armCount = other.count
    }
}

/// Two groups of which sizes, means and deviations are known.
private struct SamplePair {
    let control: SampleSummary
    let arm: SampleSummary
}
