/// Something that makes a course out of a package of one format.
///
/// The importer asks its readers in order and takes the first answer. An implementer promises:
///
/// - to answer nil at once for a package of another format, and to throw only where the package is of its own format
///   and nothing of it can be used;
/// - to report whatever is odd as a diagnostic of the package rather than to throw;
/// - to give the same answer for the same context;
/// - to open nothing: everything there is to see comes through the context, and paths found in a package are data.
///
/// What a reader always needs it names as ``documents``. What it needs besides, knowing the names and the manifest, it
/// visits with ``PackageContext/forEachDocument(at:_:)``: one member at a time, so that memory does not grow with them.
///
/// ```swift
/// struct LessonListReader: PackageReader {
///     var documents: Set<String> { ["lessons.txt"] }
///
///     func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
///         guard let bytes = context.documents["lessons.txt"] else { return nil }
///         let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
///         let items = lines.map { PackageItem(title: String($0), launch: "\($0).html") }
///         return CoursePackage(format: "lesson-list", organizations: [PackageOrganization(items: items)])
///     }
/// }
/// ```
public protocol PackageReader: Sendable {
    /// The names of members, in lower case and without folder, that the reader needs to see. Empty by default.
    var documents: Set<String> { get }

    /// The course that the package holds; nil where the package is of another format.
    func read(_ context: PackageContext) throws(ImportError) -> CoursePackage?
}

extension PackageReader {
    /// No member but the manifest.
    public var documents: Set<String> { [] }
}
