import PeerLearningCore

extension MoodleDraft {
    /// Two lists that are matched; what has nothing on its left only distracts, and the same words count as one.
    mutating func readPairs() throws(Refusal) {
        var options: [AnswerOption] = []
        var targets: [AnswerOption] = []
        var known: [MarkedText: OptionID] = [:]
        var pairs: [AnswerItem] = []
        for node in node.children("subquestion") {
            let left = MoodleText(node).marked
            let right = MoodleText(node.child("answer"), format: "plain_text").marked
            guard !right.isEmpty else { continue }
            let target = known[right] ?? OptionID("T\(targets.count + 1)")
            if known.updateValue(target, forKey: right) == nil {
                targets.append(AnswerOption(target, right, most: nil))
            }
            guard !left.isEmpty else { continue }
            options.append(AnswerOption(.letter(options.count), left))
            pairs.append(.directedPair(.letter(options.count - 1), to: target))
        }
        let part = try Interaction(
            Self.part, .match, options: options, targets: targets, count: AnswerCount(most: max(1, options.count)),
            cardinality: .multiple, arrangement: .alwaysChanges)
        set(part, equalShares(pairs))
    }

    /// Words that are dragged into gaps: `[[2]]` is the gap for the second of them.
    mutating func readDraggedWords() throws(Refusal) {
        let boxes = node.children("dragbox")
        var gaps: [AnswerOption] = []
        var pairs: [AnswerItem] = []
        prompt = gapped { number in
            let gap = OptionID("G\(gaps.count + 1)")
            gaps.append(AnswerOption(gap))
            pairs.append(.directedPair(.letter(number - 1), to: gap))
            return .gap(Self.part, gap)
        }
        let options = boxes.enumerated().map { place, box in
            AnswerOption(.letter(place), MoodleText(box).marked, most: box.child("infinite") == nil ? 1 : nil)
        }
        let part = try Interaction(
            Self.part, .gapMatch, options: options, targets: gaps, count: AnswerCount(most: max(1, gaps.count)),
            cardinality: .multiple, arrangement: .alwaysChanges)
        set(part, equalShares(pairs))
    }

    /// Lists to choose from within a text: the list of a gap holds the words of the group that its right word is in.
    mutating func readGaps() throws(Refusal) {
        let words = node.children("selectoption").enumerated().map { place, node in
            (
                option: AnswerOption(.letter(place), MoodleText(node).marked),
                group: node.child("group")?.text.trimmed ?? "1"
            )
        }
        var chosen: [(part: InteractionID, number: Int)] = []
        prompt = gapped { number in
            let part = InteractionID("p\(chosen.count + 1)")
            chosen.append((part, number))
            return .place(part)
        }
        for (id, number) in chosen where words.indices.contains(number - 1) {
            let right = words[number - 1]
            let options = words.filter { $0.group == right.group }.map(\.option)
            parts.append(try Interaction(id, .inlineChoice, options: options, arrangement: .mayChange))
            keys[id] = .correct(.option(right.option.id), weight: grade / Double(chosen.count))
        }
    }

    /// The text, with what `place` makes of the number in each `[[number]]`.
    private func gapped(_ place: (Int) -> MarkedText.Piece) -> MarkedText {
        var placed = PlacedText()
        var rest = text.written[...]
        while let match = rest.firstMatch(of: /\[\[([0-9]{1,4})(?::[^\]]{0,40})?\]\]/) {
            placed.write(rest[..<match.range.lowerBound])
            if let number = Int(match.1), number > 0 { placed.put(place(number)) }
            rest = rest[match.range.upperBound...]
        }
        placed.write(rest)
        return placed.text { text.marked($0) }
    }

    /// A key where each of the pairs is worth as much as any other.
    func equalShares(_ pairs: [AnswerItem]) -> AnswerKey? {
        guard !pairs.isEmpty else { return nil }
        let worth = 1 / Double(pairs.count)
        return AnswerKey(
            .mapping, weight: grade, correct: pairs,
            mapping: AnswerMapping(pairs.map { .init($0, worth: worth) }, lower: 0, upper: 1))
    }

    /// A longer text, a file, or both; people judge them.
    mutating func readEssay() throws(Refusal) {
        let isFileOnly = node.child("responseformat")?.text.trimmed == "noinline"
        let files = node.child("attachments").flatMap { Int($0.text.trimmed) } ?? 0
        if !isFileOnly { parts.append(try Interaction(Self.part, .extendedText)) }
        if isFileOnly || files != 0 {
            let most = files > 0 ? files : nil
            let id: InteractionID = isFileOnly ? Self.part : "FILES"
            parts.append(try Interaction(id, .upload, count: AnswerCount(most: most), cardinality: .multiple))
        }
        for part in parts { keys[part.id] = .peers }
    }
}
