/// One thing that every scoring rule promises.
public struct RuleLaw: Hashable, Sendable, CustomStringConvertible {
    /// A short name, never used twice.
    public let name: String
    /// What is promised, as a sentence.
    public let statement: String

    init(_ name: String, _ statement: String) { (self.name, self.statement) = (name, statement) }

    /// The name.
    public var description: String { name }
}

/// A law that a rule has broken.
public struct RuleBreach: Error, Hashable, Sendable, CustomStringConvertible {
    /// The law.
    public let law: RuleLaw
    /// The rule by its name and version.
    public let rule: String
    /// What was seen.
    public let seen: String

    init(_ law: RuleLaw, rule: String, seen: String) {
        (self.law, self.rule) = (law, rule)
        self.seen = seen.utf8.count <= 600 ? seen : "\(seen.prefix(400))…"
    }

    /// The law, the rule and what was seen.
    public var description: String { "\(law.name): \(law.statement)\n  rule: \(rule)\n  seen: \(seen)" }
}
