import PeerLearningCore

/// Questions within a text.
extension H5PQuestion {
    /// A question has 1,000 parts at the most, and so many options; there is no use in reading on.
    private func requireRoom(_ count: Int) throws(Refusal) {
        guard count < 1_000 else { throw .because(.invalid, "question.tooManyOptions", ["part": .text(type)]) }
    }

    /// Fields to write in: `*one/two:tip*` takes either word.
    func blanks() throws(Refusal) -> Shape {
        var placed = PlacedText()
        var shape = Shape("")
        let letterCase: LetterCase = params["behaviour"]?["caseSensitive"]?.truth == false ? .isIgnored : .matters
        placed.write(params["text"]?.text ?? "")
        for text in params["questions"]?.list ?? [] {
            placed.write("<p>")
            for stretch in StarredText.stretches(of: text.text ?? "") {
                guard case .starred(let inside) = stretch else {
                    placed.write(stretch.words)
                    continue
                }
                try requireRoom(shape.parts.count)
                let id = InteractionID("p\(shape.parts.count + 1)")
                let words = inside.solutions.map { HTMLText.words(of: $0).squashed }.filter { !$0.isEmpty }
                guard let first = words.first else { continue }
                let patterns = words.map { TextPattern($0.replacing("*", with: "\\*"), letterCase: letterCase) }
                shape.parts.append(
                    try Interaction(id, .textEntry, prompt: MarkedText(HTMLText.pieces(of: inside.tip ?? "")).trimmed))
                shape.keys[id] = AnswerKey(.patterns, correct: [.text(first)], patterns: patterns)
                shape.answers += words.map { PackageAnswer($0, fraction: 100) }
                placed.put(.place(id))
            }
            placed.write("</p>")
        }
        shape.prompt = placed.text { MarkedText(HTMLText.pieces(of: $0)).trimmed }
        return shape
    }

    /// Words to drag into the gaps that they were taken from; those of `distractors` belong nowhere.
    func draggedWords() throws(Refusal) -> Shape {
        var placed = PlacedText()
        var gaps: [AnswerOption] = []
        var right: [AnswerItem] = []
        var words: [String] = []
        var uses: [String: Int] = [:]
        func option(_ text: String) -> OptionID {
            if uses.updateValue(uses[text, default: 0] + 1, forKey: text) == nil { words.append(text) }
            return .letter(words.firstIndex(of: text) ?? 0)
        }
        placed.write(params["taskDescription"]?.text ?? "")
        placed.write("<p>")
        for stretch in StarredText.stretches(of: params["textField"]?.text ?? "") {
            guard case .starred(let inside) = stretch else {
                placed.write(stretch.words.replacing("\n", with: "<br>"))
                continue
            }
            try requireRoom(gaps.count)
            let gap = OptionID("G\(gaps.count + 1)")
            gaps.append(AnswerOption(gap))
            right.append(.directedPair(option(HTMLText.words(of: inside.answer).squashed), to: gap))
            placed.put(.gap(Self.part, gap))
        }
        for stretch in StarredText.stretches(of: params["distractors"]?.text ?? "") {
            try requireRoom(words.count)
            if case .starred(let inside) = stretch { _ = option(HTMLText.words(of: inside.answer).squashed) }
        }
        let options = words.enumerated().map { AnswerOption(.letter($0), MarkedText($1), most: uses[$1] ?? 1) }
        let part = try Interaction(
            Self.part, .gapMatch, options: options, targets: gaps, count: AnswerCount(most: max(1, gaps.count)),
            cardinality: .multiple, arrangement: .alwaysChanges)
        let mapping = AnswerMapping(right.map { .init($0, worth: 1) })
        var shape = Shape(
            placed.text { MarkedText(HTMLText.pieces(of: $0)).trimmed }, part,
            AnswerKey(.mapping, correct: right, mapping: mapping))
        shape.maximum = Double(right.count)
        shape.answers = words.map { PackageAnswer($0, fraction: 100 / Double(max(1, right.count))) }
        return shape
    }

    /// Words of a text to be marked: each right one brings a point, each wrong one takes it back.
    func markedWords() throws(Refusal) -> Shape {
        var pieces = [MarkedText.Piece](params["taskDescription"]?.marked.pieces ?? [])
        if !pieces.isEmpty { pieces.append(.text("\n\n")) }
        var options: [AnswerOption] = []
        var right: [AnswerItem] = []
        func put(_ word: String, isRight: Bool) {
            let id = OptionID("w\(options.count + 1)")
            options.append(AnswerOption(id, MarkedText(word)))
            if isRight { right.append(.option(id)) }
            pieces.append(.gap(Self.part, id))
            pieces.append(.text(" "))
        }
        for stretch in StarredText.stretches(of: params["textField"]?.text ?? "") {
            switch stretch {
            case .plain(let html):
                for word in HTMLText.words(of: html).split(whereSeparator: \.isWhitespace) {
                    put(String(word), isRight: false)
                }
            case .starred(let inside): put(HTMLText.words(of: inside.answer).squashed, isRight: true)
            }
        }
        let part = try Interaction(
            Self.part, .hottext, options: options, count: .any, cardinality: .multiple, arrangement: .asWritten)
        let entries = options.map { option in
            AnswerMapping.Entry(.option(option.id), worth: right.contains(.option(option.id)) ? 1 : -1)
        }
        var shape = Shape(
            MarkedText(pieces).trimmed, part,
            right.isEmpty ? nil : AnswerKey(.mapping, correct: right, mapping: AnswerMapping(entries, lower: 0)))
        shape.maximum = right.isEmpty ? nil : Double(right.count)
        return shape
    }
}
