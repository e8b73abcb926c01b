import PeerLearningCore

extension QTIBody {
    /// Reads a part that is answered.
    mutating func readInteraction(_ node: XMLNode) {
        let response = node["responseIdentifier"] ?? ""
        if node.name == "endAttemptInteraction" { return addHint(response) }
        if node.name == "mediaInteraction" { return readMedia(node) }
        guard !response.trimmed.isEmpty else {
            return note(.warning, .questionPartNameless, ["kind": .text(node.name)], line: node.line)
        }
        if responses[response] == nil {
            note(.warning, .questionPartUndeclared, ["part": .text(response.printable)], line: node.line)
        }
        let saved = (places, owner)
        (places, owner) = ([], InteractionID(response))
        do throws(Refusal) {
            let draft = QTIPart(node, InteractionID(response), responses[response])
            let part = try part(draft)
            (places, owner) = saved
            add(part)
        } catch {
            (places, owner) = saved
            note(.warning, .questionPartBroken, ["part": .text(response.printable)], line: node.line)
            read(node)
        }
    }

    private mutating func readMedia(_ node: XMLNode) {
        composer.put(marked(node.child("prompt")))
        for child in node.children {
            if let picture = picture(child) { composer.put(picture.piece) }
        }
    }

    private mutating func part(_ draft: QTIPart) throws(Refusal) -> Interaction {
        let node = draft.node
        let prompt = marked(node.child("prompt"))
        switch InteractionKind(rawValue: node.name) {
        case .choice?: return try draft.part(.choice, prompt, options: options(node, ["simpleChoice"]))
        case .inlineChoice?: return try draft.part(.inlineChoice, prompt, options: options(node, ["inlineChoice"]))
        case .order?: return try draft.part(.order, prompt, options: options(node, ["simpleChoice"]))
        case .associate?: return try draft.part(.associate, prompt, options: options(node, ["simpleAssociableChoice"]))
        case .match?: return try match(draft, prompt)
        case .gapMatch?, .hottext?: return try withinText(draft, prompt)
        case .textEntry?:
            let isNumber = ["integer", "float"].contains(draft.baseType)
            return try draft.part(.textEntry, prompt, entry: isNumber ? .number : .words)
        case .extendedText?: return try draft.part(.extendedText, prompt)
        case .hotspot?, .graphicOrder?:
            return try draft.part(
                node.name == "hotspotInteraction" ? .hotspot : .graphicOrder, prompt,
                options: options(node, ["hotspotChoice"]), picture: ground(node))
        case .graphicAssociate?:
            return try draft.part(
                .graphicAssociate, prompt, options: options(node, ["associableHotspot"]), picture: ground(node))
        case .graphicGapMatch?:
            return try draft.part(
                .graphicGapMatch, prompt, options: options(node, ["gapImg", "gapText"]),
                targets: options(node, ["associableHotspot"]), picture: ground(node))
        case .selectPoint?: return try draft.part(.selectPoint, prompt, picture: ground(node))
        case .positionObject?:
            let object = ground(node).map { MarkedText([$0.piece]) } ?? ""
            return try draft.part(.positionObject, prompt.isEmpty ? object : prompt, picture: stage ?? ground(node))
        case .slider?: return try draft.slider(prompt)
        case .upload?: return try draft.part(.upload, prompt)
        case nil: return try foreign(draft, prompt)
        }
    }

    /// What cannot be shown here: a drawing is handed in as a file, anything else is answered in words.
    private mutating func foreign(_ draft: QTIPart, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        if draft.node.name == "drawingInteraction" {
            return try draft.part(.upload, prompt, picture: ground(draft.node))
        }
        note(.warning, .questionPartForeign, ["kind": .text(draft.node.name.printable)], line: draft.node.line)
        return try draft.part(.extendedText, prompt)
    }

    private mutating func match(_ draft: QTIPart, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        let sets = draft.node.children("simpleMatchSet")
        let options = sets.first.map { self.options($0, ["simpleAssociableChoice"]) } ?? []
        let targets = sets.dropFirst().first.map { self.options($0, ["simpleAssociableChoice"]) } ?? []
        return try draft.part(.match, prompt, options: options, targets: targets)
    }

    /// Gaps, and passages to be marked: the text that they stand in belongs to the part.
    private mutating func withinText(_ draft: QTIPart, _ prompt: MarkedText) throws(Refusal) -> Interaction {
        let options = self.options(draft.node, ["gapText", "gapImg"])
        var text = draft.node
        text.content.removeAll { content in
            guard case .node(let node) = content else { return false }
            return ["prompt", "gapText", "gapImg"].contains(node.name)
        }
        let words = marked(text)
        var whole = MarkedComposer()
        whole.put(prompt)
        whole.breakParagraph()
        whole.put(words)
        if draft.node.name == "hottextInteraction" { return try draft.part(.hottext, whole.text, options: places) }
        return try draft.part(.gapMatch, whole.text, options: options, targets: places)
    }

    /// The options of these names, in the order of the file.
    private mutating func options(_ node: XMLNode, _ names: Set<String>) -> [AnswerOption] {
        var options: [AnswerOption] = []
        for child in node.children where names.contains(child.name) && shows(child) {
            let text = marked(child)
            let said = text.isEmpty ? MarkedText(child["hotspotLabel"] ?? child["objectLabel"] ?? "") : text
            var shape = QTIResponse.region(child["shape"], child["coords"])
            if child["shape"] == nil { shape = nil }
            if child["shape"] != nil, shape == nil {
                note(
                    .warning, .questionRegion, ["option": .text((child["identifier"] ?? "").printable)],
                    line: child.line)
            }
            let most = child.whole("matchMax") ?? 1
            options.append(
                AnswerOption(
                    OptionID(child["identifier"] ?? ""), said, isFixed: child.flag("fixed") ?? false,
                    most: most > 0 ? most : nil, shape: shape))
        }
        return options
    }

    /// The picture that a part is answered on.
    private func ground(_ node: XMLNode) -> QuestionPicture? {
        for child in node.children where ["object", "img"].contains(child.name) { return picture(child) }
        return node.child("div").flatMap { ground($0) }
    }
}
