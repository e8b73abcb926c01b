/// White space around cells: what Unicode calls so, looked for in bytes.
enum TableBlanks {
    /// The range without white space at its ends.
    @inline(__always)
    static func trimmed(_ range: Range<Int>, of bytes: Span<UInt8>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let width = width(at: low, before: high, in: bytes)
            if width == 0 { break }
            low += width
        }
        while high > low {
            let width = width(endingAt: high, after: low, in: bytes)
            if width == 0 { break }
            high -= width
        }
        return low..<high
    }

    /// How many bytes the white space has that begins here; 0 where something else does.
    @inline(__always)
    static func width(at place: Int, before end: Int, in bytes: Span<UInt8>) -> Int {
        let byte = bytes[place]
        if byte < 0x80 { return isBlank(byte) ? 1 : 0 }
        return wideWidth(at: place, before: end, in: bytes)
    }

    @inline(__always)
    private static func width(endingAt end: Int, after start: Int, in bytes: Span<UInt8>) -> Int {
        let byte = bytes[end - 1]
        if byte < 0x80 { return isBlank(byte) ? 1 : 0 }
        for width in 2...3 where end - width >= start {
            if wideWidth(at: end - width, before: end, in: bytes) == width { return width }
        }
        return 0
    }

    @inline(__always)
    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// White space of two or three bytes.
    private static func wideWidth(at place: Int, before end: Int, in bytes: Span<UInt8>) -> Int {
        guard place + 1 < end else { return 0 }
        let second = bytes[place + 1]
        if bytes[place] == 0xC2 { return second == 0xA0 || second == 0x85 ? 2 : 0 }
        guard place + 2 < end else { return 0 }
        switch (bytes[place], second, bytes[place + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }
}
