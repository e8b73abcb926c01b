public import PeerLearningStatistics

/// Two arms compared by groups: people of one group resemble each other, so a test by people would be too sure.
public struct GroupContrast: Hashable, Sendable {
    /// How many groups the control arm has.
    public let controlGroups: Int
    /// How many groups the other arm has.
    public let armGroups: Int
    /// Welch's t of the group means, each group counting once: the safest with few groups.
    public let means: Computed<ClusterTTest>
    /// The difference by people with a standard error that knows of the groups (CR2, Bell and McCaffrey).
    public let robust: Computed<ClusterRobustTest>
    /// What it costs that people came in groups, in the control arm.
    public let controlDesign: Computed<DesignEffect>
    /// What it costs in the other arm.
    public let armDesign: Computed<DesignEffect>

    init(_ control: [[Double]], _ arm: [[Double]], confidence: Double) {
        controlGroups = control.count
        armGroups = arm.count
        means = Computed(try ClusterTTest(control, arm, confidence: confidence))
        robust = Computed(try ClusterRobustTest(control, arm, confidence: confidence))
        controlDesign = Computed(try DesignEffect(control))
        armDesign = Computed(try DesignEffect(arm))
    }

    /// The larger design effect of the two arms; nil where none can be told.
    public var designEffect: Double? {
        [controlDesign.figure?.value, armDesign.figure?.value].compactMap(\.self).max()
    }
}
