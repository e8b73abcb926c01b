/// An element with all that stands in it, for documents that are small enough to be held whole.
struct XMLNode: Hashable, Sendable {
    /// What stands between two tags.
    enum Content: Hashable, Sendable {
        case text(String)
        case node(XMLNode)
    }

    /// The name without its prefix.
    let name: String
    /// The namespace; nil where there is none.
    let namespace: String?
    /// The attributes in the order of the document.
    let attributes: [XMLElement.Attribute]
    /// The line on which the tag ends, counted from 1.
    let line: Int
    /// What stands in it, in the order of the document.
    var content: [Content] = []

    /// The value of the first attribute of that name; nil where it is not there.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The elements in it, without the text between them.
    var children: [XMLNode] { content.compactMap { if case .node(let node) = $0 { node } else { nil } } }

    /// The first element of that name in it; nil where there is none.
    func child(_ name: String) -> XMLNode? {
        for case .node(let node) in content where node.name == name { return node }
        return nil
    }

    /// The elements of that name in it.
    func children(_ name: String) -> [XMLNode] {
        content.compactMap { if case .node(let node) = $0, node.name == name { node } else { nil } }
    }

    /// All text in it, that of its elements included.
    var text: String {
        if content.count == 1, case .text(let text) = content[0] { return text }
        return content.reduce(into: "") { whole, content in
            switch content {
            case .text(let text): whole += text
            case .node(let node): whole += node.text
            }
        }
    }

    /// How many elements it is, those in it included.
    var elements: Int {
        content.reduce(1) { count, content in
            if case .node(let node) = content { count + node.elements } else { count }
        }
    }

    /// Whether it or something in it passes.
    func holds(where passes: (XMLNode) -> Bool) -> Bool {
        passes(self) || content.contains { if case .node(let node) = $0 { node.holds(where: passes) } else { false } }
    }

    /// Goes through all elements in it, each before what stands in it; where `visit` answers no, not into that one.
    func forEach(_ visit: (XMLNode) -> Bool) {
        for case .node(let node) in content where visit(node) { node.forEach(visit) }
    }
}
