/// A document, or a part of it, held in memory whole: for documents that are small by their nature.
///
/// Names are local names; what namespace an element stands in says ``XMLElement/namespace``.
struct XMLTree: Sendable {
    /// The element's tag.
    let element: XMLElement
    /// The text that stands in the element itself, its parts joined.
    private(set) var text = ""
    /// The elements within, in order.
    private(set) var children: [XMLTree] = []

    /// The name without its prefix.
    var name: String { element.name }
    /// The line on which the tag ends.
    var line: Int { element.line }
    /// The text without blanks around it and within; nil where nothing is left.
    var words: String? {
        let words = text.squashed
        return words.isEmpty ? nil : words
    }

    /// The value of an attribute.
    subscript(name: String) -> String? { element[name] }

    /// The elements within of that name.
    func all(_ name: String) -> [XMLTree] { children.filter { $0.name == name } }

    /// The first element within of that name.
    func first(_ name: String) -> XMLTree? { children.first { $0.name == name } }

    /// The first element on that way down.
    func first(_ names: String...) -> XMLTree? {
        var place: XMLTree? = self
        for name in names { place = place?.first(name) }
        return place
    }

    /// The text of the first element of that name, squashed; nil where there is none.
    func words(_ name: String) -> String? { first(name)?.words }

    /// The text of the first element of that name without blanks around it; nil where nothing is left.
    func text(_ name: String) -> String? {
        guard let text = first(name)?.text.trimmed, !text.isEmpty else { return nil }
        return text
    }
}

extension XMLTree {
    /// The most elements of a document that is held whole.
    static let mostElements = 200_000

    /// Reads a document; where a strict reading fails, mends what exporters commonly get wrong and reads again.
    ///
    /// - Throws: ``ImportError`` with file and line where the document is no XML even so, or passes a limit.
    static func read(
        _ bytes: [UInt8], named file: String, limits: XMLLimits
    ) throws(ImportError) -> (tree: XMLTree, diagnostics: [Diagnostic]) {
        var limits = limits
        limits.elements = min(limits.elements, mostElements)
        let reading = try XMLReader(limits: limits).readMending(bytes, named: file) { Grower() }
        guard let tree = reading.handler.root else { throw ImportError(.xmlMalformed, file: file) }
        return (tree, reading.diagnostics)
    }

    private struct Grower: XMLHandler {
        var root: XMLTree?
        private var open: [XMLTree] = []

        mutating func start(_ element: XMLElement) { open.append(XMLTree(element: element)) }

        mutating func text(_ text: String) {
            guard let last = open.indices.last else { return }
            open[last].text += text
        }

        mutating func end(_ name: String) {
            guard let done = open.popLast() else { return }
            if let parent = open.indices.last { open[parent].children.append(done) } else { root = done }
        }
    }
}
