/// What a ``PackageReader`` gets to see of a file: the names of its members, the documents read so far, and through
/// ``forEachDocument(at:_:)`` any others.
public struct PackageContext: Sendable {
    /// The names of the package's members; empty for a document that stands alone.
    public let inventory: PackageInventory

    /// The documents that were kept in memory, by path: the manifest, and what the readers asked for.
    public let documents: [String: [UInt8]]

    /// The manifest, where the file has one that could be read.
    public let manifest: IMSManifest?

    /// The root of a document that stands alone and is XML, but no manifest; nil in any other case.
    public let root: XMLRoot?

    /// The path of the manifest within the archive; for a document that stands alone, its name.
    public let manifestPath: String?

    /// Whether the file is a document that stands alone, so that nothing can be said about missing members.
    public let standsAlone: Bool

    /// The limits that XML has to keep to.
    public let xmlLimits: XMLLimits

    /// The archive that the members are read from; nil for a document that stands alone.
    let archive: PackageArchive?

    /// Describes a file.
    public init(
        inventory: PackageInventory, documents: [String: [UInt8]] = [:], manifest: IMSManifest? = nil,
        manifestPath: String? = nil, root: XMLRoot? = nil, standsAlone: Bool = false,
        xmlLimits: XMLLimits = .standard, archive: PackageArchive? = nil
    ) {
        self.inventory = inventory
        self.documents = documents
        self.manifest = manifest
        self.manifestPath = manifestPath
        self.root = root
        self.archive = archive
        self.standsAlone = standsAlone
        self.xmlLimits = xmlLimits
    }
}
