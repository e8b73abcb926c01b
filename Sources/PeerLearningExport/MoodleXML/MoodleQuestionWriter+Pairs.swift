import PeerLearningCore

extension MoodleQuestionWriter {
    /// Two lists that are matched.
    mutating func matching(_ part: Interaction) -> Element? {
        let right = right(in: part)
        guard part.options.allSatisfy({ right[$0.id] != nil && !$0.text.isEmpty }) else { return nil }
        let texts = part.targets.map(\.text.plain)
        guard Set(texts).count == texts.count, !texts.contains(where: \.isBlank) else { return nil }
        if part.targets.contains(where: { $0.text.onlyWords == nil }) {
            note(.optionText, ["part": .text(part.id.rawValue)])
        }
        checkShares(part, right) { .directedPair($0, to: $1) }
        if part.arrangement != .alwaysChanges { note(.arrangement) }
        var element = frame("matching", prompt(of: part), grade: question.maximum)
        element.append(Element("shuffleanswers", text: "true"))
        var order: [OptionID] = []
        for option in part.options {
            guard let target = part.targets.first(where: { $0.id == right[option.id] }) else { continue }
            if !order.contains(target.id) { order.append(target.id) }
            element.append(subquestion(option.text.html(folder: Self.folder), target.text.plain))
        }
        for target in part.targets where !order.contains(target.id) {
            order.append(target.id)
            element.append(subquestion("", target.text.plain))
        }
        names.parts[part.id] = "RESPONSE"
        names.options[part.id] = OptionLetters.names(of: part.options.map(\.id))
        names.targets[part.id] = OptionLetters.names(of: order, "T")
        return element
    }

    private func subquestion(_ html: String, _ answer: String) -> Element {
        Element(
            "subquestion", ["format": "html"],
            [Element("text", text: html), Element("answer", [:], [Element("text", text: answer)])])
    }

    /// Words that are dragged into gaps.
    mutating func draggedWords(_ part: Interaction) -> Element? {
        let ofOptions = pairs(in: part)
        var right: [OptionID: OptionID] = [:]
        for (option, gap) in ofOptions where right[gap] == nil { right[gap] = option }
        guard part.targets.allSatisfy({ right[$0.id] != nil }) else { return nil }
        checkShares(part, right) { .directedPair($1, to: $0) }
        var order: [OptionID] = []
        let text = MarkedText(
            prompt(of: part).pieces.map { piece in
                if case .text(let words) = piece { .text(words.replacing("[[", with: "[\u{E0F3}[")) } else { piece }
            })
        var html = text.html(folder: Self.folder) { piece in
            guard case .gap(part.id, let gap) = piece, let option = right[gap], !order.contains(gap),
                let place = part.options.firstIndex(where: { $0.id == option })
            else { return "" }
            order.append(gap)
            return "[[\(place + 1)]]"
        }
        guard order.count == part.targets.count else { return nil }
        html = html.replacing("\u{E0F3}[", with: "&#91;")
        var element = frame("ddwtos", html: html, grade: question.maximum)
        element.append(Element("shuffleanswers", text: "1"))
        if part.arrangement != .alwaysChanges { note(.arrangement) }
        for option in part.options {
            var box = Element(
                "dragbox", [:],
                [
                    Element("text", text: option.text.html(isInline: true, folder: Self.folder)),
                    Element("group", text: "1"),
                ])
            if option.most != 1 { box.append(Element("infinite")) }
            element.append(box)
        }
        names.parts[part.id] = "RESPONSE"
        names.options[part.id] = OptionLetters.names(of: part.options.map(\.id))
        names.targets[part.id] = OptionLetters.names(of: order, "G")
        return element
    }

    /// The pairs that are right: those that are stated, else those that are worth most.
    private func pairs(in part: Interaction) -> [(option: OptionID, target: OptionID)] {
        let key = question.keys[part.id]
        let stated = key?.correct ?? []
        let best = key?.mapping?.entries.filter { $0.worth > 0 }.sorted { $0.worth > $1.worth }.map(\.item) ?? []
        return (stated.isEmpty ? best : stated).compactMap { item in
            if case .directedPair(let option, let target) = item { (option, target) } else { nil }
        }
    }

    private func right(in part: Interaction) -> [OptionID: OptionID] {
        Dictionary(pairs(in: part).map { ($0.option, $0.target) }) { first, _ in first }
    }

    /// Notes where pairs are worth something else than equal shares of the points, which is what Moodle gives.
    private mutating func checkShares(
        _ part: Interaction, _ right: [OptionID: OptionID], _ pair: (OptionID, OptionID) -> AnswerItem
    ) {
        let keys = right.keys.sorted()
        let others = Set(part.options.map(\.id) + part.targets.map(\.id))
        func isWorth(_ items: [AnswerItem], _ count: Int) -> Bool {
            guard let worth = worth(items, part) else { return true }
            let wanted = question.maximum * Double(count) / Double(keys.count)
            return abs(worth - wanted) <= 1e-9 * max(1, question.maximum)
        }
        let whole = keys.compactMap { key in right[key].map { pair(key, $0) } }
        var isSame = isWorth(whole, keys.count) && isWorth([], 0)
        for (place, key) in keys.enumerated() {
            isSame = isSame && isWorth([whole[place]], 1)
            var rest = whole
            rest.remove(at: place)
            isSame = isSame && isWorth(rest, keys.count - 1)
            for other in others.sorted().prefix(50) where other != right[key] {
                isSame = isSame && isWorth(rest + [pair(key, other)], keys.count - 1)
            }
        }
        if !isSame { note(.scoring) }
    }
}
