import CArchive

/// The bytes of a member on their way into an archive.
package enum ArchiveData {
    /// Writes all of them to the member whose header was written last; false where libarchive does not take them.
    package static func write(_ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = archive_write_data(
                    archive, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                guard written > 0, written <= rest.count else { return false }
                rest = rest.dropFirst(written)
            }
            return true
        }
    }
}
