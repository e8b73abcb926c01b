import Foundation
import PeerLearningCore

/// A value of JSON from a stranger: whatever is not there, or is of another kind than expected, is nil.
struct JSONValue {
    private let value: Any

    private init(_ value: Any) { self.value = value }

    /// Reads a document.
    ///
    /// - Throws: ``ImportError`` where it is no JSON, nested too deep, or holds too many values.
    static func read(_ bytes: [UInt8], named file: String) throws(ImportError) -> JSONValue {
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard isModest(plain), let value = try? JSONSerialization.jsonObject(with: Data(plain)) else {
            throw ImportError(.jsonMalformed, file: file)
        }
        return JSONValue(value)
    }

    /// The deepest nesting that is read.
    private static let deepest = 128

    /// The most values that are read: each of them takes some kilobytes once it is read.
    private static let most = 100_000

    private static func isModest(_ bytes: [UInt8]) -> Bool {
        var depth = 0
        var count = 0
        var isQuoted = false
        var isEscaped = false
        for byte in bytes {
            if isQuoted {
                if !isEscaped, byte == UInt8(ascii: "\"") { isQuoted = false }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isQuoted = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                count += 1
            case UInt8(ascii: ","): count += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
            if depth > deepest || count > most { return false }
        }
        return true
    }

    /// The member of that name.
    subscript(name: String) -> JSONValue? { (value as? [String: Any])?[name].map(JSONValue.init) }

    /// The text without blanks around it; nil where nothing is left.
    var text: String? {
        guard let text = (value as? String)?.trimmed, !text.isEmpty else { return nil }
        return text
    }

    /// Whether it is true: as such, or written as text.
    var truth: Bool? {
        switch text {
        case "true": true
        case "false": false
        default: value as? Bool
        }
    }

    /// The number: as such, or written as text.
    var number: Double? {
        let number = text.flatMap(Double.init) ?? (value as? NSNumber)?.doubleValue
        return number.flatMap { $0.isFinite ? $0 : nil }
    }

    /// The elements of a list; empty where it is none.
    var list: [JSONValue] { (value as? [Any] ?? []).map(JSONValue.init) }

    /// The members, in the order of their names; empty where there are none.
    var members: [JSONValue] {
        guard let members = value as? [String: Any] else { return [] }
        return members.sorted { $0.key < $1.key }.map { JSONValue($0.value) }
    }

    /// The text as HTML, in words.
    var marked: MarkedText { MarkedText(HTMLText.pieces(of: text ?? "")).trimmed }
}
