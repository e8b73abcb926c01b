/// Words that are expected as an answer, where `*` stands for anything, as in Moodle's short answers.
///
/// `\*` is an asterisk. White space around an answer does not count; composed and decomposed letters are the same.
public struct TextPattern: Hashable, Sendable {
    /// The words.
    public let pattern: String
    /// What they are worth.
    public let worth: Double
    /// Whether upper and lower case are the same.
    public let letterCase: LetterCase

    /// Says what words are worth.
    public init(_ pattern: String, worth: Double = 1, letterCase: LetterCase = .isIgnored) {
        (self.pattern, self.worth, self.letterCase) = (pattern, worth, letterCase)
    }

    /// Whether words agree with the pattern. The time is at most the product of the two lengths.
    public func agrees(with words: String) -> Bool {
        let text = Array(folded(words).trimmed)
        let (glyphs, stars) = parts
        return Self.agrees(text, with: glyphs, stars: stars)
    }

    var isSound: Bool { worth.isWorth && pattern.utf8.count <= 1_000 }

    private func folded(_ words: String) -> String { letterCase == .isIgnored ? words.lowercased() : words }

    /// The characters of the pattern, and the places in front of which a run of asterisks stands.
    private var parts: (glyphs: [Character], stars: Set<Int>) {
        var glyphs: [Character] = []
        var stars: Set<Int> = []
        var isEscaped = false
        for character in folded(pattern) {
            if isEscaped {
                if character != "*" { glyphs.append("\\") }
                isEscaped = false
                if character == "\\" { isEscaped = true } else { glyphs.append(character) }
            } else if character == "\\" {
                isEscaped = true
            } else if character == "*" {
                stars.insert(glyphs.count)
            } else {
                glyphs.append(character)
            }
        }
        if isEscaped { glyphs.append("\\") }
        return (glyphs, stars)
    }

    /// Goes through the text once; where it fails it comes back to the last asterisk and lets it stand for one more.
    private static func agrees(_ text: [Character], with glyphs: [Character], stars: Set<Int>) -> Bool {
        var place = 0
        var glyph = 0
        var resume: (place: Int, glyph: Int)?
        while place < text.count || glyph < glyphs.count {
            if stars.contains(glyph), resume?.glyph != glyph { resume = (place, glyph) }
            if place < text.count, glyph < glyphs.count, text[place] == glyphs[glyph] {
                place += 1
                glyph += 1
                continue
            }
            guard let last = resume, last.place < text.count else {
                return place == text.count && glyph == glyphs.count
            }
            if glyph == glyphs.count, stars.contains(glyph) { return true }
            resume = (last.place + 1, last.glyph)
            (place, glyph) = (last.place + 1, last.glyph)
        }
        return true
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: Substring {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
