/// The name under which a ``TextCatalogue`` keeps one sentence in every language.
///
/// Keys are dotted paths that begin with the room they belong to: `refusal.missingPermission`.
public struct TextKey: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The dotted path.
    public let rawValue: String

    /// Names a text by its dotted path.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a text by its dotted path.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
