/// Text in a file, turned into UTF-8: by its byte order mark UTF-8 or UTF-16, without one UTF-8 where the bytes are that, else
/// windows-1251.
struct PlainText {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// Where the text begins: behind a byte order mark.
    let start: Int
    /// The encoding by the name that people know it by.
    let name: String

    /// Nil where there are zero bytes, which no text has.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self.init(Self.utf8(ofUTF16: bytes, low: 0, high: 1), "UTF-16")
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self.init(Self.utf8(ofUTF16: bytes, low: 1, high: 0), "UTF-16")
        } else {
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            guard !bytes.contains(0) else { return nil }
            if UTF8Check.passes(bytes, from: start) {
                self.init(bytes, "UTF-8", start: start)
            } else {
                let page = CodePage.windows1251
                self.init(Self.utf8(of: bytes, from: start, page), page.name)
            }
        }
    }

    /// The text.
    var text: String { String(decoding: bytes[start...], as: UTF8.self) }

    private init(_ bytes: [UInt8], _ name: String, start: Int = 0) {
        self.bytes = bytes
        self.start = start
        self.name = name
    }

    private static func utf8(of bytes: [UInt8], from start: Int, _ page: CodePage) -> [UInt8] {
        let letters = (UInt8.min...UInt8.max).map { Array(String(page.scalar($0)).utf8) }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes[start...] {
            if byte < 0x80 { utf8.append(byte) } else { utf8.append(contentsOf: letters[Int(byte)]) }
        }
        return utf8
    }

    /// - Parameters:
    ///   - low: Which byte of a pair is the lower one, 0 or 1.
    ///   - high: Which is the higher one.
    private static func utf8(ofUTF16 bytes: [UInt8], low: Int, high: Int) -> [UInt8] {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count / 2)
        func unit(_ at: Int) -> UInt32? {
            at + 1 < bytes.count ? UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + low]) : nil
        }
        var at = 2
        while let first = unit(at) {
            at += 2
            guard first >= 0x80 else {
                utf8.append(UInt8(truncatingIfNeeded: first))
                continue
            }
            var value = first
            if (0xD800..<0xDC00).contains(first), let second = unit(at), (0xDC00..<0xE000).contains(second) {
                value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
                at += 2
            }
            utf8.append(contentsOf: String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
        }
        return utf8
    }
}
