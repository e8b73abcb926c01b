/// An exemplar: a work that staff has judged before.
public struct ExemplarID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
