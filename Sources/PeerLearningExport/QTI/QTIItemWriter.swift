import PeerLearningCore

/// Writes a question as an item of QTI 2.1, by whose names elements go until the document is made, or of QTI 3.0.
struct QTIItemWriter {
    let question: Question
    let version: QTIVersion
    var names: QuestionNames
    var notes = NoteList()
    /// The stretches of the prompt in which parts have their gaps.
    var gapTexts: [InteractionID: MarkedText] = [:]

    init(_ question: Question, _ version: QTIVersion) {
        (self.question, self.version) = (question, version)
        names = QuestionNames(of: question)
    }

    mutating func note(_ code: ExportNoteCode, _ arguments: [String: Message.Argument] = [:]) {
        notes.append(ExportNote(code, arguments, question: question.id))
    }

    /// The document of the item. Cost: linear in the question and its rules.
    mutating func document() -> [UInt8] { version.named(item()).document(solid: version.solid) }

    private mutating func item() -> Element {
        var item = Element(
            "assessmentItem",
            [
                "xmlns": version.namespace, "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation": "\(version.namespace) \(version.schema)",
                "identifier": question.id.rawValue, "title": question.title,
            ])
        if version == .two { item.set("adaptive", "false") }
        item.set("timeDependent", "false")
        for part in question.interactions { item.append(response(part)) }
        let scoring = scoring()
        for outcome in scoring.outcomes { item.append(outcome) }
        if !question.explanation.isEmpty { item.append(feedbackOutcome) }
        item.append(Element("itemBody", [:], body()))
        if let processing = scoring.processing { item.append(processing) }
        if !question.explanation.isEmpty {
            item.append(feedback())
            note(.explanation)
        }
        noteOddities()
        return item
    }

    private var feedbackOutcome: Element {
        Element(
            "outcomeDeclaration", ["identifier": "FEEDBACK", "cardinality": "single", "baseType": "identifier"],
            [Element("defaultValue", [:], [Element("value", text: "EXPLANATION")])])
    }

    private mutating func feedback() -> Element {
        let attributes: KeyValuePairs<String, String?> = [
            "outcomeIdentifier": "FEEDBACK", "identifier": "EXPLANATION", "showHide": "show",
        ]
        let content = blocks(of: question.explanation)
        guard version == .three else { return Element("modalFeedback", attributes, content) }
        return Element("modalFeedback", attributes, [Element("contentBody", [:], content)])
    }

    private mutating func noteOddities() {
        if !names.exported.isUnchanged { note(.renamed) }
        if question.holdsLooseBlanks { note(.blanks) }
        for part in question.interactions where !part.kind.isForPeers && question.keys[part.id]?.rule == .peers {
            note(.peers, ["part": .text(part.id.rawValue)])
        }
    }
}
