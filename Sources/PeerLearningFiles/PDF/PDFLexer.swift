/// Reads the tokens of a PDF file; it never goes back further than a number, so it is done after one way through.
struct PDFLexer {
    enum Token {
        case number(Int)
        case keyword(String)
        case name(String)
        case string(PDFString)
        case openArray, closeArray, openDictionary, closeDictionary
        case oddity
    }

    let bytes: [UInt8]
    var place = 0
    /// The comments that were passed over.
    private(set) var comments: [Range<Int>] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next token; nil at the end of the file.
    mutating func next() -> Token? {
        skipBlanks()
        guard let byte = bytes.byte(at: place) else { return nil }
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "]"):
            place += 1
            return byte == UInt8(ascii: "[") ? .openArray : .closeArray
        case UInt8(ascii: "<"):
            guard bytes.byte(at: place + 1) == byte else { return hexString() }
            place += 2
            return .openDictionary
        case UInt8(ascii: ">"):
            let isDouble = bytes.byte(at: place + 1) == byte
            place += isDouble ? 2 : 1
            return isDouble ? .closeDictionary : .oddity
        case UInt8(ascii: "("):
            return literalString()
        case UInt8(ascii: "/"):
            place += 1
            return .name(Self.unescaped(regularBytes()))
        default:
            let word = regularBytes()
            guard !word.isEmpty else {
                place += 1
                return .oddity
            }
            let text = String(decoding: word.prefix(24), as: UTF8.self)
            return Int(text).map(Token.number) ?? .keyword(text)
        }
    }

    private mutating func skipBlanks() {
        while let byte = bytes.byte(at: place) {
            if byte == UInt8(ascii: "%") {
                let start = place
                while let byte = bytes.byte(at: place), byte != 10, byte != 13 { place += 1 }
                comments.append(start..<place)
            } else if Self.isBlank(byte) {
                place += 1
            } else {
                return
            }
        }
    }

    private mutating func regularBytes() -> ArraySlice<UInt8> {
        let start = place
        while let byte = bytes.byte(at: place), !Self.isBlank(byte), !Self.isDelimiter(byte) { place += 1 }
        return bytes[start..<place]
    }

    private mutating func hexString() -> Token {
        let start = place + 1
        while let byte = bytes.byte(at: place), byte != UInt8(ascii: ">") { place += 1 }
        guard place < bytes.count else { return .oddity }
        place += 1
        return .string(PDFString(range: start..<(place - 1), isHex: true))
    }

    private mutating func literalString() -> Token {
        let start = place + 1
        var depth = 0
        while let byte = bytes.byte(at: place) {
            switch byte {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            place += 1
            if depth == 0 { return .string(PDFString(range: start..<(place - 1), isHex: false)) }
        }
        place = bytes.count
        return .oddity
    }

    private static func unescaped(_ name: ArraySlice<UInt8>) -> String {
        var plain: [UInt8] = []
        var rest = name
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "#"), digits.count == 2, let code = UInt8(digits, radix: 16) {
                plain.append(code)
                rest = rest.dropFirst(2)
            } else {
                plain.append(byte)
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    static func isBlank(_ byte: UInt8) -> Bool { [0, 9, 10, 12, 13, 32].contains(byte) }

    private static func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }
}
