import PeerLearningCore

/// Reads packages of SCORM 2004 in any edition.
public struct SCORM2004Reader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The course, where the manifest is one of SCORM 2004.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let manifest = context.manifest, manifest.profile == .scorm2004 else { return nil }
        var builder = CourseBuilder(manifest, in: context, format: .scorm2004)
        builder.version = manifest.schemaVersion
        if let version = manifest.schemaVersion, !Self.isKnown(version) {
            builder.note(.note, .unknownVersion, ["version": .text(version)])
        }
        return try builder.build()
    }

    private static func isKnown(_ version: String) -> Bool {
        let version = version.lowercased()
        return version.hasPrefix("2004") || version == "1.3" || version == "cam 1.3"
    }
}
