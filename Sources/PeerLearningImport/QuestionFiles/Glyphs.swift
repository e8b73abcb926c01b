import PeerLearningCore

/// A run of the signs of a question's text.
typealias Glyphs = ArraySlice<Glyph>

extension Glyph {
    var isBlank: Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    /// Whether it is this sign and not behind a backslash.
    func isSign(_ sign: Character) -> Bool { isBare && sign.asciiValue == byte }
}

extension Glyphs {
    /// The signs without blanks at their ends.
    var trimmed: Glyphs {
        var rest = self
        while let first = rest.first, first.isBlank { rest.removeFirst() }
        while let last = rest.last, last.isBlank { rest.removeLast() }
        return rest
    }

    /// The text as it was written.
    var string: String { String(decoding: map(\.byte), as: UTF8.self) }

    /// The line of the first sign; nil where there is none.
    var line: Int? { first.map { Int($0.line) } }

    /// Whether it begins with these signs.
    func begins(with text: String) -> Bool { starts(with: text.utf8) { $0.isBare && $0.byte == $1 } }

    /// The place of the first of these signs.
    func firstPlace(of sign: Character) -> Int? { firstIndex { $0.isSign(sign) } }

    /// The place where these signs stand for the first time.
    func firstRun(of text: String) -> Int? {
        indices.first { self[$0...].begins(with: text) }
    }

    /// What stands before a sign, and what stands after it; nil where it is not there.
    func parted(at sign: Character) -> (before: Glyphs, after: Glyphs)? {
        firstPlace(of: sign).map { (self[..<$0], self[($0 + 1)...]) }
    }
}
