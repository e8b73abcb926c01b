/// A file of a course that its package keeps under another name, such as a hash of its contents, or that is made of a text
/// which stands in one of the package's documents.
///
/// ```swift
/// let pages = package.files.filter { $0.page != nil }
/// print(pages.count, "pages are made of texts, the first is", pages.first?.path ?? "none")
/// ```
public struct PackageFile: Hashable, Sendable {
    /// The path by which the course calls it.
    public var path: String
    /// The member of the package that holds it; several files may have one.
    public var member: String
    /// The activity of the course that opens the file, by which the texts of other pages refer to it; nil where none does.
    public var activity: String?
    /// The text of ``member`` that the file is made of; nil where the file is the member as it is.
    public var page: PackagePage?

    /// Names a file that is a member as it is.
    public init(path: String, member: String) { self.init(path: path, member: member, activity: nil, page: nil) }

    /// Names a file; with `page` one that is made of a text of the member.
    public init(path: String, member: String, activity: String?, page: PackagePage? = nil) {
        (self.path, self.member, self.activity, self.page) = (path, member, activity, page)
    }
}
