/// A flag: somebody's word that a contribution needs a moderator's eye.
public struct FlagID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
