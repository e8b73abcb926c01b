import PeerLearningCore

/// Keeps a document whole.
struct XMLTree: XMLHandler {
    /// The root; nil until the document has ended.
    private(set) var root: XMLNode?

    /// The most elements that are held at a time: each takes some hundred bytes, and as many again when it is read.
    static let most = 100_000

    private var held = 0
    private var open: [XMLNode] = []
    private let rename: (XMLElement) -> XMLElement
    private let wordless: Set<String>

    /// Makes a listener.
    ///
    /// - Parameters:
    ///   - rename: Gives each element the names that the reader knows it by.
    ///   - wordless: The names of elements whose text is not kept, such as files within a document.
    init(renaming rename: @escaping (XMLElement) -> XMLElement = { $0 }, wordless: Set<String> = []) {
        (self.rename, self.wordless) = (rename, wordless)
    }

    mutating func start(_ element: XMLElement) throws(ImportError) {
        held += 1
        guard held <= Self.most else { throw ImportError(.xmlTooManyElements, ["limit": .number(Self.most)]) }
        let element = rename(element)
        open.append(
            XMLNode(
                name: element.name, namespace: element.namespace, attributes: element.attributes, line: element.line))
    }

    mutating func text(_ text: String) {
        guard let last = open.indices.last, !wordless.contains(open[last].name) else { return }
        open[last].content.append(.text(text))
    }

    mutating func end(_ name: String) {
        guard let node = open.popLast() else { return }
        if let last = open.indices.last {
            open[last].content.append(.node(node))
        } else {
            root = node
            held = 0
        }
    }

    /// Takes the element that ended last out of the document, where it has this name; nil where it has another. What is
    /// taken needs no room any more.
    mutating func takeEnded(_ name: String) -> XMLNode? {
        guard let last = open.indices.last, case .node(let node)? = open[last].content.last, node.name == name else {
            return nil
        }
        open[last].content.removeLast()
        held -= node.elements
        return node
    }
}
