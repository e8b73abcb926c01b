import CArchive
import Foundation

/// A zip archive on its way to a file: it stands beside the file under another name until it is whole.
///
/// The same members give the same bytes: no time, owner or rights of this machine are written. Memory does not grow with
/// what is written. Names are UTF-8.
///
/// ```swift
/// let zip = try ZipFile(at: "course.zip")
/// try zip.begin("a.html", bytes: 5)
/// try zip.write(Array("hello".utf8))
/// try zip.finish()
/// ```
package final class ZipFile {
    private let path: String
    private let draft: String
    private var file: Int32
    private var archive: OpaquePointer?
    private var member = ""
    private var bytesLeft = 0

    /// Opens an archive that will stand at `path`.
    package init(at path: String) throws(ArchiveFault) {
        self.path = path
        (draft, file) = try Self.draft(of: path)
        archive = LocaleScope.perform { Self.archive(to: file) }
        guard archive != nil else {
            discard()
            throw .notWritable
        }
    }

    /// A writer of zip archives; what it makes of names depends on the locale in which it is made.
    private static func archive(to file: Int32) -> OpaquePointer? {
        guard let archive = archive_write_new() else { return nil }
        guard archive_write_set_format_zip(archive) == ARCHIVE_OK,
            archive_write_zip_set_compression_deflate(archive) == ARCHIVE_OK,
            archive_write_set_options(archive, "hdrcharset=UTF-8") == ARCHIVE_OK,
            archive_write_set_bytes_in_last_block(archive, 1) == ARCHIVE_OK,
            archive_write_open_fd(archive, file) == ARCHIVE_OK
        else {
            archive_write_free(archive)
            return nil
        }
        return archive
    }

    deinit { discard() }

    /// A new file beside the path.
    private static func draft(of path: String) throws(ArchiveFault) -> (name: String, file: Int32) {
        for number in 1...100 {
            let name = "\(path).\(number).partial"
            let file = open(name, O_WRONLY | O_CREAT | O_EXCL, 0o644)
            if file >= 0 { return (name, file) }
            guard errno == EEXIST else { break }
        }
        throw .notWritable
    }

    /// Begins a member of so many bytes.
    package func begin(_ name: String, bytes: Int) throws(ArchiveFault) {
        try endMember()
        guard let archive, let entry = archive_entry_new() else { throw .notWritable }
        defer { archive_entry_free(entry) }
        let status = LocaleScope.perform {
            archive_entry_set_pathname(entry, name)
            archive_entry_set_size(entry, Int64(bytes))
            archive_entry_set_filetype(entry, 0o100_000)
            archive_entry_set_perm(entry, 0o644)
            return archive_write_header(archive, entry)
        }
        guard status == ARCHIVE_OK else { throw .notWritable }
        (member, bytesLeft) = (name, bytes)
    }

    /// Writes bytes of the member that was begun last.
    package func write(_ bytes: [UInt8]) throws(ArchiveFault) {
        guard bytes.count <= bytesLeft else { throw .otherSize(member: member) }
        bytesLeft -= bytes.count
        guard let archive, ArchiveData.write(bytes, to: archive) else { throw .notWritable }
    }

    /// Ends the archive and puts it in its place; what stood there is replaced.
    package func finish() throws(ArchiveFault) {
        try endMember()
        guard let archive, archive_write_close(archive) == ARCHIVE_OK, fsync(file) == 0 else { throw .notWritable }
        archive_write_free(archive)
        self.archive = nil
        let isClosed = close(file) == 0
        file = -1
        guard isClosed, rename(draft, path) == 0 else { throw .notWritable }
    }

    private func endMember() throws(ArchiveFault) {
        guard bytesLeft == 0 else { throw .otherSize(member: member) }
    }

    /// Gives everything up that was written; nothing where the archive is finished.
    private func discard() {
        if let archive { archive_write_free(archive) }
        archive = nil
        guard file >= 0 else { return }
        close(file)
        file = -1
        unlink(draft)
    }
}
