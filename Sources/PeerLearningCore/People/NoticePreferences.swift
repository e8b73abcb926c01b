/// How a person wishes to be told: in which language, when, and how often.
public struct NoticePreferences: Hashable, Sendable {
    /// How notices become letters.
    public enum Rhythm: Hashable, Sendable {
        /// Each notice is a letter of its own.
        case single
        /// All notices of a day are one letter, at this minute of the person's day, from 0 to 1439.
        case daily(minute: Int)
    }

    /// The language that the person reads.
    public var language: Language
    /// The person's time zone by its IANA name; one that is not known is taken for UTC.
    public var timeZone: String
    /// Hours in which nothing is sent; nil for none.
    public var quiet: QuietHours?
    /// How notices become letters.
    public var rhythm: Rhythm
    /// Kinds that the person does not wish to be told of.
    public var muted: Set<NoticeKind>

    /// Makes preferences.
    public init(
        language: Language = .english, timeZone: String = "UTC", quiet: QuietHours? = nil, rhythm: Rhythm = .single,
        muted: Set<NoticeKind> = []
    ) {
        self.language = language
        self.timeZone = timeZone
        self.quiet = quiet
        self.rhythm = rhythm
        self.muted = muted
    }
}
