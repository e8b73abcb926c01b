/// Writes lines of JSON into bytes.
package struct WireWriter: Sendable {
    /// What has been written.
    package var bytes: [UInt8] = []

    /// Nothing has been written.
    package init() {}

    /// Writes what stands in a program.
    package mutating func raw(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Ends the line.
    package mutating func endLine() { bytes.append(0x0A) }

    /// Writes a whole number.
    package mutating func put(_ number: Int) {
        guard number >= 0 else { return bytes.append(contentsOf: String(number).utf8) }
        let end = bytes.count
        var rest = number
        repeat {
            bytes.append(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
            rest /= 10
        } while rest > 0
        bytes[end...].reverse()
    }

    /// Writes a number; one that is not finite becomes null.
    package mutating func put(_ number: Double) {
        if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return put(whole) }
        guard number.isFinite else { return raw("null") }
        bytes.append(contentsOf: number.description.utf8)
    }

    /// Writes a text in quotes.
    package mutating func put(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let isPlain = text.utf8.withContiguousStorageIfAvailable { units in
            guard units.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) else {
                return false
            }
            bytes.append(contentsOf: units)
            return true
        }
        if isPlain != true { for byte in text.utf8 { putEscaped(byte) } }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func putEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): raw("\\\"")
        case UInt8(ascii: "\\"): raw("\\\\")
        case 0..<0x20:
            raw("\\u00")
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        case _: bytes.append(byte)
        }
    }

    /// Writes any value.
    package mutating func put(_ value: WireValue) {
        switch value {
        case .null: raw("null")
        case .flag(let flag): raw(flag ? "true" : "false")
        case .whole(let number): put(number)
        case .number(let number): put(number)
        case .text(let text): put(text)
        case .list(let list): put(list, between: "[", "]") { writer, element in writer.put(element) }
        case .object(let members):
            put(members, between: "{", "}") { writer, member in
                writer.put(member.name)
                writer.raw(":")
                writer.put(member.value)
            }
        }
    }

    /// Writes elements between two marks, commas between them.
    package mutating func put<Element>(
        _ elements: some Sequence<Element>, between open: StaticString, _ close: StaticString,
        _ write: (inout WireWriter, Element) -> Void
    ) {
        raw(open)
        var isFirst = true
        for element in elements {
            if !isFirst { raw(",") }
            isFirst = false
            write(&self, element)
        }
        raw(close)
    }
}
