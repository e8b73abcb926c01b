/// A delegation: powers that one person has handed to another.
public struct DelegationID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
