import PeerLearningCore

/// The body of an item on its way to a prompt with parts that are answered.
struct QTIBody {
    let responses: [String: QTIResponse]
    /// The path of the item, for what its pictures are relative to.
    let file: String
    /// The line of the item, for what is said about it as a whole.
    private let line: Int
    /// What a variable prints, where that is known.
    private let printed: [String: String]
    /// The variables of formulas, with what they print.
    private let symbols: [String: String]
    private let drawing: QTIDrawing

    /// The prompt so far.
    var composer = MarkedComposer()
    /// What those who judge are told.
    private(set) var rubric = MarkedComposer()
    /// The parts that can be answered.
    private(set) var parts: [Interaction] = []
    /// The variables of buttons that ask for a hint: nobody ever presses them here.
    private(set) var hints: Set<String> = []
    /// The parts that stand by themselves, between paragraphs.
    private(set) var blocks: Set<InteractionID> = []
    private(set) var feedback: [PackageFeedback] = []
    private(set) var notes: [Diagnostic] = []

    /// Places of gaps and passages that were met, for the part that they belong to.
    var places: [AnswerOption] = []
    var owner: InteractionID?
    /// The picture that stands in a stage around the part.
    var stage: QuestionPicture?

    init(
        _ responses: [String: QTIResponse], _ outcomes: [String: QTIOutcome], _ drawing: QTIDrawing, file: String,
        line: Int
    ) {
        (self.responses, self.drawing, self.file, self.line) = (responses, drawing, file, line)
        symbols = drawing.printed
        printed = outcomes.compactMapValues { $0.initial.items.first?.word }.merging(symbols) { _, drawn in drawn }
    }

    /// Reads what stands in an element.
    mutating func read(_ node: XMLNode) {
        for content in node.content {
            switch content {
            case .text(let text): composer.write(text)
            case .node(let node): readElement(node)
            }
        }
    }

    /// What stands in an element, as a text of its own.
    mutating func marked(_ node: XMLNode?) -> MarkedText {
        guard let node else { return "" }
        let outer = composer
        composer = MarkedComposer()
        read(node)
        defer { composer = outer }
        return composer.text
    }

    private mutating func readElement(_ node: XMLNode) {
        guard drawing.shows(node) else { return }
        switch node.name {
        case let name where name.hasSuffix("Interaction"): readInteraction(node)
        case let name where MarkedComposer.blocks.contains(name):
            composer.breakParagraph()
            read(node)
            composer.breakParagraph()
        case "br": composer.breakLine()
        case "b", "strong", "i", "em":
            composer.beginStress()
            read(node)
            composer.endStress()
        case "code", "tt", "kbd":
            composer.markCode()
            read(node)
            composer.markCode()
        case "td", "th":
            composer.blank()
            read(node)
        case "math": composer.write(MathText.words(of: node, with: symbols))
        case "img", "object", "audio", "video": if let picture = picture(node) { composer.put(picture.piece) }
        case "printedVariable":
            composer.write(
                node["identifier"].flatMap { printed[$0] }.map { QTIDrawing.written($0, node["format"]) } ?? "…")
        case "rubricBlock": readRubric(node)
        case "feedbackInline", "feedbackBlock": readFeedback(node)
        case "gap", "hottext": readPlace(node)
        case "positionObjectStage": readStage(node)
        case "stylesheet", "script", "style", "include", "companionMaterialsInfo": break
        default: read(node)
        }
    }

    private mutating func readRubric(_ node: XMLNode) {
        let readers = (node["view"] ?? "candidate").split(whereSeparator: \.isWhitespace)
        let words = marked(node)
        if readers.contains(where: { $0 != "candidate" }) {
            rubric.breakParagraph()
            rubric.put(words)
        }
        guard readers.contains("candidate") else { return }
        composer.breakParagraph()
        composer.put(words)
        composer.breakParagraph()
    }

    /// What is shown from the start is part of the prompt, and so is what holds something to answer.
    private mutating func readFeedback(_ node: XMLNode) {
        guard node["showHide"] != "hide", !node.holds(where: { $0.name.hasSuffix("Interaction") }) else {
            return read(node)
        }
        keepFeedback(node)
    }

    /// Keeps what is said to people once they have answered.
    mutating func keepFeedback(_ node: XMLNode) {
        let words = marked(node)
        if !words.isEmpty { feedback.append(PackageFeedback(node["identifier"] ?? "", words)) }
    }

    private mutating func readPlace(_ node: XMLNode) {
        guard let owner, let name = node["identifier"], !name.isEmpty else { return read(node) }
        composer.put(.gap(owner, OptionID(name)))
        places.append(AnswerOption(OptionID(name), marked(node)))
        if node.name == "hottext" { read(node) }
    }

    private mutating func readStage(_ node: XMLNode) {
        stage = node.children.compactMap { picture($0) }.first
        for part in node.children("positionObjectInteraction") { readElement(part) }
        stage = nil
    }
}

extension QTIBody {
    /// Whether an option is shown in this form of the item.
    func shows(_ node: XMLNode) -> Bool { drawing.shows(node) }

    /// Adds a part, and leaves its place in the prompt.
    mutating func add(_ part: Interaction) {
        guard !parts.contains(where: { $0.id == part.id }) else {
            return note(.warning, .questionPartTwice, ["part": .text(part.id.rawValue.printable)])
        }
        parts.append(part)
        let isInline = part.kind == .textEntry || part.kind == .inlineChoice
        if !isInline { blocks.insert(part.id) }
        composer.put(.place(part.id))
    }

    mutating func addHint(_ response: String) { hints.insert(response) }

    mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:],
        line: Int? = nil
    ) {
        notes.append(Diagnostic(severity, code, arguments, line: line ?? self.line))
    }

    /// The prompt; where the only part stands by itself at the end, its place says nothing and goes.
    var prompt: MarkedText {
        var pieces = composer.text.pieces
        let places = pieces.count { if case .place = $0 { true } else { false } }
        guard places == 1 else { return MarkedText(pieces) }
        let last = pieces.lastIndex { if case .text(let words) = $0 { !words.isBlank } else { true } }
        if let last, case .place(let part) = pieces[last], blocks.contains(part) { pieces.removeSubrange(last...) }
        return MarkedText(pieces).trimmed
    }

    /// A picture, sound or film; nil where the element names none.
    func picture(_ node: XMLNode) -> QuestionPicture? {
        let name = node["src"] ?? node["data"] ?? node.child("source")?["src"]
        guard let name, ["img", "object", "audio", "video"].contains(node.name) else { return nil }
        let said = node["alt"] ?? node.text.squashed
        var path = ""
        switch PackagePath.resolve(name, against: file) {
        case .inside(let place), .web(let place): path = place
        case .unsafe: break
        }
        return QuestionPicture(
            path: path, description: said, width: node.number("width"), height: node.number("height"))
    }
}

extension QuestionPicture {
    var piece: MarkedText.Piece { .picture(path: path, description: description) }
}
