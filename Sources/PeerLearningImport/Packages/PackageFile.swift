/// A file of a course that its package keeps under another name, such as a hash of its contents.
public struct PackageFile: Hashable, Sendable {
    /// The path by which the course calls it.
    public var path: String
    /// The member of the package that holds it; several files may have one.
    public var member: String

    /// Names a file.
    public init(path: String, member: String) { (self.path, self.member) = (path, member) }
}
