import Foundation
import PeerLearningCore

/// A value of JSON from a stranger: whatever is not there, or is of another kind than expected, is nil.
///
/// Foundation's reader takes some kilobytes for each value; this one takes about a hundred bytes.
struct JSONValue {
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

    init(_ kind: Kind) { self.kind = kind }

    /// Reads a document.
    ///
    /// - Throws: ``ImportError`` where it is no JSON, nested too deep, or holds too many values.
    static func read(_ bytes: [UInt8], named file: String) throws(ImportError) -> JSONValue {
        var text = JSONText(bytes)
        guard let value = text.document() else { throw ImportError(.jsonMalformed, file: file) }
        return value
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
