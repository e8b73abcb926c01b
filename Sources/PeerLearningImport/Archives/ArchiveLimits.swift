/// How much of an archive is read before it is refused.
///
/// Every byte counts as it comes out of the decompressor; what an archive says about its own sizes is not believed.
///
/// ```swift
/// var limits = ArchiveLimits.standard
/// limits.totalBytes = 500_000_000
/// ```
public struct ArchiveLimits: Hashable, Sendable {
    /// The most members that an archive may hold.
    public var members = 100_000

    /// The most bytes that all members together may inflate to.
    public var totalBytes: Int64 = 4_000_000_000

    /// The most bytes that one member may inflate to.
    public var memberBytes: Int64 = 1_000_000_000

    /// How many times its own size an archive may inflate to, once ``ratioGrace`` bytes have come out.
    public var ratio: Int64 = 200

    /// The bytes that come out before the ratio is looked at, for small archives of blank pages are honest.
    public var ratioGrace: Int64 = 1_000_000

    /// The most bytes in the name of a member.
    public var nameBytes = 1_024

    /// The most folders that a member may stand in.
    public var depth = 32

    /// The most bytes of a manifest or of another document that is kept in memory whole.
    public var manifestBytes = 8_000_000

    /// The most bytes of all documents together that are kept in memory.
    public var documentBytes = 32_000_000

    /// The most bytes of a text with questions that stands alone.
    public var textBytes = 4_000_000

    /// The most bytes in the names of all members together, for names are what is kept of every member.
    public var allNameBytes = 16_000_000

    /// The limits for packages from strangers.
    public init() {}

    /// The limits for packages from strangers: 100,000 members, 4 GB in all, 1 GB each, ratio 200, manifest 8 MB,
    /// text of questions 4 MB, names 16 MB in all.
    public static let standard = ArchiveLimits()
}
