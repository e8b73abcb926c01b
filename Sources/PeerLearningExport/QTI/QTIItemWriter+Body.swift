import PeerLearningCore

extension QTIItemWriter {
    /// What is asked, with the parts at their places; parts that have none come behind it.
    mutating func body() -> [Element] {
        var flow = Flow()
        var pieces = question.prompt.pieces
        var written: Set<InteractionID> = []
        for part in question.interactions where part.kind == .gapMatch || part.kind == .hottext {
            takeGaps(of: part, &pieces)
        }
        for piece in pieces {
            switch piece {
            case .text(let words): flow.write(words)
            case .picture(let path, let description): flow.put(picture(path, description))
            case .gap(let id, let gap) where gap == Self.wholePart: write(id, &flow, &written)
            case .place(let id): write(id, &flow, &written)
            case .gap: note(.places)
            }
        }
        flow.endParagraph()
        for part in question.interactions where !written.contains(part.id) { write(part.id, &flow, &written) }
        let elements = flow.elements
        return elements.isEmpty ? [Element("p")] : elements
    }

    /// Stands for a part whose text was taken out of the prompt.
    private static let wholePart = OptionID(" ")

    private mutating func write(_ id: InteractionID, _ flow: inout Flow, _ written: inout Set<InteractionID>) {
        guard let part = question.interactions.first(where: { $0.id == id }), written.insert(id).inserted else {
            return note(.places)
        }
        if part.kind == .textEntry || part.kind == .inlineChoice {
            let words = part.prompt
            if !words.isEmpty {
                for element in blocks(of: words) { flow.put(block: element) }
            }
            flow.put(interaction(part))
        } else {
            for element in stage(of: part) { flow.put(block: element) }
        }
    }

    /// Takes the stretch of the prompt in which a part has its gaps out of it, and leaves the part's place there.
    private mutating func takeGaps(of part: Interaction, _ pieces: inout [MarkedText.Piece]) {
        func isOwn(_ piece: MarkedText.Piece) -> Bool {
            if case .gap(let id, _) = piece { id == part.id } else { false }
        }
        guard let first = pieces.firstIndex(where: isOwn), let last = pieces.lastIndex(where: isOwn) else { return }
        func isWords(_ place: Int) -> Bool {
            guard pieces.indices.contains(place) else { return false }
            switch pieces[place] {
            case .text, .picture: return true
            case .place, .gap: return false
            }
        }
        var (start, end) = (first, last)
        while isWords(start - 1) { start -= 1 }
        while isWords(end + 1) { end += 1 }
        var (inside, moved): ([MarkedText.Piece], [MarkedText.Piece]) = ([], [])
        for piece in pieces[start...end] {
            switch piece {
            case .text, .picture: inside.append(piece)
            case .gap(part.id, _): inside.append(piece)
            case .place(part.id): continue
            case .place, .gap: moved.append(piece)
            }
        }
        if !moved.isEmpty { note(.places) }
        gapTexts[part.id] = MarkedText(inside)
        pieces.replaceSubrange(start...end, with: [.gap(part.id, Self.wholePart)] + moved)
        pieces.removeAll { $0 == .place(part.id) }
    }

    /// The paragraphs of a text without places.
    func blocks(of text: MarkedText) -> [Element] {
        var flow = Flow()
        for piece in text.pieces {
            switch piece {
            case .text(let words): flow.write(words)
            case .picture(let path, let description): flow.put(picture(path, description))
            case .place, .gap: continue
            }
        }
        return flow.elements
    }

    /// A text within a line.
    func inline(_ text: MarkedText) -> [Element.Content] {
        text.pieces.flatMap { piece -> [Element.Content] in
            switch piece {
            case .text(let words): Element.inline(words)
            case .picture(let path, let description): [.element(picture(path, description))]
            case .place, .gap: []
            }
        }
    }

    /// A picture, sound or film within a text.
    func picture(_ path: String, _ description: String) -> Element {
        let type = MediaTypes.shownType(of: path)
        guard type.hasPrefix("image/") else {
            return Element("object", ["data": path, "type": type], text: description)
        }
        return Element("img", ["src": path, "alt": description])
    }
}
