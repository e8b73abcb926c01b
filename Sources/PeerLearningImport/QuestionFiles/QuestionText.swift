import PeerLearningCore

/// A stretch of a file of questions between blank lines: the text of one question.
struct QuestionText {
    /// The signs of the text.
    let glyphs: [Glyph]
    /// The line on which it begins, counted from 1.
    let line: Int
    /// The category that was named last before it; nil where there is none.
    let category: String?
    /// The identifier that a comment before it gives, as in `// [id:capital]`; nil where there is none.
    let identifier: String?
}

/// A sign of a question's text.
struct Glyph: Equatable {
    /// The byte, in UTF-8.
    let byte: UInt8
    /// Whether it stands there by itself: a sign behind a backslash means nothing but itself.
    let isBare: Bool
    /// The line that it stands on.
    let line: Int32
}

/// A file of questions, taken apart at its blank lines.
struct QuestionTexts {
    /// The texts, in the order of the file.
    private(set) var texts: [QuestionText] = []
    /// Whether the file holds something besides questions: comments and categories, as GIFT has them.
    private(set) var hasDirections = false

    private var glyphs: [Glyph] = []
    private var category: String?
    private var identifier: String?

    /// Takes a text apart. Cost: linear.
    init(_ lines: [TextLine]) {
        for line in lines where texts.count <= QuestionList.most { take(line) }
        endText()
    }

    private mutating func take(_ line: TextLine) {
        let core = line.bytes.trimmed
        if core.isEmpty { return endText() }
        if core.starts(with: "//".utf8) {
            hasDirections = true
            identifier = Self.identifier(in: core) ?? identifier
            return
        }
        if core.starts(with: Self.categoryMark) {
            hasDirections = true
            endText()
            category = String(decoding: core.dropFirst(Self.categoryMark.count).trimmed, as: UTF8.self)
            return
        }
        if !glyphs.isEmpty { glyphs.append(Glyph(byte: 0x0A, isBare: true, line: Int32(clamping: line.number - 1))) }
        append(line.bytes, Int32(clamping: line.number))
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>, _ line: Int32) {
        var isEscaped = false
        for byte in bytes {
            if isEscaped {
                isEscaped = false
                switch byte {
                case UInt8(ascii: "n"): glyphs.append(Glyph(byte: 0x0A, isBare: false, line: line))
                case let byte where Self.escaped.contains(byte):
                    glyphs.append(Glyph(byte: byte, isBare: false, line: line))
                default:
                    glyphs.append(Glyph(byte: UInt8(ascii: "\\"), isBare: false, line: line))
                    glyphs.append(Glyph(byte: byte, isBare: true, line: line))
                }
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                glyphs.append(Glyph(byte: byte, isBare: true, line: line))
            }
        }
        if isEscaped { glyphs.append(Glyph(byte: UInt8(ascii: "\\"), isBare: false, line: line)) }
    }

    private mutating func endText() {
        guard let first = glyphs.first else { return }
        texts.append(
            QuestionText(glyphs: glyphs, line: Int(first.line), category: category, identifier: identifier))
        (glyphs, identifier) = ([], nil)
    }

    /// What stands in `[id:…]` in a comment.
    private static func identifier(in comment: ArraySlice<UInt8>) -> String? {
        let words = String(decoding: comment.prefix(1_000), as: UTF8.self)
        guard let mark = words.firstRange(of: "[id:"), let end = words[mark.upperBound...].firstIndex(of: "]") else {
            return nil
        }
        let name = String(words[mark.upperBound..<end])
        return name.isBlank || name.utf8.count > 200 ? nil : name.trimmed
    }

    private static let categoryMark = Array("$CATEGORY:".utf8)
    private static let escaped: Set<UInt8> = Set("\\~=#{}:".utf8)
}
