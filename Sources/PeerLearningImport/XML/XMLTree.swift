/// Keeps a document whole.
struct XMLTree: XMLHandler {
    /// The root; nil until the document has ended.
    private(set) var root: XMLNode?

    private var open: [XMLNode] = []
    private let rename: (XMLElement) -> XMLElement

    /// Makes a listener.
    ///
    /// - Parameter rename: Gives each element the names that the reader knows it by.
    init(renaming rename: @escaping (XMLElement) -> XMLElement = { $0 }) { self.rename = rename }

    mutating func start(_ element: XMLElement) {
        let element = rename(element)
        open.append(
            XMLNode(
                name: element.name, namespace: element.namespace, attributes: element.attributes, line: element.line))
    }

    mutating func text(_ text: String) {
        guard let last = open.indices.last else { return }
        open[last].content.append(.text(text))
    }

    mutating func end(_ name: String) {
        guard let node = open.popLast() else { return }
        if let last = open.indices.last { open[last].content.append(.node(node)) } else { root = node }
    }
}
