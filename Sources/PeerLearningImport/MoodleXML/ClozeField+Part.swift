import PeerLearningCore

extension ClozeField {
    /// The part that is answered.
    func part(_ id: InteractionID, _ text: MoodleText) throws(Refusal) -> Interaction {
        let options = answers.enumerated().map { AnswerOption(.letter($0), text.marked($1.text)) }
        let arrangement: Interaction.Arrangement = isShuffled ? .mayChange : .asWritten
        switch kind {
        case .words: return try Interaction(id, .textEntry)
        case .number: return try Interaction(id, .textEntry, entry: .number)
        case .list: return try Interaction(id, .inlineChoice, options: options, arrangement: arrangement)
        case .choice: return try Interaction(id, .choice, options: options, arrangement: arrangement)
        case .several: return try Interaction(id, .choice, options: options, count: .any, arrangement: arrangement)
        }
    }

    /// What is right in the part; nil where nothing is.
    func key(_ part: Interaction, _ text: MoodleText, weight: Double) -> AnswerKey? {
        switch kind {
        case .words(let letterCase):
            let patterns = answers.map { answer in
                TextPattern(text.marked(answer.text).plain, worth: answer.worth, letterCase: letterCase)
            }
            return MoodleDraft.wordsKey(patterns, weight: weight)
        case .number: return MoodleDraft.numbersKey(answers.compactMap(Self.numberKey), weight: weight)
        case .list, .choice, .several:
            let isSingle = part.cardinality == .single
            return MoodleDraft.choiceKey(part.options, answers.map(\.worth), isSingle, weight: weight)
        }
    }

    /// `2.5`, `2.5:0.1` with a tolerance, or `*` for any number.
    private static func numberKey(_ answer: Answer) -> NumberKey? {
        if answer.text == "*" { return NumberKey(-1e300...1e300, worth: answer.worth) }
        let parts = answer.text.split(separator: ":", maxSplits: 1).map(String.init)
        guard let first = parts.first, case .number(let number)? = AnswerItem.number(written: first),
            number.magnitude <= 1e300
        else { return nil }
        guard parts.count > 1, case .number(let tolerance)? = AnswerItem.number(written: parts[1]) else {
            return NumberKey(number, worth: answer.worth)
        }
        return NumberKey(number, .absolute(tolerance.magnitude), worth: answer.worth)
    }
}
