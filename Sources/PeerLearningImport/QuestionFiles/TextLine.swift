/// A line of a text, without its end.
struct TextLine {
    /// Its number, counted from 1.
    let number: Int
    /// Its bytes, in UTF-8.
    let bytes: ArraySlice<UInt8>

    /// The lines of a text; they end with LF, CR LF or CR. Control characters are left out, but for tabs. Cost: linear.
    static func lines(of text: String) -> (lines: [TextLine], firstControl: Int?) {
        var lines: [TextLine] = []
        var bytes: [UInt8] = []
        var firstControl: Int?
        var before: UInt8 = 0
        for byte in text.utf8 {
            defer { before = byte }
            switch byte {
            case 0x0A where before == 0x0D: continue
            case 0x0A, 0x0D:
                lines.append(TextLine(number: lines.count + 1, bytes: bytes[...]))
                bytes = []
            case 0x00..<0x20 where byte != 0x09, 0x7F:
                if firstControl == nil { firstControl = lines.count + 1 }
            default: bytes.append(byte)
            }
        }
        lines.append(TextLine(number: lines.count + 1, bytes: bytes[...]))
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
