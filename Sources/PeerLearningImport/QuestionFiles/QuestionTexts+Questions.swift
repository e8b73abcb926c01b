import PeerLearningCore

extension QuestionTexts {
    /// The questions of a file in GIFT.
    ///
    /// Source: Moodle's documentation, *GIFT format*. The kind of a question follows from what stands between its braces:
    /// nothing for an essay, `#` first for a number, T or F, `~` for options, `->` for pairs, else words. Without braces
    /// there is only something to read.
    func gift() -> QuestionList {
        list { text, id throws(ImportError) in
            let parts = try QuestionParts(text)
            return try parts.draft(id, text).gift(parts.block?.trimmed)
        }
    }

    /// The questions of a file in Moodle's missing word format: `Kyiv lies on the {=Dnieper ~Volga}.`
    ///
    /// A single answer makes it a question that is answered with a word.
    func missingWords() -> QuestionList {
        list { text, id throws(ImportError) in
            let parts = try QuestionParts(text)
            let draft = parts.draft(id, text)
            guard let block = parts.block?.trimmed else { throw ImportError(.questionWithoutAnswer, line: text.line) }
            let segments = try draft.segments(of: block, .beforeSign)
            return segments.count == 1 ? try draft.words(segments) : try draft.choice(segments, isSingle: true)
        }
    }

    private func list(
        _ read: (QuestionText, QuestionID) throws(ImportError) -> PackageQuestion
    ) -> QuestionList {
        var list = QuestionList()
        for text in texts where list.hasRoom {
            list.add(named: text.identifier, line: text.line) { id throws(ImportError) in try read(text, id) }
        }
        return list
    }
}

extension QuestionParts {
    /// The question's words, without its answers.
    func draft(_ id: QuestionID, _ text: QuestionText) -> QuestionDraft {
        QuestionDraft(
            id: id, title: title, format: format, before: format.pieces(before), after: format.pieces(after),
            explanation: format.text(explanation), line: text.line, category: text.category)
    }
}

extension QuestionDraft {
    /// A question by what stands between its braces in GIFT; nil where there are none.
    func gift(_ block: Glyphs?) throws(ImportError) -> PackageQuestion {
        guard let block else { return try question(.description) }
        guard let first = block.first else {
            return try question(.essay, interaction(.extendedText), key: .peers)
        }
        if first.isSign("#") { return try number(block.dropFirst().trimmed) }
        if let (isTrue, said) = Self.truth(block) { return try truth(isTrue, said) }
        let segments = try segments(of: block)
        if segments.contains(where: { !$0.isRight }) {
            return try choice(segments, isSingle: segments.contains(where: \.isRight))
        }
        if segments.contains(where: { $0.text.firstRun(of: "->") != nil }) { return try pairs(segments) }
        return try words(segments)
    }

    /// The answers between braces; nothing may stand before the first.
    func segments(
        of block: Glyphs, _ style: AnswerSegment.WeightStyle = .betweenSigns
    ) throws(ImportError) -> [AnswerSegment] {
        let (before, segments) = try AnswerSegment.segments(of: block, style)
        guard before.isEmpty, !segments.isEmpty else {
            throw ImportError(.questionWithoutAnswer, line: block.line ?? line)
        }
        return segments
    }

    /// Whether a statement is true, and what is said to those who err and to those who do not; nil where it is none.
    static func truth(_ block: Glyphs) -> (isTrue: Bool, said: [Glyphs])? {
        let parts = block.split(maxSplits: 2, omittingEmptySubsequences: false) { $0.isSign("#") }
        let word = parts.first?.trimmed.prefix(6).map { $0.byte & 0xDF } ?? []
        for (name, isTrue) in [("T", true), ("TRUE", true), ("F", false), ("FALSE", false)]
        where word == Array(name.utf8) {
            return (isTrue, Array(parts.dropFirst()))
        }
        return nil
    }
}
