/// By how much an arm is above the control arm after, in the two ways that are taken for each other.
public struct SummaryGain: Hashable, Sendable {
    /// The arm.
    public let arm: String
    /// Above the control arm, in points.
    public let points: Double
    /// The same as a share of the control arm's mean: 0.33 is a third; nil where that mean is not above 0.
    public let relative: Double?

    init(arm: String, control: Double, other: Double) {
        self.arm = arm
        points = other - control
        relative = control > 0 ? (other - control) / control : nil
    }
}
