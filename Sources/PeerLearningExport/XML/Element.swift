/// An element of XML that is to be written.
struct Element {
    /// What stands in an element.
    enum Content {
        case text(String)
        case element(Element)
    }

    var name: String
    var attributes: [(name: String, value: String)]
    var content: [Content]

    /// Makes an element; attributes without a value are left out.
    init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [Element] = []) {
        self.init(name, attributes, content: children.map { .element($0) })
    }

    /// Makes an element of words and elements.
    init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], content: [Content]) {
        self.name = name
        self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
        self.content = content
    }

    /// Makes an element of words.
    init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
        self.init(name, attributes, content: text.isEmpty ? [] : [.text(text)])
    }

    /// The elements that stand in it.
    var children: [Element] { content.compactMap { if case .element(let child) = $0 { child } else { nil } } }

    mutating func append(_ child: Element) { content.append(.element(child)) }

    mutating func set(_ name: String, _ value: String?) {
        if let value { attributes.append((name, value)) }
    }
}
