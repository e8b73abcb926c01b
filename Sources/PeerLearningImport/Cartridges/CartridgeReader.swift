/// Reads Common Cartridges of versions 1.0 to 1.3, thin ones too, and what Canvas writes into them besides.
///
/// Beside the table of contents it reads what resources hold: web links and tools, discussions, assignments with their
/// rubrics, and the questions of assessments and question banks. Where Canvas has written an assessment twice, both are
/// read; ``PackageTest/file`` names the richer one, ``PackageTest/copies`` the other.
///
/// Source: IMS GLC, *Common Cartridge Profile*, versions 1.0 (2008) to 1.3 (2013); what Canvas adds follows its exports.
public struct CartridgeReader: PackageReader {
    /// Makes the reader.
    public init() {}

    /// The course, where the manifest is one of a Common Cartridge.
    public func read(_ context: PackageContext) throws(ImportError) -> CoursePackage? {
        guard let manifest = context.manifest, manifest.profile == .imscc else { return nil }
        var builder = CourseBuilder(manifest, in: context, format: .imscc)
        builder.version = manifest.schemaVersion
        let package = try builder.build()
        var contents = CartridgeContents(of: package, in: context)
        contents.takeContents(of: manifest)
        let faults = try context.forEachDocument(at: contents.wanted) { path, bytes throws(ImportError) in
            try contents.take(path, bytes)
        }
        return contents.fill(package, faults)
    }
}
