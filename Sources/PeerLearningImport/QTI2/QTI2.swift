import PeerLearningCore

/// Reads items of QTI 2.0 to 2.2, of APIP and of QTI 3.0.
enum QTI2 {
    /// What a document of QTI holds.
    struct Document {
        /// The items in it.
        let items: [XMLNode]
        /// The root, by its name of QTI 2.
        let root: XMLNode
        /// What is odd about the document as XML.
        let diagnostics: [Diagnostic]
    }

    /// A document by its bytes; nil where it is none of QTI.
    static func document(_ bytes: [UInt8], _ limits: XMLLimits) throws(ImportError) -> Document? {
        var tree = XMLTree(renaming: QTI3Vocabulary.translated)
        let diagnostics = try XMLReader(limits: limits).read(bytes, into: &tree)
        return tree.root.flatMap { Self.document($0, diagnostics) }
    }

    /// A document of a package, with what exporters commonly get wrong mended; nil where it is none of QTI.
    static func mended(_ bytes: [UInt8], _ file: String, _ limits: XMLLimits) throws(ImportError) -> Document? {
        guard holdsName(bytes) else { return nil }
        let reading = try XMLReader(limits: limits).readMending(bytes, named: file) {
            XMLTree(renaming: QTI3Vocabulary.translated)
        }
        return reading.handler.root.flatMap { Self.document($0, reading.diagnostics) }
    }

    /// Whether a document can be one of QTI at all: other members of a package need not be read as XML.
    private static func holdsName(_ bytes: [UInt8]) -> Bool {
        guard bytes.first != 0xFE, bytes.first != 0xFF, bytes.first != 0, bytes.dropFirst().first != 0 else {
            return true
        }
        return bytes.containsBytes("assessment")
    }

    /// The version that a namespace names, such as `2.1`; nil where it names none.
    static func version(_ namespace: String?) -> String? {
        guard let namespace, let mark = namespace.lastIndex(of: "v") else { return nil }
        let parts = namespace[mark...].dropFirst().split(separator: "p")
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return nil }
        return parts.joined(separator: ".")
    }

    private static func document(_ root: XMLNode, _ diagnostics: [Diagnostic]) -> Document? {
        guard isRoot(root.name) else { return nil }
        var items: [XMLNode] = []
        if root.name == "assessmentItem" {
            items = [root]
        } else {
            root.forEach { node in
                if node.name == "assessmentItem" { items.append(node) }
                return node.name != "assessmentItem"
            }
        }
        return Document(items: items, root: root, diagnostics: diagnostics)
    }

    /// Whether a document with this root is one of QTI 2, or of QTI 3 by its name of QTI 2.
    static func isRoot(_ name: String) -> Bool {
        ["assessmentItem", "assessmentTest", "assessmentSection", "assessmentStimulus"].contains(name)
    }
}

extension QuestionList {
    /// Adds the questions of a document of QTI 2 or 3.
    mutating func add(_ document: QTI2.Document, in file: String) {
        diagnostics.append(contentsOf: document.diagnostics.map { $0.about(file) })
        for node in document.items where hasRoom {
            var item = QTIItem(node, file: file)
            let name = node["identifier"].flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
            add(named: name, line: node.line, in: file) { id throws(ImportError) in try item.question(id) }
            diagnostics.append(contentsOf: item.body.notes.map { $0.about(file) })
        }
    }
}

extension [UInt8] {
    /// Whether the bytes of a text stand in it.
    func containsBytes(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return true }
        return withUnsafeBufferPointer { bytes in
            guard bytes.count >= wanted.count else { return false }
            for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
                if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
            }
            return false
        }
    }
}
