/// Reads one value of JSON from the bytes of a line; strict, as RFC 8259 has it, and no deeper than 32 levels.
///
/// Foundation's decoder takes twenty microseconds for an event; this takes three, and the pipe would take two million a
/// second.
package struct WireReader {
    /// Why a line is no JSON.
    package struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong.
        package let reason: String
        /// The place in the line, in bytes from 0.
        package let place: Int

        /// What is wrong and where.
        package var description: String { "\(reason) at byte \(place)" }
    }

    private let bytes: [UInt8]
    private var place = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The value that a line holds.
    ///
    /// - Throws: ``Fault`` where it holds none, or something after it.
    package static func value(of line: [UInt8]) throws(Fault) -> WireValue {
        var reader = WireReader(line)
        reader.skipSpace()
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.place == line.count else { throw reader.fault("something follows the value") }
        return value
    }

    private func fault(_ reason: String) -> Fault { Fault(reason: reason, place: place) }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(Fault) -> WireValue {
        guard depth < 32 else { throw fault("nested too deeply") }
        switch next {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try list(depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case .some: return try number()
        case nil: throw fault("a value is missing")
        }
    }

    private mutating func word(_ word: StaticString, _ value: WireValue) throws(Fault) -> WireValue {
        let isThere = word.withUTF8Buffer { letters in
            bytes.count - place >= letters.count && zip(bytes[place...], letters).allSatisfy { $0 == $1 }
        }
        guard isThere else { throw fault("an unknown word") }
        place += word.utf8CodeUnitCount
        return value
    }

    private mutating func object(_ depth: Int) throws(Fault) -> WireValue {
        place += 1
        var members: [WireMember] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        repeat {
            skipSpace()
            let name = try text()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw fault("a colon is missing") }
            skipSpace()
            members.append(WireMember(name, try value(depth: depth + 1)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault("a brace is not closed") }
        return .object(members)
    }

    private mutating func list(_ depth: Int) throws(Fault) -> WireValue {
        place += 1
        var elements: [WireValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .list(elements) }
        repeat {
            skipSpace()
            elements.append(try value(depth: depth + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault("a bracket is not closed") }
        return .list(elements)
    }
}

extension WireReader {
    private mutating func number() throws(Fault) -> WireValue {
        let start = place
        let isNegative = take(UInt8(ascii: "-"))
        let first = place
        var whole = 0
        var fits = true
        while let byte = next, (0x30...0x39).contains(byte) {
            let times = whole.multipliedReportingOverflow(by: 10)
            let sum = times.partialValue.addingReportingOverflow(Int(byte & 15))
            fits = fits && !times.overflow && !sum.overflow
            whole = sum.partialValue
            place += 1
        }
        guard place > first, place == first + 1 || bytes[first] != 0x30 else { throw fault("no number") }
        if let byte = next, byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") {
            return .number(try fraction(from: start))
        }
        return fits ? .whole(isNegative ? -whole : whole) : .number(try decimal(from: start))
    }

    private mutating func fraction(from start: Int) throws(Fault) -> Double {
        if take(UInt8(ascii: ".")) { try digits() }
        if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
            place += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
            try digits()
        }
        return try decimal(from: start)
    }

    private mutating func digits() throws(Fault) {
        let start = place
        while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
        guard place > start else { throw fault("a digit is missing") }
    }

    private func decimal(from start: Int) throws(Fault) -> Double {
        guard let number = Double(String(decoding: bytes[start..<place], as: UTF8.self)), number.isFinite else {
            throw fault("a number that is too large")
        }
        return number
    }

    private mutating func text() throws(Fault) -> String {
        guard take(UInt8(ascii: "\"")) else { throw fault("a text is missing") }
        let start = place
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                place += 1
                return try string(bytes[start..<(place - 1)])
            case UInt8(ascii: "\\"): return try escapedText(from: start)
            case 0..<0x20: throw fault("a control character in a text")
            case _: place += 1
            }
        }
        throw fault("a text is not closed")
    }

    private func string(_ bytes: some Collection<UInt8>) throws(Fault) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw fault("a text that is not UTF-8") }
        return text
    }

    private mutating func escapedText(from start: Int) throws(Fault) -> String {
        var text = Array(bytes[start..<place])
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return try string(text)
            case UInt8(ascii: "\\"): try text.append(contentsOf: String(escape()).utf8)
            case 0..<0x20: throw fault("a control character in a text")
            case _: text.append(byte)
            }
        }
        throw fault("a text is not closed")
    }

    private mutating func escape() throws(Fault) -> Unicode.Scalar {
        guard let byte = next else { throw fault("a text is not closed") }
        place += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "u"): return try scalar()
        case _: throw fault("an unknown escape")
        }
    }

    private mutating func scalar() throws(Fault) -> Unicode.Scalar {
        let high = try unit()
        guard (0xD800..<0xDC00).contains(high), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            guard let scalar = Unicode.Scalar(high) else { throw fault("half of a pair") }
            return scalar
        }
        let low = try unit()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw fault("half of a pair") }
        return scalar
    }

    private mutating func unit() throws(Fault) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("an unknown escape")
            }
            unit = unit << 4 | UInt32(digit)
            place += 1
        }
        return unit
    }
}
