/// A text within a document of a package that becomes a page of its own: a page, a label or a chapter of a book of Moodle.
///
/// It is a note of where the text stands, not the text: that is read when the content is kept.
public struct PackagePage: Hashable, Sendable {
    /// The language of the page, such as `ru`; nil where it is not known.
    public var language: String?
    /// Which chapter of the document it is, counted from 0 as they stand there; nil for a document of one text.
    public var place: Int?
    /// The identifier of the chapter, by which other texts refer to it and its pictures are found; nil where it has none.
    public var chapter: String?

    /// Notes where a text stands.
    public init(language: String? = nil, place: Int? = nil, chapter: String? = nil) {
        (self.language, self.place, self.chapter) = (language, place, chapter)
    }
}
