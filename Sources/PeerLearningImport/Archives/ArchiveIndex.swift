/// What one pass over an archive found: the names of its members, and the documents that were asked for.
public struct ArchiveIndex: Sendable {
    /// The members in the order of the archive; folders, links, devices and system litter are left out.
    public internal(set) var members: [ArchiveMember] = []

    /// The contents of the members that were asked for, by path.
    public internal(set) var documents: [String: [UInt8]] = [:]

    /// What was odd about the archive.
    public internal(set) var diagnostics: [Diagnostic] = []

    /// How many entries the archive holds, those included that are left out of ``members``.
    public internal(set) var entries = 0
}
