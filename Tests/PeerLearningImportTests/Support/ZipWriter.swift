/// Writes small zip archives, honest or not, as the tests need them.
struct ZipWriter {
    struct Entry {
        var name: [UInt8]
        var data: [UInt8]
        var method: UInt16 = 0
        var claimedSize: UInt32?
        var inflatedSize: UInt32?
        var checksum: UInt32?
        var isUTF8 = true
        /// The file type and permissions of Unix.
        var mode: UInt32 = 0o100_644
    }

    private var entries: [Entry] = []

    /// An archive of plain files by name.
    static func archive(_ files: KeyValuePairs<String, String>) -> [UInt8] {
        var writer = ZipWriter()
        for (name, text) in files { writer.add(name, text) }
        return writer.bytes
    }

    mutating func add(_ name: String, _ text: String) {
        entries.append(Entry(name: Array(name.utf8), data: Array(text.utf8)))
    }

    mutating func add(_ entry: Entry) { entries.append(entry) }

    var bytes: [UInt8] {
        Seeds.keep(archive, entries.map { ($0.name, $0.data) })
        return archive
    }

    private var archive: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = UInt32(file.count)
            file += [0x50, 0x4B, 3, 4] + common(entry) + entry.name + entry.data
            directory += [0x50, 0x4B, 1, 2, 20, 3] + common(entry) + [0, 0, 0, 0, 0, 0]
            directory += little(entry.mode << 16) + little(offset) + entry.name
        }
        let count = little(UInt16(entries.count))
        let place = little(UInt32(directory.count)) + little(UInt32(file.count))
        return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + place + [0, 0]
    }

    private func common(_ entry: Entry) -> [UInt8] {
        let size = entry.claimedSize ?? entry.inflatedSize ?? UInt32(entry.data.count)
        let checksum = entry.checksum ?? Checksum.crc32(entry.data)
        var bytes: [UInt8] = [20, 0, 0, entry.isUTF8 ? 8 : 0]
        bytes += little(entry.method)
        bytes += [0, 0, 33, 0]
        bytes += little(checksum)
        bytes += little(UInt32(entry.data.count))
        bytes += little(size)
        bytes += little(UInt16(entry.name.count))
        return bytes + [0, 0]
    }
}

/// An integer's bytes, the lowest first.
func little(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }

enum Checksum {
    static func crc32(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes { crc = (crc >> 8) ^ table[Int((crc ^ UInt32(byte)) & 0xFF)] }
        return ~crc
    }

    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 {
            let isOdd = value & 1 == 1
            value >>= 1
            if isOdd { value ^= 0xEDB8_8320 }
        }
        return value
    }
}
