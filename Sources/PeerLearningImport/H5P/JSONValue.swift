import Foundation
import PeerLearningCore

/// A value of JSON from a stranger: whatever is not there, or is of another kind than expected, is nil.
///
/// Foundation reads it and takes some kilobytes for each value, so how many there are, and how deep, is looked at first.
struct JSONValue: Decodable {
    /// What a value is.
    enum Kind {
        case nothing
        case truth(Bool)
        case number(Double)
        case text(String)
        case list([JSONValue])
        case members([String: JSONValue])
    }

    private let kind: Kind

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            kind = .text(text)
        } else if let number = try? container.decode(Double.self) {
            kind = .number(number)
        } else if let isTrue = try? container.decode(Bool.self) {
            kind = .truth(isTrue)
        } else if container.decodeNil() {
            kind = .nothing
        } else if let list = try? container.decode([JSONValue].self) {
            kind = .list(list)
        } else {
            kind = .members(try container.decode([String: JSONValue].self))
        }
    }

    /// Reads a document.
    ///
    /// - Throws: ``ImportError`` where it is no list and no object in JSON, nested too deep, or holds too many values.
    static func read(_ bytes: [UInt8], named file: String) throws(ImportError) -> JSONValue {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard isModest(text), let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text)) else {
            throw ImportError(.jsonMalformed, file: file)
        }
        switch value.kind {
        case .list, .members: return value
        case .nothing, .truth, .number, .text: throw ImportError(.jsonMalformed, file: file)
        }
    }

    /// Whether there are at most 100,000 values, at most 128 in each other.
    private static func isModest(_ text: ArraySlice<UInt8>) -> Bool {
        var (depth, count, isQuoted, isEscaped) = (0, 1, false, false)
        for byte in text {
            switch byte {
            case _ where isEscaped: isEscaped = false
            case UInt8(ascii: "\\"): isEscaped = isQuoted
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted: continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): (depth, count) = (depth + 1, count + 1)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: ","): count += 1
            default: continue
            }
            guard depth <= 128, count <= 100_000 else { return false }
        }
        return true
    }

    /// The member of that name.
    subscript(name: String) -> JSONValue? { if case .members(let members) = kind { members[name] } else { nil } }

    /// The text without blanks around it; nil where nothing is left.
    var text: String? {
        guard case .text(let words) = kind, case let text = words.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// Whether it is true: as such, as 1 or 0, or written as text.
    var truth: Bool? {
        switch kind {
        case .truth(let isTrue): isTrue
        case .number(1): true
        case .number(0): false
        case .text: text == "true" ? true : text == "false" ? false : nil
        case .nothing, .number, .list, .members: nil
        }
    }

    /// The number: as such, or written as text.
    var number: Double? {
        let number: Double? =
            switch kind {
            case .number(let number): number
            case .truth(let isTrue): isTrue ? 1 : 0
            case .text: text.flatMap(Double.init)
            case .nothing, .list, .members: nil
            }
        return number.flatMap { $0.isFinite ? $0 : nil }
    }

    /// The elements of a list; empty where it is none.
    var list: [JSONValue] { if case .list(let elements) = kind { elements } else { [] } }

    /// The members, in the order of their names; empty where there are none.
    var members: [JSONValue] {
        guard case .members(let members) = kind else { return [] }
        return members.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The text as HTML, in words.
    var marked: MarkedText { MarkedText(HTMLText.pieces(of: text ?? "")).trimmed }
}
