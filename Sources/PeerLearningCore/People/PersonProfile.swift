/// What is known of a person besides their identifier. None of it stands in events.
public struct PersonProfile: Hashable, Sendable {
    /// The name that others read.
    public var name: String
    /// The language that the person reads.
    public var language: Language
    /// The person's time zone by its IANA name, such as `Europe/Moscow`.
    public var timeZone: String
    /// The department or class that the person comes from.
    public var department: String?

    /// Makes a profile.
    public init(name: String, language: Language = .english, timeZone: String = "UTC", department: String? = nil) {
        self.name = name
        self.language = language
        self.timeZone = timeZone
        self.department = department
    }
}
