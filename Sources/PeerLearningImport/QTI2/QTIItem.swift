import PeerLearningCore

/// An item of QTI 2 or, by the names of QTI 2, of QTI 3.
struct QTIItem {
    let node: XMLNode
    let file: String
    let responses: [String: QTIResponse]
    let outcomes: [String: QTIOutcome]
    /// What was drawn for the form in which the item is asked.
    let drawing: QTIDrawing
    var body: QTIBody

    /// Reads an item. Cost: linear in the item, and in its rules once for each outcome that they compute.
    init(_ node: XMLNode, file: String) {
        (self.node, self.file) = (node, file)
        let declared = node.children("responseDeclaration").map { QTIResponse($0) }
        responses = Dictionary(declared.map { ($0.id, $0) }) { first, _ in first }
        let computed = node.children("outcomeDeclaration").map { QTIOutcome($0) }
        outcomes = Dictionary(computed.map { ($0.id, $0) }) { first, _ in first }
        drawing = QTIDrawing(node, responses, outcomes)
        body = QTIBody(responses, outcomes, drawing, file: file, line: node.line)
        if let content = node.child("itemBody") { body.read(content) }
        for feedback in node.children("modalFeedback") { body.keepFeedback(feedback) }
        noteOddities(declared)
    }

    private mutating func noteOddities(_ declared: [QTIResponse]) {
        if node.flag("adaptive") == true { body.note(.note, .questionAdaptive) }
        if node.child("templateProcessing") != nil || !node.children("templateDeclaration").isEmpty {
            if let failure = drawing.failure {
                body.note(
                    .warning, .questionTemplateLeftOut, ["name": .text(failure.name.printable)], line: failure.line)
            } else {
                body.note(.warning, .questionMadeAnew)
            }
        }
        if !body.hints.isEmpty { body.note(.note, .questionHint) }
        if let record = declared.first(where: \.isRecord) {
            body.note(.note, .questionRecord, ["part": .text(record.id.printable)], line: record.line)
        }
        if node.child("itemBody") == nil { body.note(.warning, .questionWithoutBody, line: node.line) }
    }

    /// What is right by the declarations, as the file writes it.
    private var stated: [String: [String]] {
        let declared = node.children("responseDeclaration").map { QTIResponse($0) }.map { ($0.id, $0.correct) }
        return Dictionary(declared.filter { !$0.1.isEmpty }) { _, last in last }
    }

    /// The names of all parts of the item, in its order, whether they are shown in this form of it or not.
    private var names: [String] {
        var names: [String] = []
        node.child("itemBody")?.forEach { node in
            let isPart = node.name.hasSuffix("Interaction")
            if isPart { names.append(node.name) }
            return !(isPart && node.name.hasSuffix("customInteraction"))
        }
        return names
    }

    /// The question, whatever of its rules could be carried over; what could not is noted.
    mutating func question(_ id: QuestionID) throws(ImportError) -> PackageQuestion {
        let scoring = scoring()
        let draft = QuestionDrafting(
            id: id, title: node["title"] ?? "", prompt: body.prompt, parts: body.parts, keys: scoring.keys,
            program: scoring.program, declared: scoring.maximum)
        let (question, isWhole) = try draft.question(file, node.line)
        if !isWhole { body.note(.warning, .questionKeysBroken) }
        let names = names
        return PackageQuestion(
            question, type: type(names), file: file, line: node.line, interactions: names, correct: stated,
            rubric: body.rubric.text, feedback: body.feedback)
    }

    /// The kind of its parts; `composite` where there are several kinds.
    private func type(_ names: [String]) -> QuestionType {
        guard let first = names.first else { return .description }
        return names.allSatisfy { $0 == first } ? QuestionType(rawValue: first) : "composite"
    }
}
