/// Reads numbers as spreadsheets and programs write them.
enum DecimalReading {
    /// The number that all of the bytes make; nil where they make none.
    @inline(__always)
    static func number(_ cell: Range<Int>, of bytes: Span<UInt8>) -> Double? {
        plainNumber(cell, of: bytes) ?? longNumber(cell, of: bytes)
    }

    /// A number of digits, at most one sign before and one decimal sign among them; nil where it is none, or too long to
    /// be exact.
    private static func plainNumber(_ cell: Range<Int>, of bytes: Span<UInt8>) -> Double? {
        var (value, digits, decimals) = (0, 0, -1)
        var place = cell.lowerBound
        let isNegative = place < cell.upperBound && bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        while place < cell.upperBound {
            let byte = bytes[place]
            let digit = byte &- UInt8(ascii: "0")
            if digit < 10 {
                value = value &* 10 &+ Int(digit)
                digits += 1
                if decimals >= 0 { decimals += 1 }
            } else if isDecimalSign(byte), decimals < 0 {
                decimals = 0
            } else {
                return nil
            }
            place += 1
        }
        guard (1...15).contains(digits) else { return nil }
        let number = decimals > 0 ? Double(value) / powers[decimals] : Double(value)
        return isNegative ? -number : number
    }

    /// Powers of ten that a Double holds exactly: dividing by one rounds once, as reading the digits does.
    private static let powers: [Double] = (0...15).map { (0..<$0).reduce(1.0) { power, _ in power * 10 } }

    /// Any number, by way of its text.
    private static func longNumber(_ cell: Range<Int>, of bytes: Span<UInt8>) -> Double? {
        guard cell.count <= 400, var text = ungrouped(cell, of: bytes) else { return nil }
        for place in text.indices {
            let byte = text[place]
            if byte == UInt8(ascii: ",") { text[place] = UInt8(ascii: ".") }
            guard isDigit(byte) || isDecimalSign(byte) || isSign(byte) || byte | 0x20 == UInt8(ascii: "e") else {
                return nil
            }
        }
        guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else { return nil }
        return number
    }

    /// The bytes without the blanks between groups of three digits; nil where a blank stands anywhere else.
    private static func ungrouped(_ cell: Range<Int>, of bytes: Span<UInt8>) -> [UInt8]? {
        var text: [UInt8] = []
        var (digits, groups, isWhole) = (0, 0, true)
        var place = cell.lowerBound
        while place < cell.upperBound {
            let byte = bytes[place]
            let width = TableBlanks.width(at: place, before: cell.upperBound, in: bytes)
            if width > 0 {
                guard isWhole, groups == 0 ? (1...3).contains(digits) : digits == 3 else { return nil }
                (groups, digits) = (groups + 1, 0)
                place += width
                continue
            }
            if isDigit(byte) {
                digits += 1
            } else if !text.isEmpty {
                guard !isWhole || groups == 0 || digits == 3 else { return nil }
                isWhole = false
            }
            text.append(byte)
            place += 1
        }
        return !isWhole || groups == 0 || digits == 3 ? text : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private static func isDecimalSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }
}
