import PeerLearningCore

/// Writes a question as an item of QTI 1.2 in the profile of Common Cartridge, which has six kinds of them.
///
/// Source: IMS GLC, *Common Cartridge Profile 1.3*, *Question and Test Interoperability*.
struct CartridgeQuestionWriter {
    let question: Question
    private let points: Double
    var notes = NoteList()

    init(_ entry: TestQuestion) { (question, points) = (entry.question, entry.points) }

    mutating func note(_ code: ExportNoteCode, _ arguments: [String: Message.Argument] = [:]) {
        notes.append(ExportNote(code, arguments, question: question.id))
    }

    /// The item; nil where the profile has no such question, which is noted.
    mutating func element() -> Element? {
        guard question.interactions.count == 1, let part = question.interactions.first, let item = item(part) else {
            let kind = question.interactions.first?.kind.name ?? Message("export.kind.text")
            note(.questionLeftOut, ["kind": .message(kind)])
            return nil
        }
        if question.holdsLooseBlanks { note(.blanks) }
        if !question.explanation.isEmpty { note(.explanation) }
        return item
    }

    private mutating func item(_ part: Interaction) -> Element? {
        switch part.kind {
        case .choice where part.cardinality == .single: return choice(part)
        case .choice: return choices(part)
        case .textEntry where part.entry == .words: return words(part)
        case .extendedText: return item("cc.essay.v0p1", [entry(part)], [])
        default: return nil
        }
    }

    private func item(_ profile: String, _ presentation: [Element], _ rules: [Element], least: Double = 0) -> Element {
        var fields = [("cc_profile", profile)]
        if question.maximum > 0 { fields.append(("cc_weighting", points.figures)) }
        let metadata = fields.map { label, entry in
            Element(
                "qtimetadatafield", [:], [Element("fieldlabel", text: label), Element("fieldentry", text: entry)])
        }
        let prompt = material(wholePrompt.html())
        let outcomes = Element(
            "outcomes", [:],
            [
                Element(
                    "decvar",
                    ["maxvalue": "100", "minvalue": least.figures, "varname": "SCORE", "vartype": "Decimal"])
            ])
        let processing = rules.isEmpty ? [] : [Element("resprocessing", [:], [outcomes] + rules)]
        return Element(
            "item", ["ident": question.id.rawValue, "title": question.title],
            [
                Element("itemmetadata", [:], [Element("qtimetadata", [:], metadata)]),
                Element("presentation", [:], [prompt] + presentation),
            ] + processing)
    }

    private var wholePrompt: MarkedText {
        let own = question.interactions.first?.prompt.pieces ?? []
        let between: [MarkedText.Piece] = question.prompt.isEmpty || own.isEmpty ? [] : [.text("\n\n")]
        return MarkedText(
            question.prompt.pieces.filter { if case .place = $0 { false } else { true } } + between + own)
    }

    private func material(_ html: String) -> Element {
        Element("material", [:], [Element("mattext", ["texttype": "text/html"], text: html)])
    }

    private func worth(_ items: [AnswerItem], _ part: Interaction) -> Double {
        (try? question.score(Answer([part.id: items])).score) ?? 0
    }

    /// The share of the most points in per cent.
    private func percent(_ worth: Double) -> Double { question.maximum > 0 ? worth / question.maximum * 100 : 0 }

    private func entry(_ part: Interaction) -> Element {
        Element(
            "response_str", ["ident": part.id.rawValue, "rcardinality": "Single"],
            [Element("render_fib", ["fibtype": "String", "rows": "1", "columns": "30", "prompt": "Box"])])
    }

    private func options(_ part: Interaction) -> Element {
        let labels = part.options.map { option in
            Element(
                "response_label", ["ident": option.id.rawValue, "rshuffle": option.isFixed ? "No" : nil],
                [material(option.text.html(isInline: true))])
        }
        return Element(
            "response_lid",
            ["ident": part.id.rawValue, "rcardinality": part.cardinality == .single ? "Single" : "Multiple"],
            [Element("render_choice", ["shuffle": part.arrangement == .asWritten ? "No" : "Yes"], labels)])
    }
}

extension CartridgeQuestionWriter {
    private func rule(_ test: Element, _ percent: Double) -> Element {
        Element(
            "respcondition", ["continue": "No"],
            [
                Element("conditionvar", [:], [test]),
                Element("setvar", ["action": "Set", "varname": "SCORE"], text: percent.figures),
            ])
    }

    private func equals(_ part: Interaction, _ text: String, isExact: Bool? = nil) -> Element {
        Element(
            "varequal", ["respident": part.id.rawValue, "case": isExact.map { $0 ? "Yes" : "No" }], text: text)
    }

    private mutating func choice(_ part: Interaction) -> Element {
        let worths = part.options.map { percent(worth([.option($0.id)], part)) }
        if worth([], part) != 0 { note(.scoring) }
        if part.arrangement == .alwaysChanges { note(.arrangement) }
        let rules = zip(part.options, worths).filter { $1 != 0 }.map { rule(equals(part, $0.id.rawValue), $1) }
        let isTruth = part.options.count == 2 && Set(part.options.map(\.id.rawValue)) == ["true", "false"]
        return item(
            isTruth ? "cc.true_false.v0p1" : "cc.multiple_choice.v0p1", [options(part)], rules,
            least: min(0, worths.min() ?? 0))
    }

    /// All or nothing: the profile knows no other points for several options.
    private mutating func choices(_ part: Interaction) -> Element? {
        let right = (question.keys[part.id]?.correct ?? []).compactMap { item -> OptionID? in
            if case .option(let id) = item { id } else { nil }
        }
        guard !right.isEmpty, question.maximum > 0 else { return nil }
        let isWhole = question.program == nil && question.keys[part.id]?.rule == .correct
        if !isWhole { note(.scoring) }
        if part.count != .any { note(.count) }
        if part.arrangement == .alwaysChanges { note(.arrangement) }
        let tests = part.options.map { option -> Element in
            let test = equals(part, option.id.rawValue)
            return right.contains(option.id) ? test : Element("not", [:], [test])
        }
        let whole = rule(Element("and", [:], tests), percent(worth(right.map { .option($0) }, part)))
        return item("cc.multiple_response.v0p1", [options(part)], [whole])
    }

    /// Words that are written: each pattern as it is, or as a part of what was written where it stands between asterisks.
    private mutating func words(_ part: Interaction) -> Element? {
        let key = question.keys[part.id]
        guard question.maximum > 0, let key else { return nil }
        if question.program != nil || key.rule != .patterns { note(.scoring) }
        var patterns = key.patterns
        if patterns.isEmpty {
            for case .text(let words) in key.mapping?.entries.map(\.item) ?? key.correct where !words.isBlank {
                patterns.append(TextPattern(words.replacing("*", with: "\\*"), letterCase: .matters))
            }
        }
        var rules: [Element] = []
        var isWithin = false
        for pattern in patterns {
            let isExact = pattern.letterCase == .matters
            guard let (text, within) = Self.plain(pattern.pattern) else {
                note(.value, ["part": .text(part.id.rawValue)])
                continue
            }
            let percent = percent(worth([.text(text)], part))
            let test =
                within
                ? Element(
                    "varsubstring", ["respident": part.id.rawValue, "case": isExact ? "Yes" : "No"], text: text)
                : equals(part, text, isExact: isExact)
            isWithin = isWithin || within
            rules.append(rule(test, percent))
        }
        guard !rules.isEmpty else { return nil }
        return item(isWithin ? "cc.pattern_match.v0p1" : "cc.fib.v0p1", [entry(part)], rules)
    }

    /// The words of a pattern, and whether they may stand within others; nil where asterisks stand elsewhere.
    private static func plain(_ pattern: String) -> (text: String, isWithin: Bool)? {
        let marked = pattern.replacing("\\*", with: "\u{E0F4}")
        let isWithin = marked.count > 2 && marked.hasPrefix("*") && marked.hasSuffix("*")
        let core = isWithin ? String(marked.dropFirst().dropLast()) : marked
        guard !core.contains("*"), core == core.blanksCut, !core.isEmpty else { return nil }
        return (core.replacing("\u{E0F4}", with: "*"), isWithin)
    }
}
