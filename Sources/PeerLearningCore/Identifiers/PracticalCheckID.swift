/// A practical check: one cohort shows, or explains, how something is done.
public struct PracticalCheckID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
