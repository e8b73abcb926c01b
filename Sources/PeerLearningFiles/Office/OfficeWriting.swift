import CArchive
import PeerLearningArchives

/// Puts parts together to a zip archive that tells nothing of the machine it was written on.
enum OfficeWriting {
    /// A neutral archive of the parts; nil where libarchive fails.
    ///
    /// libarchive deflates; its own headers hold user and group numbers, and ODF forbids extra fields before its
    /// `mimetype`. So the headers are written anew.
    static func archive(of parts: [OfficePart]) -> [UInt8]? {
        guard parts.count <= 0xFFFF, let members = deflated(parts) else { return nil }
        var archive = NeutralZip()
        for (part, member) in zip(parts, members) {
            if part.name == "mimetype" {
                archive.add(part.name, ZipMember.stored(part.bytes))
            } else {
                archive.add(part.name, member)
            }
        }
        return archive.bytes
    }

    /// The place that libarchive's writer puts its bytes into.
    private final class Sink {
        var bytes: [UInt8] = []
    }

    private static func deflated(_ parts: [OfficePart]) -> [ZipMember]? {
        let sink = Sink()
        let isWritten = withExtendedLifetime(sink) { write(parts, to: sink) }
        guard isWritten, let members = ZipMember.members(of: sink.bytes), members.count == parts.count else {
            return nil
        }
        return members
    }

    private static func write(_ parts: [OfficePart], to sink: Sink) -> Bool {
        guard let archive = archive_write_new() else { return false }
        defer { archive_write_free(archive) }
        archive_write_set_format_zip(archive)
        archive_write_zip_set_compression_deflate(archive)
        archive_write_set_bytes_per_block(archive, 0)
        let place = Unmanaged.passUnretained(sink).toOpaque()
        let status = archive_write_open(
            archive, place, nil,
            { _, place, block, count in
                guard let place, let block else { return -1 }
                let sink = Unmanaged<Sink>.fromOpaque(place).takeUnretainedValue()
                sink.bytes.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count))
                return count
            }, nil)
        guard status == ARCHIVE_OK else { return false }
        for (number, part) in parts.enumerated() {
            guard write(part.bytes, named: "\(number)", to: archive) else { return false }
        }
        return archive_write_close(archive) == ARCHIVE_OK
    }

    private static func write(_ bytes: [UInt8], named name: String, to archive: OpaquePointer) -> Bool {
        guard let entry = archive_entry_new() else { return false }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, Int64(bytes.count))
        archive_entry_set_filetype(entry, 0o100_000)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
        return ArchiveData.write(bytes, to: archive)
    }
}
