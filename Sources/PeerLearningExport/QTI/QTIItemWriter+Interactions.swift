import PeerLearningCore

extension QTIItemWriter {
    /// The elements of a part that stands by itself.
    mutating func stage(of part: Interaction) -> [Element] {
        guard part.kind == .positionObject else { return [interaction(part)] }
        var interaction = Element(
            "positionObjectInteraction",
            ["responseIdentifier": names.part(part.id), "maxChoices": part.mostChoices])
        var before: [Element] = []
        if part.prompt.pieces.count == 1, case .picture(let path, let description) = part.prompt.pieces[0] {
            interaction.append(object(QuestionPicture(path: path, description: description)))
        } else {
            before = blocks(of: part.prompt)
            interaction.append(object(part.picture ?? QuestionPicture(path: "")))
            note(.optionText, ["part": .text(part.id.rawValue)])
        }
        guard let picture = part.picture else { return before + [interaction] }
        return before + [Element("positionObjectStage", [:], [object(picture), interaction])]
    }

    /// The element of a part.
    mutating func interaction(_ part: Interaction) -> Element {
        var element = Element(part.kind.rawValue, ["responseIdentifier": names.part(part.id)])
        setCounts(part, &element)
        setOrder(part, &element)
        if !part.kind.isWithinText || gapTexts[part.id] != nil {
            let prompt = inline(part.prompt)
            if !prompt.isEmpty { element.append(Element("prompt", content: prompt)) }
        }
        if part.picture != nil || part.kind.needsPicture {
            if part.picture == nil { note(.pictures) }
            element.append(object(part.picture ?? QuestionPicture(path: "")))
        }
        appendOptions(part, &element)
        return element
    }

    private mutating func setCounts(_ part: Interaction, _ element: inout Element) {
        let least = part.count.least
        switch part.kind {
        case .choice, .hottext, .hotspot, .selectPoint:
            element.set("maxChoices", part.mostChoices)
            if least > 0, part.cardinality != .single { element.set("minChoices", "\(least)") }
        case .order, .graphicOrder:
            guard least > 0 || part.count.most != nil else { return }
            element.set("minChoices", "\(max(1, least))")
            if let most = part.count.most { element.set("maxChoices", "\(most)") }
        case .associate, .match, .graphicAssociate: setAssociations(part, &element)
        case .gapMatch, .graphicGapMatch:
            let gaps = part.targets.allSatisfy { $0.most == 1 } ? part.targets.count : Int.max
            guard least > 1 || (part.count.most ?? gaps) < gaps, part.cardinality != .single else { return }
            if version == .three { setAssociations(part, &element) } else { note(.count) }
        case .textEntry, .extendedText, .upload:
            if part.count.most != 1 || part.cardinality != .single { note(.count) }
        case .slider:
            if part.scale == nil { note(.count) }
            element.set("lowerBound", (part.scale?.lower ?? 0).figures)
            element.set("upperBound", (part.scale?.upper ?? 100).figures)
            element.set("step", part.scale?.step.map(\.figures))
        case .inlineChoice, .positionObject: return
        }
    }

    private func setAssociations(_ part: Interaction, _ element: inout Element) {
        element.set("maxAssociations", part.mostChoices)
        if part.count.least > 0, part.cardinality != .single {
            element.set("minAssociations", "\(part.count.least)")
        }
    }

    private mutating func setOrder(_ part: Interaction, _ element: inout Element) {
        switch part.kind {
        case .choice, .inlineChoice, .order, .associate, .match, .gapMatch:
            element.set("shuffle", part.arrangement == .asWritten ? "false" : "true")
            if part.arrangement == .alwaysChanges { note(.arrangement) }
        case .graphicGapMatch: if part.arrangement != .asWritten { note(.arrangement) }
        default: return
        }
    }

    /// A picture to answer on.
    func object(_ picture: QuestionPicture) -> Element {
        let (width, height) = (picture.width?.figures, picture.height?.figures)
        if version == .three {
            return Element(
                "img", ["src": picture.path, "alt": picture.description, "width": width, "height": height])
        }
        return Element(
            "object",
            ["data": picture.path, "type": MediaTypes.shownType(of: picture.path), "width": width, "height": height],
            text: picture.description)
    }
}

extension Interaction {
    /// The most answers as QTI writes them: 0 where there is no limit.
    fileprivate var mostChoices: String { cardinality == .single ? "1" : "\(count.most ?? 0)" }
}

extension InteractionKind {
    /// Whether its prompt is the text that it stands in, or stands before it.
    fileprivate var isWithinText: Bool {
        switch self {
        case .textEntry, .inlineChoice, .gapMatch, .hottext: true
        default: false
        }
    }

    /// Whether QTI wants a picture to answer on.
    fileprivate var needsPicture: Bool {
        switch self {
        case .hotspot, .selectPoint, .graphicOrder, .graphicAssociate, .graphicGapMatch: true
        default: false
        }
    }
}
