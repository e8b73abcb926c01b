import PeerLearningCore

extension QuestionTexts {
    /// What a file is written in, by what stands in it; nil where nothing says that there are questions in it.
    ///
    /// What could be both, sentences with a gap each, means the same in both and is called missing word. Cost: linear.
    var dialect: PackageFormat? {
        guard texts.contains(where: \.isQuestion) else { return nil }
        let isMissingWord = !hasDirections && texts.allSatisfy(\.isMissingWord)
        return isMissingWord ? .missingWord : .gift
    }
}

extension QuestionText {
    private var start: Glyphs { glyphs[...].trimmed }

    /// Whether something says that it is a question: a title between colons, or braces that open upon an answer.
    fileprivate var isQuestion: Bool {
        if start.begins(with: "::") { return true }
        return glyphs.indices.contains { place in
            guard glyphs[place].isSign("{") else { return false }
            let inside = glyphs[(place + 1)...].drop(while: \.isBlank)
            guard let first = inside.first else { return false }
            if first.isSign("=") || first.isSign("~") || first.isSign("#") || first.isSign("}") { return true }
            let word = inside.prefix(8).prefix { !$0.isSign("}") && !$0.isSign("#") }
            return QuestionDraft.truth(word) != nil && word.count < 8
        }
    }

    /// Whether it is a sentence with a gap, and nothing in it is GIFT's alone.
    fileprivate var isMissingWord: Bool {
        guard !start.begins(with: "::"), WordFormat.named(start) == nil, glyphs.allSatisfy(\.isBare),
            let opening = glyphs[...].firstPlace(of: "{"), let closing = glyphs[...].firstPlace(of: "}"),
            opening < closing, !glyphs[(closing + 1)...].trimmed.isEmpty
        else { return false }
        let block = glyphs[(opening + 1)..<closing].trimmed
        let rights = block.count { $0.isSign("=") }
        guard rights == 1, block.first?.isSign("=") == true || block.first?.isSign("~") == true else { return false }
        return block.firstRun(of: "->") == nil && block.firstRun(of: "=%") == nil
            && block.firstRun(of: "~%") == nil && block.firstRun(of: "####") == nil
    }
}
