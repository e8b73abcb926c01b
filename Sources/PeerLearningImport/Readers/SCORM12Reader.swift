/// Reads packages of SCORM 1.2.
public struct SCORM12Reader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The course, where the manifest is one of SCORM 1.2.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let manifest = context.manifest, manifest.profile == .scorm12 else { return nil }
        var builder = CourseBuilder(manifest, in: context, format: .scorm12)
        builder.version = manifest.schemaVersion ?? "1.2"
        return try builder.build()
    }
}
