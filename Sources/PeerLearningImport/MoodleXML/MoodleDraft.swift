import PeerLearningCore

/// A question of Moodle's XML on its way to a question.
struct MoodleDraft {
    let node: XMLNode
    let type: String
    /// What the question calls its text.
    let text: MoodleText
    /// How many points it gives.
    let grade: Double
    let answers: [MoodleAnswer]
    /// What is odd about it.
    var notes: [Diagnostic] = []

    /// What is asked.
    var prompt: MarkedText
    var parts: [Interaction] = []
    var keys: [InteractionID: AnswerKey] = [:]
    var program: ScoringProgram?

    init(_ node: XMLNode) {
        self.node = node
        type = (node["type"] ?? "").trimmed
        text = MoodleText(node.child("questiontext"))
        prompt = text.marked
        answers = node.children("answer").map { MoodleAnswer($0) }
        let written = node.child("defaultgrade").flatMap { AnswerItem.number(written: $0.text) }
        if case .number(let number)? = written, number >= 0, number <= AnswerKey.mostPoints {
            grade = number
        } else {
            grade = 1
        }
    }

    /// A text with questions in it, which stands in a file of its own.
    init(cloze text: String) {
        let words = XMLNode(
            name: "questiontext", namespace: nil,
            attributes: [.init(name: "format", namespace: nil, value: "moodle_auto_format")], line: 1,
            content: [.text(text)])
        self.init(
            XMLNode(
                name: "question", namespace: nil, attributes: [.init(name: "type", namespace: nil, value: "cloze")],
                line: 1, content: [.node(words)]))
    }

    /// The only part of a question.
    static let part: InteractionID = "RESPONSE"

    /// Whether an element says yes; nil where it is not there.
    func flag(_ name: String) -> Bool? {
        guard let child = node.child(name) else { return nil }
        return ["1", "true", "yes", ""].contains(child.text.trimmed.lowercased())
    }

    /// Whether the order of the options may change.
    var arrangement: Interaction.Arrangement { flag("shuffleanswers") ?? true ? .mayChange : .asWritten }

    mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:]
    ) {
        notes.append(Diagnostic(severity, code, arguments, line: node.line))
    }

    /// Adds the only part with what is right in it.
    mutating func set(_ part: Interaction, _ key: AnswerKey?) {
        parts = [part]
        keys = key.map { [part.id: $0] } ?? [:]
    }

    /// The question.
    mutating func question(_ id: QuestionID, category: String?) throws(ImportError) -> PackageQuestion {
        do throws(Refusal) {
            try readParts()
        } catch {
            (parts, keys, program) = ([], [:], nil)
            note(.warning, .questionPartBroken, ["part": .text(type.printable)])
        }
        let count = node.files
        if count > 0 { note(.warning, .questionFiles, ["count": .number(count)]) }
        if !parts.isEmpty, parts.allSatisfy({ keys[$0.id] == nil }) { note(.warning, .questionNotScored) }
        let name = MoodleText(node.child("name"), format: "plain_text").written.squashed
        let title = node.child("name") == nil ? String(prompt.plain.squashed.prefix(80)) : name
        let draft = QuestionDrafting(
            id: id, title: title, prompt: prompt, parts: parts, keys: keys, program: program, declared: grade,
            floor: parts.reduce(0.0) { $0 + (keys[$1.id]?.least(in: $1) ?? 0) },
            explanation: MoodleText(node.child("generalfeedback")).marked)
        let (question, isWhole) = try draft.question(nil, node.line)
        if !isWhole { note(.warning, .questionKeysBroken) }
        return PackageQuestion(
            question, type: QuestionType(rawValue: type), line: node.line, category: category,
            answers: answers.map(\.listed), rubric: MoodleText(node.child("graderinfo")).marked, feedback: feedback)
    }

    private var feedback: [PackageFeedback] {
        ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"].compactMap { name in
            let words = MoodleText(node.child(name)).marked
            return words.isEmpty ? nil : PackageFeedback(name, words)
        }
    }
}

extension AnswerKey {
    /// The least that an answer can be worth by the key, weighted; 0 or less.
    func least(in part: Interaction) -> Double {
        guard let mapping, part.cardinality == .single else { return 0 }
        return weight * (mapping.entries.map(\.worth).min().map { min(0, $0) } ?? 0)
    }
}

extension XMLNode {
    /// How many files stand in it.
    fileprivate var files: Int {
        var count = 0
        forEach { node in
            if node.name == "file" { count += 1 }
            return true
        }
        return count
    }
}
