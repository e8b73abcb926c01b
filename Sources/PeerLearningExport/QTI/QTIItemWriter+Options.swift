import PeerLearningCore

extension QTIItemWriter {
    /// Adds what there is to choose, to put in order or to join.
    mutating func appendOptions(_ part: Interaction, _ element: inout Element) {
        for option in part.options + part.targets where option.shape != nil && !part.kind.hasRegions(option, part) {
            note(.region, ["option": .text(option.id.rawValue)])
        }
        switch part.kind {
        case .choice, .order: for option in part.options { element.append(choice("simpleChoice", option)) }
        case .inlineChoice: for option in part.options { element.append(choice("inlineChoice", option)) }
        case .associate: for option in part.options { element.append(associable("simpleAssociableChoice", option)) }
        case .match:
            for list in [part.options, part.targets] {
                element.append(Element("simpleMatchSet", [:], list.map { associable("simpleAssociableChoice", $0) }))
            }
        case .gapMatch:
            for option in part.options { element.append(gapChoice(option)) }
            for block in gapBlocks(part) { element.append(block) }
        case .hottext: for block in gapBlocks(part) { element.append(block) }
        case .hotspot, .graphicOrder: for option in part.options { element.append(region("hotspotChoice", option)) }
        case .graphicAssociate: for option in part.options { element.append(region("associableHotspot", option)) }
        case .graphicGapMatch:
            for option in part.options { element.append(gapChoice(option)) }
            for target in part.targets { element.append(region("associableHotspot", target)) }
        case .textEntry, .extendedText, .selectPoint, .positionObject, .slider, .upload: return
        }
    }

    private func fixed(_ option: AnswerOption) -> String? { option.isFixed ? "true" : nil }

    private mutating func choice(_ name: String, _ option: AnswerOption) -> Element {
        var element = Element(name, ["identifier": names.option(option.id), "fixed": fixed(option)])
        element.content = name == "inlineChoice" ? words(of: option) : inline(option.text)
        return element
    }

    private func associable(_ name: String, _ option: AnswerOption) -> Element {
        Element(
            name,
            [
                "identifier": names.option(option.id), "fixed": fixed(option), "matchMax": "\(option.most ?? 0)",
            ], content: inline(option.text))
    }

    /// The words of an option where no marks and pictures may stand.
    private mutating func words(of option: AnswerOption) -> [Element.Content] {
        let words = option.text.plain
        if option.text.onlyWords == nil || words.contains("\n") {
            note(.optionText, ["part": .text(option.id.rawValue)])
        }
        return words.isEmpty ? [] : [.text(words)]
    }

    private mutating func gapChoice(_ option: AnswerOption) -> Element {
        let attributes: KeyValuePairs<String, String?> = [
            "identifier": names.option(option.id), "fixed": fixed(option), "matchMax": "\(option.most ?? 0)",
        ]
        if option.text.pieces.count == 1, case .picture(let path, let description) = option.text.pieces[0] {
            return Element("gapImg", attributes, [object(QuestionPicture(path: path, description: description))])
        }
        return Element("gapText", attributes, content: words(of: option))
    }

    private mutating func region(_ name: String, _ option: AnswerOption) -> Element {
        if option.shape == nil { note(.region, ["option": .text(option.id.rawValue)]) }
        if option.text.onlyWords == nil { note(.optionText, ["part": .text(option.id.rawValue)]) }
        let shape = option.shape ?? .everywhere
        let label = option.text.plain
        return Element(
            name,
            [
                "identifier": names.option(option.id), "fixed": fixed(option), "shape": shape.qtiShape,
                "coords": shape.qtiCoordinates, "hotspotLabel": label.isEmpty ? nil : label,
                "matchMax": name == "associableHotspot" ? "\(option.most ?? 0)" : nil,
            ])
    }
}

extension QTIItemWriter {
    /// The text of a part in which its gaps or passages stand.
    private mutating func gapBlocks(_ part: Interaction) -> [Element] {
        let places = part.kind == .hottext ? part.options : part.targets
        var missing = places.map(\.id)
        var flow = Flow()
        var pieces = (gapTexts[part.id] ?? part.prompt).pieces[...]
        while let piece = pieces.popFirst() {
            switch piece {
            case .text(let words): flow.write(words)
            case .picture(let path, let description): flow.put(picture(path, description))
            case .gap(part.id, let id):
                guard let place = places.first(where: { $0.id == id }), let met = missing.firstIndex(of: id) else {
                    continue
                }
                missing.remove(at: met)
                if part.kind == .hottext { takeWords(of: place, &pieces) }
                flow.put(gap(place, part.kind))
            case .place, .gap: note(.places)
            }
        }
        flow.endParagraph()
        for place in places where missing.contains(place.id) { flow.put(gap(place, part.kind)) }
        return flow.elements
    }

    /// A passage's words follow its mark in the text: they are written within it, and not a second time.
    private mutating func takeWords(of passage: AnswerOption, _ pieces: inout ArraySlice<MarkedText.Piece>) {
        guard let own = passage.text.onlyWords, !own.isEmpty, case .text(let words)? = pieces.first,
            words.hasPrefix(own)
        else { return }
        pieces.removeFirst()
        let rest = String(words.dropFirst(own.count))
        if !rest.isEmpty { pieces = [.text(rest)] + pieces }
    }

    private mutating func gap(_ place: AnswerOption, _ kind: InteractionKind) -> Element {
        let name = names.option(place.id)
        if kind == .hottext { return Element("hottext", ["identifier": name], content: inline(place.text)) }
        if !place.text.isEmpty { note(.optionText, ["part": .text(place.id.rawValue)]) }
        if place.most != 1 { note(.count) }
        return Element("gap", ["identifier": name])
    }
}

extension InteractionKind {
    /// Whether an option or a target of such a part is a region.
    fileprivate func hasRegions(_ option: AnswerOption, _ part: Interaction) -> Bool {
        switch self {
        case .hotspot, .graphicOrder, .graphicAssociate: true
        case .graphicGapMatch: part.targets.contains(option)
        default: false
        }
    }
}
