/// Reads packages of IMS Content Packaging that follow no profile known here.
public struct ContentPackageReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The course, where the manifest is one of plain content packaging.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let manifest = context.manifest, manifest.profile == .imscp else { return nil }
        var builder = CourseBuilder(manifest, in: context, format: .imscp)
        builder.version = manifest.schemaVersion
        if manifest.hasUnknownScormNamespace { builder.note(.warning, .unknownScormNamespace) }
        return try builder.build()
    }
}
