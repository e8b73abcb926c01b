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

    /// Describes a course.
    public init(
        title: String? = nil, description: String? = nil, language: String? = nil, keywords: [String] = []
    ) {
        self.title = title
        self.description = description
        self.language = language
        self.keywords = keywords
    }
}
