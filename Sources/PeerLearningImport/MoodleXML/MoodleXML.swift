import PeerLearningCore

/// Reads questions in Moodle's XML.
enum MoodleXML {
    /// What a document holds.
    struct Document {
        /// The root, without its questions.
        let root: XMLNode
        /// Whether there is a question or a category in it.
        let hasQuestions: Bool
        /// The questions, and what was odd.
        var list: QuestionList
    }

    /// The questions of a document; nil where its root is none of Moodle's.
    ///
    /// One question is held at a time. The contents of files in it are passed over, so they may be as long as the document
    /// may be.
    ///
    /// - Throws: ``ImportError`` where the document is no XML.
    static func document(_ bytes: [UInt8], file: String, limits: XMLLimits) throws(ImportError) -> Document? {
        var limits = limits
        limits.textBytes = max(limits.textBytes, limits.bytes)
        var listener = MoodleListener(file: file)
        let diagnostics = try XMLReader(limits: limits).read(bytes, into: &listener)
        guard let root = listener.root, root.name == "quiz" else { return nil }
        listener.list.diagnostics.append(contentsOf: diagnostics.map { $0.about(file) })
        return Document(root: root, hasQuestions: listener.hasQuestions, list: listener.list)
    }
}

/// Takes the questions out of a document one by one, as they end.
private struct MoodleListener: XMLHandler {
    let file: String
    var list = QuestionList()
    private(set) var hasQuestions = false
    private var tree = XMLTree(wordless: ["file"])
    private var depth = 0
    private var category: String?

    init(file: String) { self.file = file }

    /// The root, without its questions; nil until the document has ended.
    var root: XMLNode? { tree.root }

    mutating func start(_ element: XMLElement) throws(ImportError) {
        try tree.start(element)
        depth += 1
    }

    mutating func text(_ text: String) { tree.text(text) }

    mutating func end(_ name: String) {
        tree.end(name)
        depth -= 1
        if depth == 1, let node = tree.takeEnded("question") { take(node) }
    }

    private mutating func take(_ node: XMLNode) {
        hasQuestions = true
        guard list.hasRoom else { return }
        if node["type"] == "category" {
            category = MoodleText(node.child("category"), format: "plain_text").written.trimmed
            return
        }
        var draft = MoodleDraft(node)
        let (name, category) = (node.word("idnumber"), category)
        list.add(named: name.isEmpty ? nil : name, line: node.line, in: file) { id throws(ImportError) in
            try draft.question(id, category: category)
        }
        list.diagnostics.append(contentsOf: draft.notes.map { $0.about(file) })
    }
}
