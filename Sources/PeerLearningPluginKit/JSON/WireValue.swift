/// A value of JSON as it comes over a pipe.
///
/// An object keeps its members in order; where a name comes twice the first counts.
package enum WireValue: Hashable, Sendable {
    case null
    case flag(Bool)
    /// A whole number that fits.
    case whole(Int)
    /// Any other number; finite.
    case number(Double)
    case text(String)
    case list([WireValue])
    case object([WireMember])

    /// The member of an object by its name; nil where there is none or this is no object.
    package subscript(name: String) -> WireValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The words of a text.
    package var text: String? { if case .text(let text) = self { text } else { nil } }

    /// A whole number.
    package var whole: Int? { if case .whole(let number) = self { number } else { nil } }

    /// Any number.
    package var number: Double? {
        switch self {
        case .whole(let number): Double(number)
        case .number(let number): number
        case .null, .flag, .text, .list, .object: nil
        }
    }

    /// Yes or no.
    package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }

    /// The elements of a list.
    package var list: [WireValue]? { if case .list(let list) = self { list } else { nil } }

    /// The members of an object.
    package var members: [WireMember]? { if case .object(let members) = self { members } else { nil } }

    /// The texts of a list that holds nothing else.
    package var texts: [String]? {
        guard let list else { return nil }
        let texts = list.compactMap(\.text)
        return texts.count == list.count ? texts : nil
    }
}

/// A named value of an object.
package struct WireMember: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The value.
    package let value: WireValue

    /// Names a value.
    package init(_ name: String, _ value: WireValue) { (self.name, self.value) = (name, value) }
}
