import PeerLearningCore

/// Writes a question as one of Moodle's, by the type that holds it best.
struct MoodleQuestionWriter {
    let question: Question
    /// What the question's own points are multiplied by to be those of the test.
    let scale: Double
    var notes = NoteList()
    var names = ExportedNames()

    init(_ entry: TestQuestion) {
        question = entry.question
        scale = question.maximum > 0 ? entry.points / question.maximum : 1
    }

    mutating func note(_ code: ExportNoteCode, _ arguments: [String: Message.Argument] = [:]) {
        notes.append(ExportNote(code, arguments, question: question.id))
    }

    /// The element; nil where Moodle has no such question, which is noted.
    mutating func element() -> Element? {
        guard var element = typed() else {
            note(.questionLeftOut, ["kind": .message(question.interactions[0].kind.name)])
            return nil
        }
        element.append(Element("idnumber", text: question.id.rawValue))
        noteOddities()
        return element
    }

    private mutating func typed() -> Element? {
        let parts = question.interactions
        guard let part = parts.first else { return frame("description", prompt(of: nil), grade: 0) }
        if parts.allSatisfy(\.kind.isForPeers) { return essay(parts) }
        guard parts.count == 1 else { return cloze() }
        switch part.kind {
        case .choice: return part.cardinality == .single ? singleChoice(part) : multipleChoice(part)
        case .inlineChoice: return cloze()
        case .textEntry:
            if isWithinText(part.id) { return cloze() }
            return part.entry == .number ? numerical(part) : shortAnswer(part)
        case .slider:
            note(.kind, ["kind": .message(part.kind.name)])
            return numerical(part)
        case .order: return ordering(part)
        case .match: return matching(part)
        case .gapMatch: return draggedWords(part)
        case .associate, .extendedText, .hottext, .hotspot, .selectPoint, .graphicOrder, .graphicAssociate,
            .graphicGapMatch, .positionObject, .upload:
            return nil
        }
    }

    private mutating func noteOddities() {
        if !names.isUnchanged { note(.renamed) }
        if question.holdsLooseBlanks { note(.blanks) }
        if question.picturePaths.contains(where: { !$0.contains(":") }) { note(.pictures) }
    }

    /// Whether words follow the place of a part.
    private func isWithinText(_ part: InteractionID) -> Bool {
        guard let place = question.prompt.pieces.firstIndex(of: .place(part)) else { return false }
        return !MarkedText(Array(question.prompt.pieces[(place + 1)...])).isEmpty
    }

    /// The text of the question, and behind it that of its only part.
    func prompt(of part: Interaction?) -> MarkedText {
        let own = part?.prompt.pieces ?? []
        let between: [MarkedText.Piece] = question.prompt.isEmpty || own.isEmpty ? [] : [.text("\n\n")]
        return MarkedText(
            question.prompt.pieces.filter { if case .place = $0 { false } else { true } } + between + own)
    }

    /// What every question has.
    func frame(_ type: String, _ prompt: MarkedText, grade: Double) -> Element {
        frame(type, html: prompt.html(folder: Self.folder), grade: grade)
    }

    /// What every question has, with its text as HTML.
    func frame(_ type: String, html: String, grade: Double) -> Element {
        Element(
            "question", ["type": type],
            [
                Element("name", [:], [Element("text", text: question.title)]),
                Self.text("questiontext", html),
                Self.text("generalfeedback", question.explanation.html(folder: Self.folder)),
                Element("defaultgrade", text: (grade * scale).figures),
                Element("penalty", text: "0"), Element("hidden", text: "0"),
            ])
    }

    /// What Moodle has before the names of files.
    static let folder = "@@PLUGINFILE@@/"

    /// A text in HTML.
    static func text(_ name: String, _ html: String) -> Element {
        Element(name, ["format": "html"], [Element("text", text: html)])
    }

    /// An answer with its share of the points in per cent.
    mutating func answer(_ text: String, share: Double, format: String) -> Element {
        if !Self.isKnown(share) { note(.share) }
        return Element(
            "answer", ["fraction": (share * 100).figures, "format": format],
            [Element("text", text: text), Self.text("feedback", "")])
    }

    /// The shares that Moodle knows.
    private static func isKnown(_ share: Double) -> Bool {
        let percents: [Double] = [
            100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5,
            11.11111, 10, 5, 0,
        ]
        return percents.contains { abs($0 - share.magnitude * 100) < 0.001 }
    }

    /// Longer texts and files, which people judge.
    private mutating func essay(_ parts: [Interaction]) -> Element? {
        let texts = parts.filter { $0.kind == .extendedText }
        let uploads = parts.filter { $0.kind == .upload }
        guard texts.count <= 1, uploads.count <= 1 else { return nil }
        let most = uploads.first.map { $0.count.most ?? -1 } ?? 0
        var whole = question.prompt.pieces.filter { if case .place = $0 { false } else { true } }
        for part in parts where !part.prompt.isEmpty { whole += [.text("\n\n")] + part.prompt.pieces }
        for (place, part) in parts.enumerated() {
            names.parts[part.id] = place == 0 || part.kind == .extendedText ? "RESPONSE" : "FILES"
        }
        if let text = texts.first, let upload = uploads.first {
            (names.parts[text.id], names.parts[upload.id]) = ("RESPONSE", "FILES")
        }
        var element = frame("essay", MarkedText(whole), grade: 1)
        element.append(Element("responseformat", text: texts.isEmpty ? "noinline" : "editor"))
        element.append(Element("attachments", text: "\(most)"))
        return element
    }
}
