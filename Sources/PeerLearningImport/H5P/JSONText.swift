/// A text in JSON on its way to values.
///
/// Source: RFC 8259. A list or an object has to be outermost; of two members of one name the last counts.
struct JSONText {
    private let bytes: [UInt8]
    private var place = 0
    private var depth = 0
    private var count = 0

    /// The deepest nesting that is read.
    private static let deepest = 128

    /// The most values that are read.
    private static let most = 100_000

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The whole text as a value; nil where it is no JSON, nested too deep, or holds too many values.
    mutating func document() -> JSONValue? {
        guard UTF8Check.passes(bytes, from: place) else { return nil }
        skipBlanks()
        guard next == UInt8(ascii: "{") || next == UInt8(ascii: "["), let value = value() else { return nil }
        skipBlanks()
        return place == bytes.count ? value : nil
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
    }

    private mutating func value() -> JSONValue? {
        count += 1
        guard count <= Self.most, let first = next else { return nil }
        switch first {
        case UInt8(ascii: "{"): return nested { $0.members() }
        case UInt8(ascii: "["): return nested { $0.list() }
        case UInt8(ascii: "\""): return string().map { JSONValue(.text($0)) }
        case UInt8(ascii: "t"): return word("true", .truth(true))
        case UInt8(ascii: "f"): return word("false", .truth(false))
        case UInt8(ascii: "n"): return word("null", .nothing)
        default: return number().map { JSONValue(.number($0)) }
        }
    }

    private mutating func nested(_ read: (inout JSONText) -> JSONValue?) -> JSONValue? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { return nil }
        place += 1
        return read(&self)
    }

    private mutating func members() -> JSONValue? {
        var members: [String: JSONValue] = [:]
        skipBlanks()
        guard !take(UInt8(ascii: "}")) else { return JSONValue(.members(members)) }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\""), let name = string() else { return nil }
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { return nil }
            skipBlanks()
            guard let value = value() else { return nil }
            members[name] = value
            skipBlanks()
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? JSONValue(.members(members)) : nil
    }

    private mutating func list() -> JSONValue? {
        var elements: [JSONValue] = []
        skipBlanks()
        guard !take(UInt8(ascii: "]")) else { return JSONValue(.list(elements)) }
        repeat {
            skipBlanks()
            guard let value = value() else { return nil }
            elements.append(value)
            skipBlanks()
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? JSONValue(.list(elements)) : nil
    }

    private mutating func word(_ word: StaticString, _ kind: JSONValue.Kind) -> JSONValue? {
        let length = word.utf8CodeUnitCount
        let written = UnsafeBufferPointer(start: word.utf8Start, count: length)
        guard bytes[place...].starts(with: written) else { return nil }
        place += length
        return JSONValue(kind)
    }
}

extension JSONText {
    /// A number as JSON has it: no sign but `-`, no zero before other digits, digits on both sides of a point.
    private mutating func number() -> Double? {
        let start = place
        _ = take(UInt8(ascii: "-"))
        let whole = digits()
        guard whole == 1 || whole > 1 && bytes[place - whole] != UInt8(ascii: "0") else { return nil }
        if take(UInt8(ascii: ".")), digits() == 0 { return nil }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            guard digits() > 0 else { return nil }
        }
        return Double(String(decoding: bytes[start..<place], as: UTF8.self))
    }

    private mutating func digits() -> Int {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        return place - start
    }

    private mutating func string() -> String? {
        place += 1
        var plain: [UInt8] = []
        var start = place
        while let byte = next, byte >= 0x20 {
            if byte == UInt8(ascii: "\"") {
                let rest = bytes[start..<place]
                place += 1
                guard !plain.isEmpty else { return String(decoding: rest, as: UTF8.self) }
                plain.append(contentsOf: rest)
                return String(decoding: plain, as: UTF8.self)
            }
            place += 1
            guard byte == UInt8(ascii: "\\") else { continue }
            plain.append(contentsOf: bytes[start..<place - 1])
            guard let meant = escaped() else { return nil }
            plain.append(contentsOf: meant)
            start = place
        }
        return nil
    }

    /// What stands for the sign behind a backslash.
    private mutating func escaped() -> [UInt8]? {
        guard let sign = next else { return nil }
        place += 1
        switch sign {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [sign]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            guard let unit = unit() else { return nil }
            return scalar(unit)
        default: return nil
        }
    }

    private mutating func unit() -> UInt32? {
        let digits = bytes[place...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }) else { return nil }
        place += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    /// The letter of a unit of UTF-16, with its second half where it needs one; a half alone is no letter.
    private mutating func scalar(_ unit: UInt32) -> [UInt8] {
        var value = unit
        if (0xD800..<0xDC00).contains(unit), bytes[place...].starts(with: Array("\\u".utf8)) {
            let before = place
            place += 2
            if let low = self.unit(), (0xDC00..<0xE000).contains(low) {
                value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            } else {
                place = before
            }
        }
        return Array(String(Character(Unicode.Scalar(value) ?? "\u{FFFD}")).utf8)
    }
}
