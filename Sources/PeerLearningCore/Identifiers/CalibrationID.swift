/// A calibration: people judge exemplars before they review.
public struct CalibrationID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
