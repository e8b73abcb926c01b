import PeerLearningArchives

/// A zip or tar.gz archive from a stranger, read member by member without unpacking anything.
///
/// Memory does not grow with the archive: members are inflated as they are read, and only what the caller keeps is
/// kept. A name that would leave the package refuses the archive; links, devices and unusable names are skipped with a
/// diagnostic; folders and system litter (`__MACOSX`, `.DS_Store`) are passed over in silence.
///
/// ```swift
/// let archive = PackageArchive(fileAt: "course.zip")
/// let index = try archive.index { $0 == "imsmanifest.xml" }
/// print(index.members.count, "members")
/// ```
public struct PackageArchive: Sendable {
    private enum Source {
        case file(String)
        case bytes([UInt8])
    }

    private let source: Source

    /// How much is read before the archive is refused.
    public let limits: ArchiveLimits

    /// Names an archive on disk; nothing is opened yet.
    public init(fileAt path: String, limits: ArchiveLimits = .standard) {
        source = .file(path)
        self.limits = limits
    }

    /// Names an archive in memory.
    public init(bytes: [UInt8], limits: ArchiveLimits = .standard) {
        source = .bytes(bytes)
        self.limits = limits
    }
}

extension PackageArchive {
    func withHandle<Answer>(
        _ body: (ArchiveHandle) throws(ImportError) -> Answer
    ) throws(ImportError) -> Answer {
        try LocaleScope.perform { () throws(ImportError) in
            switch source {
            case .file(let path):
                return try body(try ArchiveHandle(fileAt: path, limits: limits))
            case .bytes(let bytes):
                let result = bytes.withUnsafeBytes { buffer in
                    Result { () throws(ImportError) in try body(try ArchiveHandle(bytes: buffer, limits: limits)) }
                }
                return try result.get()
            }
        }
    }
}
