import PeerLearningCore

extension MoodleDraft {
    /// Words or pictures that are dragged to places of a picture. Moodle keeps the upper left corner of a place only; its
    /// size follows there from what is dragged, here it is 60 by 30.
    mutating func readDraggedPictures() throws(Refusal) {
        var numbers: [String: OptionID] = [:]
        let options = node.children("drag").enumerated().map { place, drag in
            numbers[drag.word("no")] = .letter(place)
            let words = MoodleText(drag).marked
            let picture = drag.child("file")?["name"].map { MarkedText([.picture(path: $0, description: words.plain)]) }
            return AnswerOption(
                .letter(place), picture ?? words, most: drag.child("infinite") == nil ? 1 : nil)
        }
        var pairs: [AnswerItem] = []
        let targets = node.children("drop").enumerated().map { place, drop in
            let target = OptionID("T\(place + 1)")
            if let option = numbers[drop.word("choice")] { pairs.append(.directedPair(option, to: target)) }
            let (left, top) = (drop.child("xleft")?.decimal ?? 0, drop.child("ytop")?.decimal ?? 0)
            return AnswerOption(
                target, MoodleText(drop).marked,
                shape: .rectangle(left: left, top: top, right: left + 60, bottom: top + 30))
        }
        let part = try Interaction(
            Self.part, .graphicGapMatch, options: options, targets: targets,
            count: AnswerCount(most: max(1, targets.count)), cardinality: .multiple, arrangement: arrangement,
            picture: ground)
        set(part, equalShares(pairs))
    }

    /// Markers that are set on a picture: each is a part of its own, in whose regions its points count.
    ///
    /// Moodle divides the regions that were hit by the regions there are, or by the markers set where these are more.
    mutating func readMarkers() throws(Refusal) {
        let drops = node.children("drop")
        var hits: [ScoringExpression] = []
        var placed: [ScoringExpression] = []
        for (place, drag) in node.children("drag").enumerated() {
            let id = InteractionID("m\(place + 1)")
            let most = drag.child("noofdrags").flatMap { Int($0.text.trimmed) } ?? 1
            let count = drag.child("infinite") != nil || most <= 0 ? AnswerCount.any : AnswerCount(most: most)
            let part = try Interaction(
                id, .selectPoint, prompt: MoodleText(drag).marked, count: count, cardinality: .multiple, picture: ground
            )
            parts.append(part)
            let own = drops.filter { $0.word("choice") == drag.word("no") }
            let regions = own.compactMap { Self.region($0.word("shape"), $0.word("coords")) }
            if regions.count < own.count {
                note(.warning, .questionRegion, ["option": .text(part.prompt.plain.printable)])
            }
            if !regions.isEmpty {
                keys[id] = AnswerKey(.areas, areas: AreaMapping(regions.map { .init($0, worth: 1) }))
                hits.append(.mappedAreas(id))
            }
            placed.append(.apply(.containerSize, [.response(id)]))
        }
        guard !hits.isEmpty else { return }
        let most = ScoringExpression.apply(.max, [.number(Double(drops.count)), .apply(.sum, placed)])
        let share = ScoringExpression.apply(.divide, [.apply(.sum, hits), most])
        program = try ScoringProgram([.set("SCORE", .apply(.product, [.number(grade), share]))])
    }

    /// The picture that places belong to.
    private var ground: QuestionPicture? {
        node.child("file")?["name"].map { QuestionPicture(path: $0, description: "") }
    }

    /// A region as Moodle writes it: `x,y;radius`, `x,y;width,height`, `x,y;x,y;…`.
    private static func region(_ shape: String, _ text: String) -> PictureRegion? {
        let figures = text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.compactMap { Double($0) }
        switch (shape.lowercased(), figures.count) {
        case ("circle", 3) where figures[2] >= 0: return .circle(x: figures[0], y: figures[1], radius: figures[2])
        case ("rectangle", 4):
            return .rectangle(
                left: figures[0], top: figures[1], right: figures[0] + figures[2], bottom: figures[1] + figures[3])
        case ("polygon", 6...2_000) where figures.count % 2 == 0, ("poly", 6...2_000) where figures.count % 2 == 0:
            return .polygon(
                stride(from: 0, to: figures.count, by: 2).map { .init(x: figures[$0], y: figures[$0 + 1]) })
        default: return nil
        }
    }
}

extension XMLNode {
    /// The text of an element in it, without blanks around it; empty where there is none.
    func word(_ name: String) -> String { child(name)?.text.trimmed ?? "" }

    /// The number that stands in it; nil where none does.
    var decimal: Double? {
        guard case .number(let number)? = AnswerItem.number(written: text) else { return nil }
        return number
    }
}
