/// A language that people read, named by its BCP 47 tag.
///
/// The framework ships Russian and English; a host adds others by giving ``TextCatalogue`` entries for them.
///
/// ```swift
/// let language: Language = "ru"
/// ```
public struct Language: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The BCP 47 tag, such as `ru` or `en`.
    public let rawValue: String

    /// Names a language by its BCP 47 tag.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a language by its BCP 47 tag.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// English, the language that a catalogue falls back to.
    public static let english: Language = "en"

    /// Russian.
    public static let russian: Language = "ru"
}

extension Language {
    /// The primary subtag: `ru` of `ru-RU`.
    var primary: Substring { rawValue.prefix { $0 != "-" && $0 != "_" } }
}
