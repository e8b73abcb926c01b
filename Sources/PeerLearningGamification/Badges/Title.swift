public import PeerLearningCore

/// A title that a person bears for a period: expert of the week, of the month.
public struct Title: RawRepresentable, Hashable, Sendable {
    /// The title's name: what events and catalogues know it by.
    public let rawValue: String

    /// Names a title.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The title in words; it stands in the catalogue under `title.` and the name.
    public var name: Message { Message(TextKey(rawValue: "title.\(rawValue)")) }

    /// Whoever earned the most points in a week.
    public static let expertOfTheWeek = Title(rawValue: "expertOfTheWeek")
    /// Whoever earned the most points in a month.
    public static let expertOfTheMonth = Title(rawValue: "expertOfTheMonth")
}
