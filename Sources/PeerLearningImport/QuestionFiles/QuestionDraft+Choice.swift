import PeerLearningCore

extension QuestionDraft {
    /// A question where one option is chosen, or several.
    func choice(_ segments: [AnswerSegment], isSingle: Bool) throws(ImportError) -> PackageQuestion {
        guard segments.count > 1 || !isSingle else { throw ImportError(.questionOneOption, line: line) }
        var options: [AnswerOption] = []
        for segment in segments {
            let words = text(of: segment.text)
            guard !words.isEmpty else { throw ImportError(.questionAnswerEmpty, line: segment.line) }
            options.append(AnswerOption(.letter(options.count), words))
        }
        let worths = isSingle ? segments.map { $0.percent / 100 } : Self.completed(segments.map { $0.percent / 100 })
        guard let most = worths.max(), most > 0 else { throw ImportError(.questionNothingRight, line: line) }
        let right = zip(options, worths).filter { isSingle ? $1 == most : $1 > 0 }
        let key = AnswerKey(
            .mapping, correct: right.map { .option($0.0.id) },
            mapping: AnswerMapping(
                zip(options, worths).map { AnswerMapping.Entry(.option($0.id), worth: $1) }, lower: 0, upper: 1))
        let kind: InteractionKind = isSingle && isWithinSentence ? .inlineChoice : .choice
        return try question(
            .multichoice, interaction(kind, options: options, count: isSingle ? .one : .any), key: key, maximum: 1,
            answers: zip(segments, options).map { answer($0, $1.text.plain.squashed) })
    }

    /// Thirds of a whole are written 33.33333: what lacks less than a half per cent of a whole is made one.
    private static func completed(_ worths: [Double]) -> [Double] {
        let sum = worths.filter { $0 > 0 }.reduce(0, +)
        guard sum > 0.995, sum < 1.005 else { return worths }
        return worths.map { $0 > 0 ? $0 / sum : $0 }
    }

    /// A statement that is true or false. What is said comes first for those who answer wrongly, then for the others.
    func truth(_ isTrue: Bool, _ said: [Glyphs]) throws(ImportError) -> PackageQuestion {
        let isRussian = before.contains { piece in
            guard case .text(let words) = piece else { return false }
            return words.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
        }
        let options = [
            AnswerOption("true", isRussian ? "Верно" : "True"), AnswerOption("false", isRussian ? "Неверно" : "False"),
        ]
        let feedback = said.map { text(of: $0.trimmed).plain }
        let answers = [true, false].map { side in
            let place = side == isTrue ? 1 : 0
            return PackageAnswer(
                options[side ? 0 : 1].text.plain, fraction: side == isTrue ? 100 : 0,
                feedback: place < feedback.count ? feedback[place] : "")
        }
        return try question(
            .truefalse, interaction(.choice, options: options, arrangement: .asWritten),
            key: .correct(.option(isTrue ? "true" : "false")), answers: answers)
    }
}
