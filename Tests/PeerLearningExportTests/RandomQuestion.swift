import PeerLearningCore

/// Makes questions of every kind, with every kind of key and with rules of scoring, and answers to them.
struct RandomQuestion {
    var chance: SeededGenerator
    let pool: [String]

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
        pool = [
            "Kyiv", "kyiv", "AT&T <b>", "2 * 3 = 6", "*stressed* words", "run `swift test` now", "Ответ «да»",
            "first\nsecond", "one\n\ntwo", "a]]>b", "say \"hi\"", "x", "1,5", "[[1]] {1:SA:=no}", "end.", "a*b*c",
        ]
    }

    mutating func pick<Item>(_ items: [Item]) -> Item { items[chance.below(items.count)] }
    mutating func flip(_ of: Int = 2) -> Bool { chance.below(of) == 0 }
    mutating func number() -> Double { pick([0, 1, 2, 3, -1, 0.5, 1.25, 1.0 / 3, 10, 2.5]) }
    mutating func words() -> MarkedText { MarkedText(pick(pool)) }

    /// A question of one to three parts.
    mutating func question(_ id: QuestionID, kinds: [InteractionKind] = InteractionKind.allCases) throws -> Question {
        var parts: [Interaction] = []
        for place in 0...(flip() ? 0 : chance.below(3)) {
            let name = place == 0 && flip() ? "RESPONSE" : pick(["R\(place)", "part \(place)", "SCORE\(place)"])
            parts.append(try part(InteractionID(name), pick(kinds)))
        }
        if parts.count == 1, flip(8) { parts[0] = try part("SCORE", parts[0].kind) }
        var keys: [InteractionID: AnswerKey] = [:]
        for part in parts {
            if part.kind.isForPeers { keys[part.id] = .peers } else if !flip(8) { keys[part.id] = key(part) }
        }
        let program = flip(3) ? try program(parts) : nil
        let bounds = flip(3) ? (-pick([0, 1, 2.5]), pick([1.0, 2, 10])) : (0, nil)
        let attainable = parts.reduce(0.0) { sum, part in
            sum + (keys[part.id].map { $0.weight * $0.best(in: part) } ?? 0)
        }
        return try Question(
            id, title: pick(["", "Title <1>"]), prompt: prompt(parts), parts, keys: keys, program: program,
            minimum: bounds.0, maximum: program == nil && attainable >= 0 ? bounds.1 : bounds.1 ?? 3,
            explanation: flip(4) ? words() : "")
    }

    private mutating func prompt(_ parts: [Interaction]) -> MarkedText {
        var pieces: [MarkedText.Piece] = [.text(pick(pool))]
        for part in parts where part.kind == .textEntry || part.kind == .inlineChoice {
            pieces += [.text("say "), .place(part.id), .text(" then")]
        }
        if flip(4) { pieces.append(.picture(path: "img/a.png", description: "A map")) }
        return MarkedText(pieces)
    }

    private mutating func options(_ count: Int, _ mark: String, regions: Bool) -> [AnswerOption] {
        let names = (0..<count).map { pick(["\(mark)\($0)", "\($0) \(mark)", "_x\(mark)\($0)"]) }
        return names.map { name in
            AnswerOption(
                OptionID(name), regions ? "here" : words(), isFixed: flip(6), most: flip(4) ? nil : 1 + chance.below(2),
                shape: regions ? region() : nil)
        }
    }

    mutating func region() -> PictureRegion {
        pick([
            .everywhere, .rectangle(left: 0, top: 0, right: 10, bottom: 20.5), .circle(x: 5, y: 5, radius: 3),
            .ellipse(x: 10, y: 10, horizontal: 4, vertical: 2),
            .polygon([.init(x: 0, y: 0), .init(x: 10, y: 0), .init(x: 0, y: 10)]),
        ])
    }

    mutating func part(_ id: InteractionID, _ kind: InteractionKind) throws -> Interaction {
        let hasOptions = kind.answers == .options || kind.answers == .pairs || kind.answers == .directedPairs
        let isDrawn = [.hotspot, .graphicOrder, .graphicAssociate].contains(kind)
        let options = hasOptions ? options(2 + chance.below(4), "o", regions: isDrawn) : []
        var targets: [AnswerOption] = []
        if kind.answers == .directedPairs {
            targets = self.options(2 + chance.below(2), "t", regions: kind == .graphicGapMatch)
            if kind == .gapMatch { targets = targets.map { AnswerOption($0.id) } }
        }
        let isOrder = kind == .order || kind == .graphicOrder
        let isOne = [.inlineChoice, .textEntry, .extendedText, .upload, .slider].contains(kind)
        let count = isOne || (!isOrder && flip()) ? .one : pick([AnswerCount.any, AnswerCount(least: 1, most: 3)])
        return try Interaction(
            id, kind, prompt: kind == .gapMatch || kind == .hottext ? text(id, options, targets) : words(),
            options: options, targets: targets, count: count, arrangement: pick([.asWritten, .mayChange]),
            entry: kind == .textEntry && flip() ? .number : .words,
            scale: kind == .slider ? SliderScale(lower: -5, upper: 20, step: flip() ? 1 : nil) : nil,
            picture: isDrawn || kind == .graphicGapMatch || kind.answers == .points
                ? QuestionPicture(path: "img/map.png", description: "Map", width: 100, height: 50.5) : nil)
    }

    private func text(_ id: InteractionID, _ options: [AnswerOption], _ targets: [AnswerOption]) -> MarkedText {
        MarkedText(
            (targets.isEmpty ? options : targets).flatMap { place -> [MarkedText.Piece] in
                [.text("Then "), .gap(id, place.id), .text((place.text.onlyText ?? "") + " and. ")]
            })
    }
}

extension MarkedText {
    /// The words of a text that is nothing else.
    var onlyText: String? {
        if pieces.count == 1, case .text(let words) = pieces[0] { words } else { nil }
    }
}
