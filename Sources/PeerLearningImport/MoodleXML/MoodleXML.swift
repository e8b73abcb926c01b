import PeerLearningCore

/// Reads questions in Moodle's XML.
enum MoodleXML {
    /// What a document holds.
    struct Document {
        /// The root.
        let root: XMLNode
        /// The questions, and what was odd.
        var list: QuestionList
    }

    /// The questions of a document; nil where its root is none of Moodle's.
    ///
    /// The contents of files in it are passed over, so they may be as long as the document may be.
    ///
    /// - Throws: ``ImportError`` where the document is no XML.
    static func document(_ bytes: [UInt8], file: String, limits: XMLLimits) throws(ImportError) -> Document? {
        var limits = limits
        limits.textBytes = max(limits.textBytes, limits.bytes)
        var tree = XMLTree(wordless: ["file"])
        let diagnostics = try XMLReader(limits: limits).read(bytes, into: &tree)
        guard let root = tree.root, root.name == "quiz" else { return nil }
        var list = QuestionList()
        list.diagnostics.append(contentsOf: diagnostics.map { $0.about(file) })
        var category: String?
        for node in root.children("question") where list.hasRoom {
            if node["type"] == "category" {
                category = MoodleText(node.child("category"), format: "plain_text").written.trimmed
                continue
            }
            var draft = MoodleDraft(node)
            let name = node.word("idnumber")
            list.add(named: name.isEmpty ? nil : name, line: node.line, in: file) { id throws(ImportError) in
                try draft.question(id, category: category)
            }
            list.diagnostics.append(contentsOf: draft.notes.map { $0.about(file) })
        }
        return Document(root: root, list: list)
    }
}
