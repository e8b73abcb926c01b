import PeerLearningCore

/// What an item of QTI 1 shows, on its way to a prompt with parts that are answered.
struct QTI1Presentation {
    let metadata: QTI1Metadata
    /// The path of the item, for what its pictures are relative to.
    let file: String
    /// The responses that the rules of scoring speak of.
    let judged: Set<String>
    /// Whether the rules compare a response with numbers.
    let numeric: Set<String>

    private(set) var composer = MarkedComposer()
    private(set) var parts: [Interaction] = []
    /// The words that may be written into a blank, by the names that the rules have for them.
    private(set) var words: [InteractionID: [String: String]] = [:]
    /// What is right where no rules say so: the regions of a picture.
    private(set) var regions: [InteractionID: [PictureRegion]] = [:]
    private(set) var notes: [Diagnostic] = []
    /// The texts of a block that stands for the options of all parts, as Blackboard writes pairs.
    private var shared: [MarkedText] = []
    private var blocks: Set<InteractionID> = []

    init(_ metadata: QTI1Metadata, file: String, judged: Set<String>, numeric: Set<String>) {
        (self.metadata, self.file, self.judged, self.numeric) = (metadata, file, judged, numeric)
    }

    /// Reads a presentation.
    mutating func read(presentation node: XMLNode) {
        node.forEach { child in
            guard child.name == "flow", child["class"]?.uppercased() == "RIGHT_MATCH_BLOCK" else { return true }
            shared = child.children("flow").map { marked($0) }
            return false
        }
        read(node)
        if parts.isEmpty, metadata.isUpload || metadata.isEssay {
            add("response1", metadata.isUpload ? .upload : .extendedText, XMLNode.nothing)
        }
    }

    private mutating func read(_ node: XMLNode) {
        for child in node.children {
            switch child.name {
            case "material", "flow_mat":
                composer.breakParagraph()
                composer.put(marked(child))
            case "flow" where child["class"]?.uppercased() == "RIGHT_MATCH_BLOCK": continue
            case let name where name.hasPrefix("response_"): readResponse(child)
            default: read(child)
            }
        }
    }

    /// The words and pictures of an element.
    func marked(_ node: XMLNode) -> MarkedText { QTI1Material(file: file).text(of: node) }

    private mutating func readResponse(_ node: XMLNode) {
        let draft = QTI1Part(node)
        guard !draft.id.rawValue.trimmed.isEmpty else {
            return note(.warning, .questionPartNameless, ["kind": .text(node.name)], line: node.line)
        }
        let prompt = words(around: draft.node)
        do throws(Refusal) {
            guard let part = try interaction(draft, prompt) else { return }
            add(part)
        } catch {
            note(.warning, .questionPartBroken, ["part": .text(draft.id.rawValue.printable)], line: node.line)
            composer.put(prompt)
        }
    }

    private mutating func add(_ id: InteractionID, _ kind: InteractionKind, _ node: XMLNode) {
        if let part = try? Interaction(id, kind) { add(part) }
    }

    private mutating func add(_ part: Interaction) {
        guard !parts.contains(where: { $0.id == part.id }) else {
            return note(.warning, .questionPartTwice, ["part": .text(part.id.rawValue.printable)])
        }
        parts.append(part)
        composer.put(.place(part.id))
        if part.kind != .textEntry && part.kind != .inlineChoice { blocks.insert(part.id) }
    }

    mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:],
        line: Int? = nil
    ) {
        notes.append(Diagnostic(severity, code, arguments, line: line))
    }

    /// What is said in a response outside of its options.
    private func words(around node: XMLNode) -> MarkedText {
        var words = MarkedComposer()
        func collect(_ node: XMLNode) {
            for child in node.children where child.name != "response_label" {
                if child.name == "material" || child.name == "material_ref" {
                    words.breakParagraph()
                    words.put(marked(child))
                } else {
                    collect(child)
                }
            }
        }
        collect(node)
        return words.text
    }

    mutating func keepWords(_ words: [String: String], of part: InteractionID) { self.words[part] = words }
    mutating func keepRegions(_ regions: [PictureRegion], of part: InteractionID) { self.regions[part] = regions }

    /// The words of an option: its own, else those at its place in the block that all parts share.
    func optionText(_ label: XMLNode, at place: Int) -> MarkedText {
        let own = marked(label)
        return own.isEmpty && place < shared.count ? shared[place] : own
    }

    /// The prompt, with parts at the places that `[name]` marks in it.
    var prompt: MarkedText { QTI1Blanks(parts: parts, blocks: blocks).placed(in: composer.text) }
}

extension XMLNode {
    /// An element without anything.
    static let nothing = XMLNode(name: "", namespace: nil, attributes: [], line: 1)
}
