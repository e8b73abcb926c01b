import PeerLearningCore

/// The settings of one activity of a backup, without what people did in it, however much that is.
struct BackupActivity {
    /// The values of the activity's own elements.
    private(set) var values: [String: String] = [:]
    /// The identifiers of the questions, or of their places in the bank, in order.
    private(set) var questions: [String] = []
    /// The context that its files belong to.
    private(set) var context: String?

    private var path: [String] = []
    private var collected = ""

    private static let references: Set<String> = ["question", "questionid", "questionbankentryid"]

    /// A value; nil where it is empty.
    subscript(name: String) -> String? { BackupWords.value(values[name]) }

    /// A text whose format the value beside it names.
    func marked(_ name: String) -> MarkedText { BackupWords.text(values[name], format: values[name + "format"]) }
}

extension BackupActivity: XMLHandler {
    mutating func start(_ element: XMLElement) {
        if path.isEmpty { context = element["contextid"] }
        path.append(element.name)
        collected = ""
    }

    mutating func text(_ text: String) {
        guard path.count == 3 || isReference else { return }
        collected += text
    }

    mutating func end(_ name: String) {
        if path.count == 3 {
            values[name] = values[name] ?? collected
        } else if isReference, let id = BackupWords.value(collected) {
            questions.append(id)
        }
        collected = ""
        _ = path.popLast()
    }

    private var isReference: Bool {
        path.count > 4 && path[2] == "question_instances" && path.last.map(Self.references.contains) == true
    }
}
