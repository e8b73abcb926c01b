import PeerLearning

extension Rubric {
    /// The answers that words stand for, criterion by criterion: yes or no, points, a level by its name or its points, and
    /// `-` for what is left out or answered in words.
    ///
    /// - Throws: A refusal that names the criterion and what can be said there.
    func answers(from words: [String]) throws(Refusal) -> [Int] {
        guard words.count == criteria.count else {
            let counts: [String: Message.Argument] = ["given": .number(words.count), "asked": .number(criteria.count)]
            throw Refusal(.invalid, Message("refusal.review.incomplete", counts))
        }
        var answers: [Int] = []
        for (criterion, word) in zip(criteria, words) {
            guard let answer = criterion.answer(from: word.lowercased()) else {
                throw Refusal(
                    .invalid,
                    Message(
                        "tool.review.noSuchLevel",
                        ["name": .text(criterion.name), "level": .text(word), "known": .text(criterion.choices)]))
            }
            answers.append(answer)
        }
        return answers
    }
}

extension RubricCriterion {
    fileprivate func answer(from word: String) -> Int? {
        if word == "-" { return kind == .comment ? 0 : isOptional ? -1 : nil }
        switch kind {
        case .check: return ["yes": 1, "no": 0, "да": 1, "нет": 0, "1": 1, "0": 0][word]
        case .points: return Int(word).flatMap { accepts($0) && $0 >= 0 ? $0 : nil }
        case .comment: return nil
        case .levels:
            if let named = levels.firstIndex(where: { $0.name.lowercased() == word }) { return named }
            let worth = levels.indices.filter { Double(word) == levels[$0].points }
            return worth.count == 1 ? worth.first : nil
        }
    }

    /// What can be said at the criterion.
    var choices: String {
        let said: [String] =
            switch kind {
            case .check: ["yes", "no"]
            case .points(let most): ["0 … \(most)"]
            case .comment: ["-"]
            case .levels: levels.map { "\($0.name) (\($0.points.plain))" }
            }
        return (said + (isOptional && kind != .comment ? ["-"] : [])).joined(separator: ", ")
    }

    /// An answer as it is said.
    func word(for answer: Int) -> String {
        guard accepts(answer), answer >= 0 else { return "-" }
        switch kind {
        case .check: return answer == 1 ? "yes" : "no"
        case .points: return String(answer)
        case .comment: return "-"
        case .levels: return levels[answer].name
        }
    }

    /// The criterion for `--json`.
    var formRecord: JSONValue {
        [
            "name": .text(name), "weight": .number(weight), "choices": .text(choices), "optional": .flag(isOptional),
        ]
    }
}
