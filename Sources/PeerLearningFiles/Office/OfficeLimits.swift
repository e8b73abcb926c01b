/// How much of an office file is inflated before it counts as unreadable.
public struct OfficeLimits: Hashable, Sendable {
    /// The most bytes that all parts together may inflate to.
    public var inflatedBytes = 64 * 1_024 * 1_024

    /// The most parts that a file may have.
    public var parts = 10_000

    /// Limits of 64 MB and 10,000 parts.
    public init() {}

    /// Limits of 64 MB and 10,000 parts.
    public static let standard = OfficeLimits()
}
