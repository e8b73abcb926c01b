import PeerLearningCore

/// How the words of a question are written, as GIFT says in brackets before them.
enum WordFormat: String, CaseIterable {
    case html, moodle, plain, markdown

    /// The format that the signs name, and what stands after it; nil where they name none.
    static func named(_ glyphs: Glyphs) -> (format: WordFormat, rest: Glyphs)? {
        let body = glyphs.trimmed
        for format in allCases where body.begins(with: "[\(format.rawValue)]") {
            return (format, body.dropFirst(format.rawValue.utf8.count + 2))
        }
        return nil
    }

    /// The stretches of a text; blanks at its ends become one.
    func pieces(_ glyphs: Glyphs) -> [MarkedText.Piece] {
        let text = glyphs.string
        switch self {
        case .html: return HTMLText.pieces(of: text)
        case .moodle where HTMLText.isWritten(in: text): return HTMLText.pieces(of: text)
        case .moodle, .plain, .markdown:
            let core = text.trimmed
            let ahead = text.utf8.first.map { $0 <= 0x20 } == true ? " " : ""
            let behind = text.utf8.last.map { $0 <= 0x20 } == true && !core.isEmpty ? " " : ""
            let words = ahead + (self == .markdown ? core.replacing("**", with: "*") : core) + behind
            return words.isEmpty ? [] : [.text(words)]
        }
    }

    /// A text without blanks at its ends.
    func text(_ glyphs: Glyphs) -> MarkedText { MarkedText(pieces(glyphs)).trimmed }

    /// The words of a text alone, in one line.
    func words(_ glyphs: Glyphs) -> String { text(glyphs).plain.squashed }
}
