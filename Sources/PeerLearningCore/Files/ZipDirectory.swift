/// Reads the names in a zip archive's directory, and nothing else of it.
enum ZipDirectory {
    private static let mostNames = 10_000

    /// The names, up to the first record that is not well formed; empty where there is no directory.
    static func names(in bytes: [UInt8]) -> [String] {
        guard let end = endRecord(in: bytes) else { return [] }
        var place = Int(number(bytes, at: end + 16, bytes: 4))
        var names: [String] = []
        while names.count < mostNames, starts(bytes, at: place, with: [0x50, 0x4B, 1, 2]), place + 46 <= bytes.count {
            let nameBytes = number(bytes, at: place + 28, bytes: 2)
            let rest = number(bytes, at: place + 30, bytes: 2) + number(bytes, at: place + 32, bytes: 2)
            guard place + 46 + nameBytes <= bytes.count else { break }
            names.append(String(decoding: bytes[(place + 46)..<(place + 46 + nameBytes)], as: UTF8.self))
            place += 46 + nameBytes + rest
        }
        return names
    }

    /// The contents of the first member where they stand at the place that ODF asks for: stored, without extra fields.
    static func firstStored(in bytes: [UInt8]) -> [UInt8]? {
        guard starts(bytes, at: 0, with: [0x50, 0x4B, 3, 4]), bytes.count > 30 else { return nil }
        guard number(bytes, at: 8, bytes: 2) == 0 else { return nil }
        let start = 30 + number(bytes, at: 26, bytes: 2) + number(bytes, at: 28, bytes: 2)
        let size = number(bytes, at: 22, bytes: 4)
        guard size < 256, start + size <= bytes.count else { return nil }
        return Array(bytes[start..<(start + size)])
    }

    private static func endRecord(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return stride(from: last, through: max(0, last - 65_535), by: -1).first {
            starts(bytes, at: $0, with: [0x50, 0x4B, 5, 6])
        }
    }

    private static func starts(_ bytes: [UInt8], at place: Int, with sign: [UInt8]) -> Bool {
        place >= 0 && place <= bytes.count - sign.count && bytes[place...].starts(with: sign)
    }

    private static func number(_ bytes: [UInt8], at place: Int, bytes count: Int) -> Int {
        guard place >= 0, place + count <= bytes.count else { return 0 }
        return bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
