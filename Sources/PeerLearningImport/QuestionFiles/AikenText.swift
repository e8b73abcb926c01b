import PeerLearningCore

/// A file of questions in Aiken: a question, a line for each option, and a line `ANSWER:` with the letter of the right one.
///
/// Source: Moodle's documentation, *Aiken format*. The first option is A; a letter is followed by a point or a bracket and
/// a blank. The words are plain.
struct AikenText {
    private var list = QuestionList()
    private var stem: [TextLine] = []
    private var options: [(letter: UInt8, words: ArraySlice<UInt8>)] = []

    /// Whether a file is written so: somewhere a line names the right one of options.
    static func isWritten(in lines: [TextLine]) -> Bool {
        lines.contains { answer(in: $0.bytes.trimmed) != nil } && lines.contains { option(in: $0.bytes.trimmed) != nil }
    }

    /// The questions of a file. Cost: linear.
    static func questions(in lines: [TextLine]) -> QuestionList {
        var text = AikenText()
        for line in lines where text.list.hasRoom { text.take(line) }
        if text.list.hasRoom, !text.stem.isEmpty || !text.options.isEmpty { text.end(without: .aikenNoAnswer) }
        return text.list
    }

    private mutating func take(_ line: TextLine) {
        let core = line.bytes.trimmed
        if core.isEmpty { return }
        if let letter = Self.answer(in: core) { return end(with: letter, line.number) }
        if let option = Self.option(in: core), !stem.isEmpty, !options.isEmpty || option.letter == UInt8(ascii: "A") {
            options.append(option)
            return
        }
        if !options.isEmpty { end(without: .aikenNoAnswer) }
        stem.append(line)
    }

    private mutating func end(without code: DiagnosticCode) {
        let line = stem.first?.number ?? 1
        list.add(named: nil, line: line) { _ throws(ImportError) in throw ImportError(code, line: line) }
        (stem, options) = ([], [])
    }

    private mutating func end(with letter: UInt8, _ line: Int) {
        let (stem, options) = (stem, options)
        list.add(named: nil, line: stem.first?.number ?? line) { id throws(ImportError) in
            guard let first = stem.first else { throw ImportError(.questionWithoutText, line: line) }
            guard options.count > 1 else { throw ImportError(.questionOneOption, line: first.number) }
            guard Set(options.map(\.letter)).count == options.count else {
                throw ImportError(.aikenLetterTwice, line: first.number)
            }
            guard options.contains(where: { $0.letter == letter }) else {
                let name = String(UnicodeScalar(letter))
                throw ImportError(.aikenAnswerUnknown, ["letter": .text(name)], line: line)
            }
            return try Self.question(id, stem, options, right: letter)
        }
        (self.stem, self.options) = ([], [])
    }

    private static func question(
        _ id: QuestionID, _ stem: [TextLine], _ options: [(letter: UInt8, words: ArraySlice<UInt8>)], right: UInt8
    ) throws(ImportError) -> PackageQuestion {
        let words = stem.map { String(decoding: $0.bytes.trimmed, as: UTF8.self) }.joined(separator: "\n")
        let draft = QuestionDraft(
            id: id, title: "", format: .plain, before: [.text(words)], after: [], explanation: "",
            line: stem.first?.number ?? 1, category: nil)
        guard words.utf8.count <= QuestionParts.longest else {
            throw ImportError(.questionTooLong, ["limit": .number(QuestionParts.longest)], line: draft.line)
        }
        let shown = options.map { option in
            AnswerOption(
                OptionID(String(UnicodeScalar(option.letter))),
                MarkedText(String(decoding: option.words.trimmed, as: UTF8.self)))
        }
        guard shown.allSatisfy({ !$0.text.isEmpty }) else { throw ImportError(.questionAnswerEmpty, line: draft.line) }
        return try draft.question(
            .multichoice, draft.interaction(.choice, options: shown),
            key: .correct(.option(OptionID(String(UnicodeScalar(right))))),
            answers: zip(options, shown).map { option, shown in
                PackageAnswer(shown.text.plain, fraction: option.letter == right ? 100 : 0)
            })
    }

    private static func option(in line: ArraySlice<UInt8>) -> (letter: UInt8, words: ArraySlice<UInt8>)? {
        let head = Array(line.prefix(3))
        guard head.count == 3, (0x41...0x5A).contains(head[0]),
            head[1] == UInt8(ascii: ".") || head[1] == UInt8(ascii: ")"),
            head[2] == 0x20 || head[2] == 0x09
        else { return nil }
        return (head[0], line.dropFirst(3))
    }

    /// The letter behind `ANSWER:`; nil where the line is another.
    private static func answer(in line: ArraySlice<UInt8>) -> UInt8? {
        guard line.starts(with: "ANSWER:".utf8, by: { $0 & 0xDF == $1 & 0xDF }) else { return nil }
        let rest = line.dropFirst(7).trimmed
        guard rest.count == 1, let letter = rest.first, letter.isLetter else { return nil }
        return letter & 0xDF
    }
}
