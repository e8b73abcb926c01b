import PeerLearningCore

extension MoodleDraft {
    /// A number that follows from others, which are drawn out of a set: the first ones are taken.
    mutating func readCalculated() throws(Refusal) {
        let numbers = drawn
        prompt = filled(prompt, numbers)
        let part = try Interaction(Self.part, .textEntry, entry: .number)
        var keys: [NumberKey] = []
        for answer in answers {
            guard let number = Formula.value(of: answer.plain, numbers) else {
                note(.warning, .questionFormula, ["formula": .text(answer.plain.printable)])
                continue
            }
            keys.append(NumberKey(number, Self.tolerance(of: answer.node), worth: answer.worth))
        }
        set(part, Self.numbersKey(keys, weight: grade))
    }

    /// Options with numbers that follow from others.
    mutating func readCalculatedChoice() throws(Refusal) {
        let numbers = drawn
        prompt = filled(prompt, numbers)
        let options = answers.enumerated().map { AnswerOption(.letter($0), filled($1.text.marked, numbers)) }
        try readChoice(options, isAllOrNothing: false)
    }

    /// The first number of each set.
    private var drawn: [String: Double] {
        mutating get {
            var numbers: [String: Double] = [:]
            var most = 0
            for set in node.child("dataset_definitions")?.children("dataset_definition") ?? [] {
                let name = MoodleText(set.child("name") ?? set.child("n")).written.trimmed
                let items = set.child("dataset_items")?.children("dataset_item") ?? []
                let first = items.min { ($0.child("number")?.decimal ?? 0) < ($1.child("number")?.decimal ?? 0) }
                most = max(most, items.count)
                numbers[name] = first?.child("value")?.decimal
            }
            note(.warning, .questionOneSet, ["count": .number(most)])
            return numbers
        }
    }

    /// The text with numbers for `{name}`, and with the results of `{=formula}`.
    private func filled(_ text: MarkedText, _ numbers: [String: Double]) -> MarkedText {
        MarkedText(
            text.pieces.map { piece in
                guard case .text(let words) = piece else { return piece }
                return .text(Formula.filled(words, numbers))
            })
    }
}
