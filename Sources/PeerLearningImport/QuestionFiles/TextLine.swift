import PeerLearningCore

/// A line of a text, without its end.
struct TextLine {
    /// Its number, counted from 1.
    let number: Int
    /// Its bytes, in UTF-8.
    let bytes: ArraySlice<UInt8>

    /// The most lines in a text.
    static let most = 400_000

    /// The lines of a text; they end with LF, CR LF or CR. Control characters are left out, but for tabs. Cost: linear.
    ///
    /// - Throws: ``ImportError`` where there are more lines than ``most``.
    static func lines(of text: String) throws(ImportError) -> (lines: [TextLine], firstControl: Int?) {
        var ends: [Int] = []
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var firstControl: Int?
        var before: UInt8 = 0
        for byte in text.utf8 {
            defer { before = byte }
            switch byte {
            case 0x0A where before == 0x0D: continue
            case 0x0A, 0x0D:
                guard ends.count < most else { throw ImportError(.textTooManyLines, ["limit": .number(most)]) }
                ends.append(bytes.count)
            case 0x00..<0x20 where byte != 0x09, 0x7F:
                if firstControl == nil { firstControl = ends.count + 1 }
            default: bytes.append(byte)
            }
        }
        ends.append(bytes.count)
        var start = 0
        let lines = ends.enumerated().map { number, end in
            defer { start = end }
            return TextLine(number: number + 1, bytes: bytes[start..<end])
        }
        return (lines, firstControl)
    }
}

extension ArraySlice<UInt8> {
    /// The bytes without blanks at their ends.
    var trimmed: ArraySlice<UInt8> {
        var rest = self
        while let first = rest.first, first == 0x20 || first == 0x09 { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
        return rest
    }
}
