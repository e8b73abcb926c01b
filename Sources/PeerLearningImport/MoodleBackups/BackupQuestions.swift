import PeerLearningCore

/// The question bank of a backup, one question at a time.
///
/// Each question is put into the shape of Moodle's XML and read as such. Of a question with several versions the latest
/// counts; questions within a question are read with it.
struct BackupQuestions {
    /// The questions, and under what name each can be referred to: by its own identifier or by its place in the bank.
    struct Finished {
        let questions: [PackageQuestion]
        let diagnostics: DiagnosticList
        let names: [String: String]
    }

    private struct Candidate {
        let node: XMLNode
        let category: String?
        let entry: String?
        let version: Int
    }

    private let file: String
    private var path: [String] = []
    private var collected = ""
    private var categories: [String] = []
    private var entry: String?
    private var version = 0
    private var question = XMLTree()
    private var depth = 0
    private var candidates: [Candidate] = []
    private var places: [String: Int] = [:]
    private var within: [String: XMLNode] = [:]

    init(file: String = "questions.xml") { self.file = file }
}

extension BackupQuestions: XMLHandler {
    mutating func start(_ element: XMLElement) throws(ImportError) {
        if depth > 0 || element.name == "question" && path.last == "questions" {
            depth += 1
            return try question.start(element)
        }
        path.append(element.name)
        collected = ""
        switch element.name {
        case "question_category": categories.append("")
        case "question_bank_entry": entry = element["id"]
        case "question_versions": version = 0
        default: break
        }
    }

    mutating func text(_ text: String) {
        if depth > 0 { question.text(text) } else { collected += text }
    }

    mutating func end(_ name: String) {
        if depth > 0 {
            question.end(name)
            depth -= 1
            if depth == 0, let node = question.root { take(node) }
            return
        }
        switch (path.dropLast().last, name) {
        case ("question_category", "name"):
            if let last = categories.indices.last { categories[last] = collected.trimmed }
        case ("question_versions", "version"): version = Int(collected.trimmed) ?? 0
        case (_, "question_category"): _ = categories.popLast()
        case (_, "question_bank_entry"): entry = nil
        default: break
        }
        collected = ""
        _ = path.popLast()
    }

    private mutating func take(_ node: XMLNode) {
        guard candidates.count + within.count <= QuestionList.most else { return }
        if let parent = node.value("parent"), parent != "0", parent != node["id"] {
            within[node["id"] ?? ""] = node
            return
        }
        let category = categories.last.flatMap { $0.isEmpty ? nil : $0 }
        let candidate = Candidate(node: node, category: category, entry: entry, version: version)
        if let entry, let place = places[entry] {
            if candidates[place].version < version { candidates[place] = candidate }
            return
        }
        if let entry { places[entry] = candidates.count }
        candidates.append(candidate)
    }
}

extension BackupQuestions {
    /// The questions in the order of the bank. Each gives up the room of its document as soon as it is read.
    mutating func finish() -> Finished {
        var list = QuestionList()
        var names: [String: String] = [:]
        candidates.reverse()
        while list.hasRoom, let candidate = candidates.popLast() {
            let id = candidate.node["id"] ?? ""
            var draft = MoodleDraft(BackupQuestionShape.shaped(candidate.node, within: within))
            let before = list.questions.count
            list.add(named: id.isEmpty ? nil : id, line: candidate.node.line, in: file) { name throws(ImportError) in
                try draft.question(name, category: candidate.category)
            }
            list.diagnostics.append(contentsOf: draft.notes.map { $0.about(file) })
            if list.questions.count > before, let name = list.questions.last?.question.id.rawValue {
                names[candidate.entry ?? id] = name
            }
        }
        return Finished(questions: list.questions.map { $0.inFile(file) }, diagnostics: list.diagnostics, names: names)
    }
}
