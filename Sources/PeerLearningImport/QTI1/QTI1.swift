import PeerLearningCore

/// Reads documents of QTI 1.2: plain ones, those of cartridges and of Canvas, and pools of Blackboard.
enum QTI1 {
    /// What a document holds.
    struct Document {
        /// The title of the first assessment in it; nil where there is none.
        let title: String?
        /// Its identifier; nil where there is none.
        let identifier: String?
        /// The questions, and what was odd.
        var list: QuestionList
    }

    /// The questions of a document.
    ///
    /// - Throws: ``ImportError`` where the document is no XML, or none of QTI 1.
    static func questions(
        in bytes: [UInt8], file: String, limits: XMLLimits = .standard
    ) throws(ImportError) -> QuestionList {
        var list = QuestionList()
        try read(bytes, file: file, limits: limits, into: &list)
        return list
    }

    /// Adds the questions of a document of a package to others; what exporters commonly get wrong is mended.
    ///
    /// - Returns: The title and the identifier of its first assessment; nil where it is no document of QTI 1.
    @discardableResult
    static func read(
        _ bytes: [UInt8], file: String, limits: XMLLimits = .standard, into list: inout QuestionList
    ) throws(ImportError) -> (title: String?, identifier: String?)? {
        let reading = try XMLReader(limits: limits).readMending(bytes, named: file) { XMLTree(renaming: lowered) }
        guard let root = reading.handler.root, root.name == "questestinterop" else { return nil }
        list.diagnostics.append(contentsOf: reading.diagnostics)
        add(root, file: file, to: &list)
        return head(of: root)
    }

    /// The questions of a document that stands alone; nil where it is none of QTI 1.
    static func document(_ bytes: [UInt8], file: String, limits: XMLLimits) throws(ImportError) -> Document? {
        var tree = XMLTree(renaming: lowered)
        let diagnostics = try XMLReader(limits: limits).read(bytes, into: &tree)
        guard let root = tree.root, root.name == "questestinterop" else { return nil }
        var list = QuestionList()
        list.diagnostics.append(contentsOf: diagnostics.map { $0.about(file) })
        add(root, file: file, to: &list)
        let head = head(of: root)
        return Document(title: head.title, identifier: head.identifier, list: list)
    }

    /// Adds the questions of a document that has been read already.
    static func add(_ root: XMLNode, file: String, to list: inout QuestionList) { add(root, file, nil, &list) }

    private static func head(of root: XMLNode) -> (title: String?, identifier: String?) {
        let first = root.child("assessment") ?? root.child("objectbank") ?? root.child("section") ?? root.child("item")
        return (first?["title"], first?["ident"])
    }

    /// The items of an assessment, a section or a bank, in order; a section's title is their category.
    private static func add(_ node: XMLNode, _ file: String, _ category: String?, _ list: inout QuestionList) {
        for child in node.children where list.hasRoom {
            switch child.name {
            case "item":
                var item = QTI1Item(child, file: file, category: category)
                let name = child["ident"].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
                list.add(named: name, line: child.line, in: file) { id throws(ImportError) in try item.question(id) }
                list.diagnostics.append(contentsOf: item.notes.map { $0.about(file) })
            case "selection_ordering":
                if let count = child.child("selection")?.child("selection_number").flatMap({ Int($0.text.trimmed) }) {
                    list.diagnostics.append(
                        Diagnostic(.note, .questionsDrawn, ["count": .number(count)], file: file, line: child.line))
                }
            case "presentation", "resprocessing", "itemmetadata", "itemfeedback", "outcomes_processing": continue
            default:
                let title = child.name == "section" ? child["title"].flatMap { $0.trimmed.isEmpty ? nil : $0 } : nil
                add(child, file, title ?? category, &list)
            }
        }
    }

    /// Old exporters write names in capitals.
    private static func lowered(_ element: XMLElement) -> XMLElement {
        guard element.name.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return element }
        return XMLElement(
            name: element.name.lowercased(), namespace: element.namespace,
            attributes: element.attributes.map {
                XMLElement.Attribute(name: $0.name.lowercased(), namespace: $0.namespace, value: $0.value)
            }, declaredNamespaces: element.declaredNamespaces, line: element.line)
    }
}
