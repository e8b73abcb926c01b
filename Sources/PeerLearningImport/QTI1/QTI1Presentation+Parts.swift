import PeerLearningCore

extension QTI1Presentation {
    /// The part that a response is; nil where it asks for nothing.
    mutating func interaction(_ draft: QTI1Part, _ prompt: MarkedText) throws(Refusal) -> Interaction? {
        let isForeign = draft.node.name == "response_extension" || draft.node.name == "response_na"
        if isForeign {
            note(.warning, .questionPartForeign, ["kind": .text(draft.node.name)], line: draft.node.line)
            return try Interaction(draft.id, .extendedText, prompt: prompt)
        }
        if draft.rendering("render_slider") != nil, draft.labels.isEmpty { return try slider(draft, prompt) }
        switch draft.node.name {
        case "response_xy": return try points(draft, prompt)
        case "response_grp": return try pairs(draft, prompt)
        case "response_num": return try Interaction(draft.id, .textEntry, prompt: prompt, entry: .number)
        case "response_str": return try entry(draft, prompt)
        case _ where draft.rendering("render_fib") != nil: return try entry(draft, prompt)
        case _ where metadata.isBlanks && !isChosenFromList(draft): return try blank(draft)
        case _ where draft.rendering("render_hotspot") != nil: return try hotspots(draft, prompt)
        default: return try choice(draft, prompt)
        }
    }

    private func isChosenFromList(_ draft: QTI1Part) -> Bool {
        draft.labels.contains { ["dropdown", "wordbank"].contains(($0["answer_type"] ?? "").lowercased()) }
    }

    private mutating func choice(_ draft: QTI1Part, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        let options = draft.labels.enumerated().map { place, label in
            AnswerOption(
                OptionID(label["ident"] ?? ""), optionText(label, at: place), isFixed: label.flag("rshuffle") == false)
        }
        let isWithinText = isInline(draft.id)
        let kind: InteractionKind = draft.cardinality == .ordered ? .order : (isWithinText ? .inlineChoice : .choice)
        return try Interaction(
            draft.id, kind, prompt: isWithinText ? "" : prompt, options: options, count: draft.count,
            cardinality: draft.cardinality, arrangement: kind == .order ? .alwaysChanges : draft.arrangement)
    }

    /// Whether the text before has a place for the part.
    private func isInline(_ part: InteractionID) -> Bool {
        guard part.rawValue.hasPrefix("response_") else { return false }
        return composer.text.plain.contains("[\(part.rawValue.dropFirst("response_".count))]")
    }

    /// A blank with the words that may be written into it.
    private mutating func blank(_ draft: QTI1Part) throws(Refusal) -> Interaction {
        var words: [String: String] = [:]
        for label in draft.labels { words[label["ident"] ?? ""] = marked(label).plain.squashed }
        keepWords(words, of: draft.id)
        return try Interaction(draft.id, .textEntry)
    }

    private mutating func hotspots(_ draft: QTI1Part, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        let options = draft.labels.map { label in
            AnswerOption(
                OptionID(label["ident"] ?? ""), marked(label), shape: QTI1Part.region(label["rarea"], ownText(label)))
        }
        return try Interaction(
            draft.id, draft.cardinality == .ordered ? .graphicOrder : .hotspot, prompt: prompt, options: options,
            count: draft.count, cardinality: draft.cardinality,
            picture: QTI1Material(file: file).firstPicture(in: draft.node))
    }

    private mutating func points(_ draft: QTI1Part, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        var found: [PictureRegion] = []
        for label in draft.labels {
            if let region = QTI1Part.region(label["rarea"], ownText(label)) {
                found.append(region)
            } else {
                note(.warning, .questionRegion, ["option": .text((label["ident"] ?? "").printable)], line: label.line)
            }
        }
        keepRegions(found, of: draft.id)
        return try Interaction(
            draft.id, .selectPoint, prompt: prompt, count: draft.count, cardinality: draft.cardinality,
            picture: QTI1Material(file: file).firstPicture(in: draft.node))
    }

    /// The text that stands in a label itself.
    private func ownText(_ label: XMLNode) -> String {
        label.content.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
    }

    /// Pairs: a label that names others is joined with one of these.
    private func pairs(_ draft: QTI1Part, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        var groups: [String: [String]] = [:]
        for label in draft.labels {
            let named = (label["match_group"] ?? "").split { $0 == "," || $0.isWhitespace }.map(String.init)
            if !named.isEmpty { groups[label["ident"] ?? ""] = named }
        }
        let targets = Set(groups.values.joined())
        func option(_ label: XMLNode) -> AnswerOption {
            AnswerOption(
                OptionID(label["ident"] ?? ""), marked(label),
                most: label.whole("match_max").flatMap { $0 > 0 ? $0 : nil })
        }
        let count = AnswerCount(most: nil)
        guard !targets.isEmpty else {
            return try Interaction(
                draft.id, .associate, prompt: prompt, options: draft.labels.map(option), count: count,
                cardinality: .multiple)
        }
        return try Interaction(
            draft.id, .match, prompt: prompt,
            options: draft.labels.filter { groups[$0["ident"] ?? ""] != nil }.map(option),
            targets: draft.labels.filter { targets.contains($0["ident"] ?? "") }.map(option), count: count,
            cardinality: .multiple)
    }

    private func slider(_ draft: QTI1Part, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        let rendering = draft.rendering("render_slider")
        var scale: SliderScale?
        if let lower = rendering?.number("lowerbound"), let upper = rendering?.number("upperbound"), lower < upper {
            scale = SliderScale(
                lower: lower, upper: upper, step: rendering?.number("step").flatMap { $0 > 0 ? $0 : nil })
        }
        return try Interaction(draft.id, .slider, prompt: prompt, scale: scale)
    }

    /// Words or a number; a longer text where the item calls itself so, or nothing says what is right.
    private func entry(_ draft: QTI1Part, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        let isLong = metadata.isEssay || !judged.contains(draft.id.rawValue)
        if numeric.contains(draft.id.rawValue) {
            return try Interaction(draft.id, .textEntry, prompt: prompt, entry: .number)
        }
        if metadata.isUpload { return try Interaction(draft.id, .upload, prompt: prompt) }
        return try Interaction(draft.id, isLong ? .extendedText : .textEntry, prompt: prompt)
    }
}
