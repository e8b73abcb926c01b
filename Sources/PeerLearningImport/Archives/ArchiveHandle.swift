import CArchive
import Foundation
import PeerLearningCore

/// An archive that libarchive has open: zip by its directory, or tar, plain or in gzip; nothing else.
///
/// Other formats are not switched on, for nearly all known faults of libarchive sit in them. The streaming reader of
/// zip is not switched on either: it takes a package that was cut short for a whole one.
final class ArchiveHandle {
    private let archive: OpaquePointer
    private let descriptor: Int32?
    private let source: ArchiveBytes
    private let limits: ArchiveLimits
    private var position: Int64 = 0
    private var isAtEnd = false
    private var isChecked = false

    /// What was odd about the archive as a whole, known as soon as the first entry is.
    private(set) var diagnostics: [Diagnostic] = []

    /// The size in bytes of the archive itself.
    let packedBytes: Int64

    private static let blockBytes = 64 * 1_024

    /// Opens the file at `path`, which has to be a plain file.
    init(fileAt path: String, limits: ArchiveLimits) throws(ImportError) {
        let file = try PlainFile.open(path)
        guard let archive = Self.makeReader() else {
            PlainFile.close(file.descriptor)
            throw ImportError(.cannotOpen, ["reason": .text("libarchive")])
        }
        self.archive = archive
        descriptor = file.descriptor
        packedBytes = file.bytes
        source = .file(file.descriptor, bytes: file.bytes)
        self.limits = limits
        try check(archive_read_open_fd(archive, file.descriptor, Self.blockBytes))
    }

    /// Opens bytes that stay where they are for as long as the handle lives.
    init(bytes: UnsafeRawBufferPointer, limits: ArchiveLimits) throws(ImportError) {
        guard let archive = Self.makeReader() else { throw ImportError(.cannotOpen, ["reason": .text("libarchive")]) }
        self.archive = archive
        descriptor = nil
        packedBytes = Int64(bytes.count)
        source = .memory(bytes)
        self.limits = limits
        try check(archive_read_open_memory(archive, bytes.baseAddress, bytes.count))
    }

    deinit {
        archive_read_free(archive)
        if let descriptor { PlainFile.close(descriptor) }
    }

    private static func makeReader() -> OpaquePointer? {
        guard let archive = archive_read_new() else { return nil }
        archive_read_support_filter_gzip(archive)
        archive_read_support_format_zip_seekable(archive)
        archive_read_support_format_tar(archive)
        return archive
    }

    /// Moves to the next entry; nil at the end.
    func nextEntry() throws(ImportError) -> ArchiveEntry? {
        position = 0
        isAtEnd = false
        var entry: OpaquePointer?
        let status = archive_read_next_header(archive, &entry)
        try checkDirectory()
        if status == ARCHIVE_EOF { return nil }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw broken() }
        return ArchiveEntry(entry)
    }

    /// Checks a zip once as a whole, for libarchive finds in a damaged one what it can.
    private func checkDirectory() throws(ImportError) {
        guard !isChecked, skipsForFree else { return }
        isChecked = true
        diagnostics = try ZipDirectory(of: source, limits: limits).diagnostics.all
    }

    /// Whether entries can be passed over without being inflated.
    var skipsForFree: Bool { archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_ZIP }

    /// Hands out what is left of the current entry's contents block by block, as they are inflated.
    ///
    /// A file with holes ends the archive: no exporter writes one, and libarchive would pass over it without counting.
    /// A warning after the data, such as a size or checksum that does not fit, is a failure of the entry; anything
    /// worse is a failure of the archive.
    func forEachBlock(_ body: (UnsafeRawBufferPointer) throws(ImportError) -> Void) throws(ImportError) {
        while !isAtEnd {
            var block: UnsafeRawPointer?
            var count = 0
            var offset: Int64 = 0
            let status = archive_read_data_block(archive, &block, &count, &offset)
            isAtEnd = status != ARCHIVE_OK
            if status == ARCHIVE_EOF { return }
            guard status != ARCHIVE_WARN else { throw ImportError(.memberBroken, ["reason": .text(reason())]) }
            guard status == ARCHIVE_OK else { throw broken() }
            guard offset == position else { throw ImportError(.archiveBroken, ["reason": .text("sparse")]) }
            position += Int64(count)
            try body(UnsafeRawBufferPointer(start: block, count: block == nil ? 0 : count))
        }
    }

    private func check(_ status: Int32) throws(ImportError) {
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw broken() }
    }

    private func broken() -> ImportError { ImportError(.archiveBroken, ["reason": .text(reason())]) }

    private func reason() -> String {
        guard let words = archive_error_string(archive) else { return "?" }
        var sentence = String(cString: words)[...]
        while let last = sentence.last, last.isWhitespace || last == "." { sentence.removeLast() }
        return String(sentence).printable
    }
}
