import PeerLearningCore

/// What the end of a zip archive says: where its directory lies, and how many entries that names.
///
/// The record is looked for as libarchive looks for it: the last one in the file counts. What does not fit the rest of
/// the file refuses it, for readers would differ about what the archive holds.
///
/// Source: PKWARE, APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16.
struct ZipEnd {
    /// Where the directory lies in the file.
    let directory: Range<Int64>
    /// The place in the file that the archive counts its own places from: 0, unless something stands before it.
    let base: Int64
    /// How many entries the directory names; of 65,536 and more a writer without ZIP64 gives the rest only.
    let entries: Int64
    /// Whether ``entries`` is the whole number.
    let isExact: Bool
    /// The bytes behind the archive that are no part of it.
    let trailingBytes: Int64

    private static let recordBytes = 22
    private static let longestComment = 65_535

    init(of archive: ArchiveBytes) throws(ImportError) {
        let tail = try archive.bytes(
            at: max(0, archive.count - Int64(Self.recordBytes + Self.longestComment)), most: .max)
        guard let at = Self.last(Self.mark, in: tail, before: tail.count - Self.recordBytes + 1) else {
            throw ImportError(.archiveCut)
        }
        let position = archive.count - Int64(tail.count) + Int64(at)
        let record = tail[at...]
        let comment = record.little(20, 2) ?? 0
        trailingBytes = archive.count - position - Int64(Self.recordBytes) - comment
        guard trailingBytes >= 0 else { throw ImportError(.archiveCut) }
        guard !Self.hasRival(tail, before: at) else { throw ImportError(.archiveEndsTwice) }
        let short = Short(record)
        let long = try Self.long(in: archive, before: position)
        if let long {
            guard short.fits(long) else { throw ImportError(.archiveEndsTwice) }
        } else {
            guard short.entries == short.entriesHere else { throw ImportError(.archiveCut) }
        }
        let (bytes, offset, end) = (
            long?.bytes ?? short.bytes, long?.offset ?? short.offset, long?.position ?? position
        )
        // Where the archive is cut off at its beginning, its own place for the directory lies behind the real one.
        guard bytes >= 0, offset >= 0, bytes <= end, end - bytes >= offset else { throw ImportError(.archiveCut) }
        directory = end - bytes..<end
        base = end - bytes - offset
        entries = long?.entries ?? short.entries
        isExact = long != nil
    }

    private static let mark: [UInt8] = [0x50, 0x4B, 5, 6]

    private static func last(_ mark: [UInt8], in bytes: [UInt8], before end: Int) -> Int? {
        guard end > 0 else { return nil }
        return (0..<end).last { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    }

    /// Whether an earlier record claims the rest of the file for its comment: then another reader may take that one.
    private static func hasRival(_ tail: [UInt8], before end: Int) -> Bool {
        var place = end
        while let at = last(mark, in: tail, before: place) {
            if let comment = tail[at...].little(20, 2), at + recordBytes + Int(comment) == tail.count { return true }
            place = at
        }
        return false
    }
}

extension ZipEnd {
    /// The figures of the record that every archive has; those that are too large for it are all ones.
    private struct Short {
        let entriesHere, entries, bytes, offset: Int64

        init(_ record: ArraySlice<UInt8>) {
            entriesHere = record.little(8, 2) ?? 0
            entries = record.little(10, 2) ?? 0
            bytes = record.little(12, 4) ?? 0
            offset = record.little(16, 4) ?? 0
        }

        func fits(_ long: Long) -> Bool {
            (entries == 0xFFFF || entries == long.entries) && (bytes == 0xFFFF_FFFF || bytes == long.bytes)
                && (offset == 0xFFFF_FFFF || offset == long.offset)
        }
    }

    /// The figures of ZIP64, and where their record stands.
    private struct Long {
        let position, entries, bytes, offset: Int64
    }

    /// The record of ZIP64 that a locator before the end points to; nil where there is no locator.
    private static func long(in archive: ArchiveBytes, before end: Int64) throws(ImportError) -> Long? {
        guard end >= 20 else { return nil }
        let locator = try archive.bytes(at: end - 20, most: 20)
        guard locator.starts(with: [0x50, 0x4B, 6, 7]) else { return nil }
        guard let position = locator.little(8, 8), position <= end - 76,
            case let record = try archive.bytes(at: position, most: 56), record.starts(with: [0x50, 0x4B, 6, 6]),
            let entries = record.little(32, 8), let bytes = record.little(40, 8), let offset = record.little(48, 8)
        else { throw ImportError(.archiveCut) }
        return Long(position: position, entries: entries, bytes: bytes, offset: offset)
    }
}
