public import PeerLearningStatistics

/// One arm in one programme, or in all.
public struct ArmFigures: Hashable, Sendable {
    /// The arm.
    public let arm: String
    /// How many were assigned to it.
    public let assigned: Int
    /// How many have both scores.
    public let complete: Int
    /// The scores before.
    public let pre: StageFigures
    /// The scores after.
    public let post: StageFigures
    /// What the arm gained, after less before, of those who have both scores.
    public let gain: Computed<PairedTTest>
    /// The gain in standard deviations of the differences.
    public let gainEffect: Computed<PairedEffect>

    /// How many have no score after.
    public var lost: Int { assigned - post.count }

    /// The figures of a stage.
    public func figures(at stage: ExperimentStage) -> StageFigures {
        switch stage {
        case .pre: pre
        case .post: post
        }
    }

    init(_ arm: String, _ sample: ArmSample, confidence: Double) {
        self.arm = arm
        assigned = sample.assigned
        complete = sample.pairedPre.count
        pre = StageFigures(sample.pre, confidence: confidence)
        post = StageFigures(sample.post, confidence: confidence)
        gain = Computed(try PairedTTest(sample.pairedPost, sample.pairedPre, confidence: confidence))
        gainEffect = Computed(try PairedEffect(sample.pairedPost, sample.pairedPre, confidence: confidence))
    }
}
