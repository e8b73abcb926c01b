import PeerLearningCore

extension QuestionDraft {
    /// A question where two lists are matched: `=cat -> cat food`. What has nothing on its left only distracts.
    func pairs(_ segments: [AnswerSegment]) throws(ImportError) -> PackageQuestion {
        var options: [AnswerOption] = []
        var targets: [AnswerOption] = []
        var known: [MarkedText: OptionID] = [:]
        var pairs: [AnswerItem] = []
        for segment in segments {
            guard let arrow = segment.text.firstRun(of: "->"), segment.isRight else {
                throw ImportError(.questionPair, line: segment.line)
            }
            let (left, right) = (text(of: segment.text[..<arrow]), text(of: segment.text[(arrow + 2)...]))
            guard !right.isEmpty else { throw ImportError(.questionPair, line: segment.line) }
            let target = known[right] ?? OptionID("T\(targets.count + 1)")
            if known.updateValue(target, forKey: right) == nil {
                targets.append(AnswerOption(target, right, most: nil))
            }
            guard !left.isEmpty else { continue }
            let option = OptionID.letter(options.count)
            options.append(AnswerOption(option, left))
            pairs.append(.directedPair(option, to: target))
        }
        guard !pairs.isEmpty, targets.count > 1 else { throw ImportError(.questionFewPairs, line: line) }
        let worth = 1 / Double(pairs.count)
        let key = AnswerKey(
            .mapping, correct: pairs,
            mapping: AnswerMapping(pairs.map { AnswerMapping.Entry($0, worth: worth) }, lower: 0, upper: 1))
        let part = try interaction(
            .match, options: options, targets: targets, count: AnswerCount(most: options.count),
            arrangement: .alwaysChanges)
        return try question(
            .matching, part, key: key, maximum: 1,
            answers: segments.map { segment in
                let isDistractor = segment.text.begins(with: "->")
                return answer(segment, format.words(segment.text), percent: isDistractor ? 0 : 100)
            })
    }
}
