import PeerLearningCore

/// A question's text in its parts: title, words before and after the answers, and what stands between the braces.
struct QuestionParts {
    /// The title; empty where there is none.
    private(set) var title = ""
    /// How the words are written.
    private(set) var format = WordFormat.moodle
    /// The words before the answers.
    private(set) var before: Glyphs
    /// What stands between the braces; nil where there are none.
    private(set) var block: Glyphs?
    /// The words after the answers.
    private(set) var after: Glyphs = []
    /// What explains the right answer; empty where nothing does.
    private(set) var explanation: Glyphs = []

    /// The longest text of a question, in bytes.
    static let longest = 100_000

    /// Takes a text apart. Cost: linear.
    init(_ text: QuestionText) throws(ImportError) {
        guard text.glyphs.count <= Self.longest else {
            throw ImportError(.questionTooLong, ["limit": .number(Self.longest)], line: text.line)
        }
        before = text.glyphs[...].trimmed
        try takeTitle(text.line)
        if let (named, rest) = WordFormat.named(before) { (format, before) = (named, rest) }
        try takeBlock()
        takeExplanation()
    }

    /// Whether the answers stand within a sentence.
    var isWithinSentence: Bool { !after.trimmed.isEmpty }

    private mutating func takeTitle(_ line: Int) throws(ImportError) {
        guard before.begins(with: "::") else { return }
        let rest = before.dropFirst(2)
        guard let end = rest.firstRun(of: "::") else { throw ImportError(.questionTitleOpen, line: rest.line ?? line) }
        title = rest[..<end].string.squashed
        before = rest[(end + 2)...].trimmed
    }

    private mutating func takeBlock() throws(ImportError) {
        let opening = before.firstPlace(of: "{")
        let closing = before.firstPlace(of: "}")
        guard let opening else {
            if let closing { throw ImportError(.questionBraceUnopened, line: Int(before[closing].line)) }
            return
        }
        guard let closing else { throw ImportError(.questionBraceOpen, line: Int(before[opening].line)) }
        guard opening < closing else { throw ImportError(.questionBraceUnopened, line: Int(before[closing].line)) }
        let (inside, behind) = (before[(opening + 1)..<closing], before[(closing + 1)...])
        for rest in [inside, behind] {
            if let extra = rest.first(where: { $0.isSign("{") || $0.isSign("}") }) {
                throw ImportError(.questionBraceExtra, line: Int(extra.line))
            }
        }
        (block, after, before) = (inside, behind, before[..<opening])
    }

    private mutating func takeExplanation() {
        guard let inside = block, let mark = inside.firstRun(of: "####") else { return }
        (block, explanation) = (inside[..<mark], inside[(mark + 4)...].trimmed)
    }
}
