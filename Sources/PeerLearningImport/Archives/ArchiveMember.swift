/// A file within an archive, under a name that is safe to use inside the package.
public struct ArchiveMember: Hashable, Sendable {
    /// The path from the root of the archive: parts joined by `/`, without `.`, `..` or empty parts.
    public let path: String

    /// The size in bytes that the archive claims, a hint only; nil where it claims none.
    public let claimedBytes: Int64?
}
