/// A version of QTI that is written, and what it calls things.
enum QTIVersion {
    case two, three

    var namespace: String {
        switch self {
        case .two: "http://www.imsglobal.org/xsd/imsqti_v2p1"
        case .three: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
        }
    }

    var schema: String {
        switch self {
        case .two: "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
        case .three: "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd"
        }
    }

    /// The type of a resource, such as `item` or `test`.
    func resourceType(_ kind: String) -> String { "imsqti_\(kind)_xmlv\(self == .two ? "2p1" : "3p0")" }

    /// The address of a standard template of response processing.
    func template(_ name: String) -> String {
        switch self {
        case .two: "http://www.imsglobal.org/question/qti_v2p1/rptemplates/\(name)"
        case .three: "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/\(name).xml"
        }
    }

    /// Elements in which blanks would be read as words.
    var solid: Set<String> {
        let names = ["itemBody", "modalFeedback"]
        return Set(names + names.map { Self.hyphenated($0) })
    }

    /// An element by its names in this version, from one by those of QTI 2.
    func named(_ element: Element) -> Element {
        guard self == .three else { return element }
        var named = element
        named.content = element.content.map { content in
            if case .element(let child) = content { .element(self.named(child)) } else { content }
        }
        guard !Self.html.contains(element.name) else { return named }
        named.name = Self.hyphenated(element.name)
        named.attributes = element.attributes.map { name, value in
            (name.contains(":") ? name : Self.lowered(name), value)
        }
        return named
    }

    private static let html: Set<String> = ["p", "br", "em", "code", "img", "object", "div", "span"]

    private static func hyphenated(_ name: String) -> String { "qti-" + lowered(name) }

    private static func lowered(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
}
