/// An input that stands for a whole package, so that chance changes documents and not the checksums around them.
///
/// A member begins with a line of `@@@ ` and its name, and goes on to the next such line. An input that does not begin
/// so is a document that stands alone.
struct Parcel {
    /// The bytes that the importer gets: a zip without compression, or the document.
    let package: [UInt8]

    private static let mark = Array("@@@ ".utf8)

    init(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.mark) else {
            package = bytes
            return
        }
        var zip = StoredZip()
        for member in Self.members(bytes) { zip.add(member.name, member.data) }
        package = zip.bytes
    }

    private static func members(_ bytes: [UInt8]) -> [(name: [UInt8], data: [UInt8])] {
        var found: [(name: [UInt8], data: [UInt8])] = []
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        while let line = lines.popFirst() {
            if line.starts(with: mark) {
                found.append((Array(line.dropFirst(mark.count).prefix(1_000)), []))
            } else if let last = found.indices.last {
                if !found[last].data.isEmpty { found[last].data.append(UInt8(ascii: "\n")) }
                found[last].data += line
            }
        }
        return found
    }
}

/// Writes a zip archive whose members are not compressed.
struct StoredZip {
    private var file: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    mutating func add(_ name: [UInt8], _ data: [UInt8]) {
        let offset = UInt32(file.count)
        var common: [UInt8] = [20, 0, 0, 8, 0, 0, 0, 0, 33, 0]
        common += little(Self.crc32(data)) + little(UInt32(data.count)) + little(UInt32(data.count))
        common += little(UInt16(name.count)) + [0, 0]
        file += [0x50, 0x4B, 3, 4] + common + name + data
        directory += [0x50, 0x4B, 1, 2, 20, 3] + common + [UInt8](repeating: 0, count: 10) + little(offset) + name
        count &+= 1
    }

    var bytes: [UInt8] {
        let place = little(UInt32(directory.count)) + little(UInt32(file.count))
        return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(count) + little(count) + place + [0, 0]
    }

    private func little(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }

    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes { crc = (crc >> 8) ^ table[Int((crc ^ UInt32(byte)) & 0xFF)] }
        return ~crc
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
}
