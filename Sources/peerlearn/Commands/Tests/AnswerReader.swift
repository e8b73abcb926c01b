import PeerLearning

/// Reads what somebody writes on the command line as an answer to a part of a question.
struct AnswerReader {
    private let part: Interaction

    /// Reads answers to this part, as it stands in the form.
    init(_ part: Interaction) { self.part = part }

    /// The values that the words name.
    ///
    /// - Throws: A refusal that says how such an answer is written.
    func items(from words: [String]) throws(Refusal) -> [AnswerItem] {
        let whole = words.joined(separator: " ")
        switch part.kind.answers {
        case .options: return try listed(words).map { word throws(Refusal) in .option(try option(word)) }
        case .directedPairs:
            return try listed(words).map { word throws(Refusal) in
                let (first, second) = try pair(word, "-", "tool.answer.pair")
                return .directedPair(try option(first), to: try target(second, word))
            }
        case .pairs:
            return try listed(words).map { word throws(Refusal) in
                let (first, second) = try pair(word, "-", "tool.answer.pair")
                return .pair(try option(first), try option(second))
            }
        case .points:
            return try listed(words).map { word throws(Refusal) in
                let (x, y) = try pair(word, "x", "tool.answer.point")
                guard let x = Double(x), let y = Double(y) else { throw refusal("tool.answer.point", word) }
                return .point(x: x, y: y)
            }
        case .words where part.entry == .words, .documents: return [.text(whole)]
        case .words, .numbers:
            guard let number = AnswerItem.number(written: whole) else { throw refusal("tool.answer.number", whole) }
            return [number]
        }
    }

    /// The words, also where commas part them.
    private func listed(_ words: [String]) -> [Substring] {
        words.flatMap { $0.split { $0 == "," || $0 == ";" || $0.isWhitespace } }
    }

    private func option(_ word: some StringProtocol) throws(Refusal) -> OptionID {
        guard let number = Int(word), (1...max(1, part.options.count)).contains(number) else {
            throw Refusal(
                .unknown,
                Message(
                    "tool.answer.option",
                    ["text": .text(Console.printable(String(word))), "count": .number(part.options.count)]))
        }
        return part.options[number - 1].id
    }

    private func target(_ word: Substring, _ whole: Substring) throws(Refusal) -> OptionID {
        guard let number = Int(word), (1...max(1, part.targets.count)).contains(number) else {
            throw refusal("tool.answer.pair", whole)
        }
        return part.targets[number - 1].id
    }

    private func pair(
        _ word: Substring, _ sign: Character, _ key: TextKey
    ) throws(Refusal) -> (Substring, Substring) {
        let sides = word.split(separator: sign, omittingEmptySubsequences: false)
        guard sides.count == 2 else { throw refusal(key, word) }
        return (sides[0], sides[1])
    }

    private func refusal(_ key: TextKey, _ word: some StringProtocol) -> Refusal {
        Refusal(.invalid, Message(key, ["text": .text(Console.printable(String(word)))]))
    }
}

extension AnswerItem {
    /// The value as it is written on the command line, for one that stands in a form.
    var written: String {
        switch self {
        case .option(let option): option.rawValue
        case .pair(let pair): "\(pair.first)-\(pair.second)"
        case .directedPair(let option, let target): "\(option)-\(target.rawValue.drop { $0 == "t" })"
        case .number(let number): Int(exactly: number).map(String.init) ?? "\(number)"
        case .text(let text): text
        case .point(let x, let y): "\(x)x\(y)"
        case .truth(let truth): "\(truth)"
        case .document: "–"
        }
    }
}
