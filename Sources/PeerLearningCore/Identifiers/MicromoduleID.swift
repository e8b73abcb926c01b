/// A micromodule: the smallest unit of a programme that has content of its own.
public struct MicromoduleID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
