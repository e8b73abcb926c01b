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
        body = QTIBody(responses, outcomes, drawing, file: file)
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
    private var stated: [String: [String]] { responses.mapValues(\.correct).filter { !$0.value.isEmpty } }

    /// The question, whatever of its rules could be carried over; what could not is noted.
    mutating func question(_ id: QuestionID) throws(ImportError) -> PackageQuestion {
        var scoring = scoring()
        let title = node["title"] ?? ""
        func made(_ scoring: QTIScoring) throws(Refusal) -> Question {
            try .fitted(
                id, title: title, prompt: body.prompt, body.parts, keys: scoring.keys, program: scoring.program,
                declared: scoring.maximum)
        }
        let question: Question
        do throws(Refusal) {
            question = try made(scoring)
        } catch {
            body.note(.warning, .questionKeysBroken, line: node.line)
            scoring = QTIScoring(keys: [:])
            do throws(Refusal) {
                question = try made(scoring)
            } catch {
                throw ImportError(.questionBroken, file: file, line: node.line)
            }
        }
        return PackageQuestion(
            question, type: type, file: file, line: node.line, interactions: body.names, correct: stated,
            rubric: body.rubric.text, feedback: body.feedback)
    }

    /// The kind of its parts; `composite` where there are several kinds.
    private var type: QuestionType {
        guard let first = body.names.first else { return .description }
        return body.names.allSatisfy { $0 == first } ? QuestionType(rawValue: first) : "composite"
    }
}
