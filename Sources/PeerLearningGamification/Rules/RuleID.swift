/// The name and version of a rule.
public struct RuleID: Hashable, Sendable, CustomStringConvertible {
    /// The name, unique among the rules of an engine.
    public let name: String
    /// The version, counted from 1.
    public let version: Int

    /// Names a version of a rule.
    public init(_ name: String, version: Int) {
        self.name = name
        self.version = version
    }

    /// The name and version, as in `useful-review@1`.
    public var description: String { "\(name)@\(version)" }
}
