/// Cuts a document in UTF-8 into its pieces without changing any; it stops where something is not well formed.
///
/// A document type is not well formed here: its entities could say anything anywhere.
struct XMLScanner {
    private let bytes: [UInt8]
    private var place = 0
    private(set) var isWellFormed = true

    private static let mostAttributes = 256

    /// Begins to read; nil where the document is in another encoding than UTF-8.
    init?(_ bytes: [UInt8]) {
        guard !bytes.prefix(4).contains(0), !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
            return nil
        }
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
        guard isUTF8Declared else { return nil }
    }

    private var isUTF8Declared: Bool {
        guard bytes.holds(Array("<?xml".utf8), at: place), let end = bytes.firstPlace(of: Array("?>".utf8)) else {
            return true
        }
        let head = String(decoding: bytes[place..<end], as: UTF8.self).lowercased()
        guard let encoding = head.firstRange(of: "encoding") else { return true }
        let name = head[encoding.upperBound...].drop { " =\t\r\n\"'".contains($0) }
        return name.hasPrefix("utf-8") || name.hasPrefix("us-ascii")
    }

    /// The next piece; nil at the end, and where the document is not well formed.
    mutating func next() -> XMLPiece? {
        guard let byte = bytes.byte(at: place) else { return nil }
        guard byte == UInt8(ascii: "<") else { return .text(take(until: bytes.firstPlace(of: [0x3C], from: place))) }
        if bytes.holds(Array("<!--".utf8), at: place) { return closed(by: "-->", after: 4).map(XMLPiece.comment) }
        if bytes.holds(Array("<![CDATA[".utf8), at: place) { return closed(by: "]]>", after: 9).map(XMLPiece.text) }
        switch bytes.byte(at: place + 1) {
        case UInt8(ascii: "?"): return closed(by: "?>", after: 2).map(XMLPiece.instruction)
        case UInt8(ascii: "!"): return stop()
        case UInt8(ascii: "/"): return closed(by: ">", after: 2).map(XMLPiece.end)
        default: return startTag()
        }
    }

    private mutating func stop() -> XMLPiece? {
        isWellFormed = false
        place = bytes.count
        return nil
    }

    private mutating func take(until end: Int?) -> Range<Int> {
        let start = place
        place = end ?? bytes.count
        return start..<place
    }

    private mutating func closed(by mark: String, after count: Int) -> Range<Int>? {
        let mark = Array(mark.utf8)
        guard let end = bytes.firstPlace(of: mark, from: place + count) else {
            _ = stop()
            return nil
        }
        return take(until: end + mark.count)
    }

    private mutating func startTag() -> XMLPiece? {
        let start = place
        place += 1
        let name = word()
        guard !name.isEmpty else { return stop() }
        var attributes: [XMLTag.Attribute] = []
        while let byte = bytes.byte(at: place) {
            let before = place
            skipBlanks()
            switch bytes.byte(at: place) {
            case UInt8(ascii: ">"):
                place += 1
                return .start(XMLTag(name: name, range: start..<place, attributes: attributes, isEmpty: false))
            case UInt8(ascii: "/") where bytes.byte(at: place + 1) == UInt8(ascii: ">"):
                place += 2
                return .start(XMLTag(name: name, range: start..<place, attributes: attributes, isEmpty: true))
            default:
                guard Self.isBlank(byte), attributes.count < Self.mostAttributes, let next = attribute(from: before)
                else { return stop() }
                attributes.append(next)
            }
        }
        return stop()
    }

    private mutating func attribute(from before: Int) -> XMLTag.Attribute? {
        let name = word()
        skipBlanks()
        guard !name.isEmpty, bytes.byte(at: place) == UInt8(ascii: "=") else { return nil }
        place += 1
        skipBlanks()
        guard let quote = bytes.byte(at: place), quote == 0x22 || quote == 0x27,
            let end = bytes.firstPlace(of: [quote], from: place + 1)
        else { return nil }
        let value = (place + 1)..<end
        place = end + 1
        return XMLTag.Attribute(name: name, whole: before..<place, value: value)
    }

    /// A name without its prefix.
    private mutating func word() -> String {
        let start = place
        while let byte = bytes.byte(at: place), !Self.isBlank(byte), !"=/><\"'".utf8.contains(byte) { place += 1 }
        let name = bytes[start..<place]
        return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while let byte = bytes.byte(at: place), Self.isBlank(byte) { place += 1 }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
