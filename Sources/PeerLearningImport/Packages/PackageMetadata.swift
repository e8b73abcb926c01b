/// What a package says about itself, in the first language that it says it in.
public struct PackageMetadata: Hashable, Sendable {
    /// The title of the course.
    public var title: String?

    /// What the course is about.
    public var description: String?

    /// The language of the course as a BCP 47 tag, as it is written.
    public var language: String?

    /// Key words, in order and without repetition.
    public var keywords: [String]

    /// Identifiers in catalogues, in order and without repetition, as they are written.
    public var identifiers: [String]

    /// How long the course takes, as it is written: mostly a duration of ISO 8601 such as `PT1H30M`.
    public var duration: String?

    /// Describes a course.
    public init(
        title: String? = nil, description: String? = nil, language: String? = nil, keywords: [String] = [],
        identifiers: [String] = [], duration: String? = nil
    ) {
        self.title = title
        self.description = description
        self.language = language
        self.keywords = keywords
        self.identifiers = identifiers
        self.duration = duration
    }
}

extension PackageMetadata {
    /// This metadata with what another document says where this one says nothing.
    func filled(from other: PackageMetadata) -> PackageMetadata {
        PackageMetadata(
            title: title ?? other.title, description: description ?? other.description,
            language: language ?? other.language, keywords: keywords.isEmpty ? other.keywords : keywords,
            identifiers: identifiers.isEmpty ? other.identifiers : identifiers, duration: duration ?? other.duration)
    }
}
