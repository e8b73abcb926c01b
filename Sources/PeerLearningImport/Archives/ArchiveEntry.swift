import CArchive

/// The header of an archive's entry, copied out of libarchive.
struct ArchiveEntry {
    /// What an entry stands for.
    enum Kind {
        case file, folder, link, device
    }

    let name: String
    let kind: Kind
    let claimedBytes: Int64?

    init(_ entry: OpaquePointer) {
        name = Self.name(of: entry)
        kind = Self.kind(of: entry)
        claimedBytes = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : nil
    }

    private static func name(of entry: OpaquePointer) -> String {
        guard let raw = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else { return "" }
        return raw.withMemoryRebound(to: UInt8.self, capacity: 1) { start in
            var length = 0
            while start[length] != 0 { length += 1 }
            return MemberNameDecoder.decode(UnsafeBufferPointer(start: start, count: length))
        }
    }

    private static func kind(of entry: OpaquePointer) -> Kind {
        if archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil { return .link }
        switch UInt32(archive_entry_filetype(entry)) & 0o170_000 {
        case 0o100_000, 0: return .file
        case 0o040_000: return .folder
        case 0o120_000: return .link
        default: return .device
        }
    }
}
