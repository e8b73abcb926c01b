/// Tells whether bytes are well-formed UTF-8, without making a text of them.
///
/// Source: The Unicode Standard, table 3-7, *Well-formed UTF-8 byte sequences*.
enum UTF8Check {
    static func passes(_ bytes: [UInt8], from start: Int) -> Bool {
        let bytes = bytes.span
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            guard byte >= 0x80 else { continue }
            guard let tail = tail(after: byte) else { return false }
            guard at + tail.count <= bytes.count, tail.second.contains(bytes[at]) else { return false }
            for next in at + 1..<max(at + tail.count, at + 1) where !(0x80...0xBF).contains(bytes[next]) {
                return false
            }
            at += tail.count
        }
        return true
    }

    /// How many bytes follow the first of a letter, and between which bounds the second lies.
    private static func tail(after byte: UInt8) -> (count: Int, second: ClosedRange<UInt8>)? {
        switch byte {
        case 0xC2...0xDF: (1, 0x80...0xBF)
        case 0xE0: (2, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (2, 0x80...0xBF)
        case 0xED: (2, 0x80...0x9F)
        case 0xF0: (3, 0x90...0xBF)
        case 0xF1...0xF3: (3, 0x80...0xBF)
        case 0xF4: (3, 0x80...0x8F)
        default: nil
        }
    }
}
