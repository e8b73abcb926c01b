import CArchive
import PeerLearningArchives
import PeerLearningCore

/// Inflates the parts of an office file through libarchive, within limits, and gives up on whatever is odd.
///
/// What the file says about its own sizes is not believed: bytes are counted as they come out.
enum OfficeReading {
    /// The files in a zip archive in their order, folders left out; nil where it is broken, encrypted or too large, or
    /// where a name stands twice or would leave the archive.
    static func parts(of bytes: [UInt8], limits: OfficeLimits) -> [OfficePart]? {
        LocaleScope.perform {
            bytes.withUnsafeBytes { buffer in
                guard let archive = archive_read_new() else { return nil }
                defer { archive_read_free(archive) }
                archive_read_support_format_zip_seekable(archive)
                guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
                    return nil
                }
                return parts(of: archive, limits: limits)
            }
        }
    }

    private static func parts(of archive: OpaquePointer, limits: OfficeLimits) -> [OfficePart]? {
        var parts: [OfficePart] = []
        var names: Set<String> = []
        var entries = 0
        var room = limits.inflatedBytes
        while true {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { return parts }
            entries += 1
            guard status == ARCHIVE_OK, let entry, entries <= limits.parts, let name = name(of: entry),
                names.insert(name.lowercased()).inserted
            else { return nil }
            let kind = UInt32(archive_entry_filetype(entry)) & 0o170_000
            if kind == 0o040_000 || name.hasSuffix("/") { continue }
            guard kind == 0o100_000 || kind == 0, let bytes = contents(of: archive, room: &room) else { return nil }
            parts.append(OfficePart(name: name, bytes: bytes))
        }
    }

    private static func name(of entry: OpaquePointer) -> String? {
        guard let raw = archive_entry_pathname(entry), let name = String(validatingCString: raw), name.utf8.count < 512,
            archive_entry_symlink(entry) == nil, archive_entry_hardlink(entry) == nil
        else { return nil }
        let isSafe =
            !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\")
            && !name.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0 == "." }
        return isSafe ? name : nil
    }

    private static func contents(of archive: OpaquePointer, room: inout Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        while true {
            var block: UnsafeRawPointer?
            var count = 0
            var offset: Int64 = 0
            let status = archive_read_data_block(archive, &block, &count, &offset)
            if status == ARCHIVE_EOF { return bytes }
            guard status == ARCHIVE_OK, count <= room, offset == bytes.count else { return nil }
            room -= count
            if let block { bytes.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count)) }
        }
    }
}
