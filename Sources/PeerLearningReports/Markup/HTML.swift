/// A piece of a page that is safe to put on a page.
///
/// What is written in the source stands as it is; whatever is put into its gaps is escaped, for text and for attributes
/// alike. There is no other way to make one: the type takes literals only, so no text that came from a person can be
/// taken for markup.
///
/// ```swift
/// let cell: HTML = "<td title=\"\(name)\">\(name)</td>"
/// ```
struct HTML: Hashable, Sendable {
    /// The markup, as it goes into the file.
    let markup: String

    private init(markup: String) { self.markup = markup }

    /// Nothing.
    static let empty: HTML = ""

    static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.markup + right.markup) }
}

extension HTML: ExpressibleByStringInterpolation {
    init(stringLiteral value: StaticString) { markup = value.description }

    init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        init(literalCapacity: Int, interpolationCount: Int) { markup.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: StaticString) { markup += literal.description }

        mutating func appendInterpolation(_ text: String) { markup += text.escapedForMarkup }

        mutating func appendInterpolation(_ number: Int) { markup += String(number) }

        mutating func appendInterpolation(_ length: Length) { markup += length.description }

        mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

        mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { markup += part.markup } }
    }
}

extension HTML {
    /// The piece if there is a value to make it of; nothing otherwise.
    static func ifPresent<Value>(_ value: Value?, _ make: (Value) -> HTML) -> HTML { value.map(make) ?? .empty }

    /// The piece if it holds; nothing otherwise.
    static func when(_ holds: Bool, _ piece: @autoclosure () -> HTML) -> HTML { holds ? piece() : .empty }
}

extension String {
    /// The text with nothing in it that a browser could take for markup, in text and in quoted attributes.
    ///
    /// Control characters other than tab and line feed have no place on a page and are dropped.
    fileprivate var escapedForMarkup: String {
        var escaped = ""
        escaped.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "`": escaped += "&#96;"
            case "\t", "\n": escaped.unicodeScalars.append(scalar)
            case _ where scalar.properties.generalCategory == .control: continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
