/// By how much an arm is above the control arm after, in the two ways that are taken for each other.
public struct SummaryGain: Hashable, Sendable {
    /// The arm.
    public let arm: String
    /// The control arm's mean after.
    public let controlMean: Double
    /// The arm's mean after.
    public let armMean: Double
    /// Above the control arm, in points.
    public let points: Double
    /// The same, of means that were rounded to two digits first: what readers of a printed table find.
    public let printedPoints: Double
    /// The same as a share of the control arm's mean: 0.33 is a third; nil where that mean is not above 0.
    public let relative: Double?

    /// Compares two means; nil where they are too far apart for a figure.
    init?(arm: String, control: Double, other: Double) {
        guard (other - control).isFinite else { return nil }
        self.arm = arm
        controlMean = control
        armMean = other
        points = other - control
        printedPoints = Self.printed(other) - Self.printed(control)
        relative = control > 0 ? (other - control) / control : nil
    }

    private static func printed(_ mean: Double) -> Double {
        abs(mean) < 1e12 ? (mean * 100).rounded(.toNearestOrAwayFromZero) / 100 : mean
    }
}
