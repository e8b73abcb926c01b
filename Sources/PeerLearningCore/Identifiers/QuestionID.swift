/// A question of a test, unique in its test; for an imported one it is the package's own.
public struct QuestionID: EntityID {
    /// The string that stands for it on the wire.
    public let rawValue: String

    /// Wraps the string that stands for it on the wire.
    public init(rawValue: String) { self.rawValue = rawValue }
}
