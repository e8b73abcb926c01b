/// Writes small tar.gz archives without compressing them.
struct TarWriter {
    private var blocks: [UInt8] = []

    mutating func add(_ name: String, _ data: [UInt8] = [], type: Character = "0", link: String = "") {
        var header = [UInt8](repeating: 0, count: 512)
        func put(_ text: String, at place: Int) {
            header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
        }
        put(name, at: 0)
        put("0000644\0", at: 100)
        put("0000000\0", at: 108)
        put("0000000\0", at: 116)
        put(octal(data.count, 11) + "\0", at: 124)
        put("00000000000\0", at: 136)
        put("        ", at: 148)
        put(String(type), at: 156)
        put(link, at: 157)
        put("ustar\u{0}00", at: 257)
        put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\0 ", at: 148)
        blocks += header + data + [UInt8](repeating: 0, count: (512 - data.count % 512) % 512)
    }

    /// The archive in gzip, in stored blocks.
    var gzipped: [UInt8] {
        let tar = blocks + [UInt8](repeating: 0, count: 1_024)
        var file: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
        for start in stride(from: 0, to: tar.count, by: 60_000) {
            let part = tar[start..<min(start + 60_000, tar.count)]
            file.append(start + 60_000 >= tar.count ? 1 : 0)
            file += little(UInt16(part.count)) + little(~UInt16(part.count)) + part
        }
        return file + little(Checksum.crc32(tar)) + little(UInt32(tar.count))
    }

    private func octal(_ value: Int, _ width: Int) -> String {
        let digits = String(value, radix: 8)
        return String(repeating: "0", count: width - digits.count) + digits
    }
}
