import PeerLearningCore

/// Puts words, pictures and places for answers together into a text, with the blanks and breaks that a reader sees.
///
/// Runs of blanks become one, breaks leave no blanks around them, and stress within stress is stress.
struct MarkedComposer {
    private var finished: [MarkedText.Piece] = []
    private var words: [UInt8] = []
    private var isBlankDue = false
    private var depth = 0
    /// How long the text was when stress began.
    private var stressed = 0

    /// The stretches so far; a blank at the end counts.
    var pieces: [MarkedText.Piece] {
        let rest = isBlankDue ? words + [0x20] : words
        return rest.isEmpty ? finished : finished + [.text(String(decoding: rest, as: UTF8.self))]
    }

    /// The text so far without blanks at its ends.
    var text: MarkedText { MarkedText(pieces).trimmed }

    /// Adds words, with one blank for each run of blanks.
    mutating func write(_ text: String) {
        for byte in text.utf8 {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { isBlankDue = true } else { write(byte) }
        }
    }

    /// Adds a byte that is no blank.
    mutating func write(_ byte: UInt8) {
        layBlank()
        words.append(byte)
    }

    /// Adds bytes as they are.
    mutating func write(bytes: some Collection<UInt8>) {
        layBlank()
        words.append(contentsOf: bytes)
    }

    /// Notes that a blank stands here.
    mutating func blank() { isBlankDue = true }

    /// Adds a picture, or a place for an answer.
    mutating func put(_ piece: MarkedText.Piece) {
        layBlank()
        if !words.isEmpty { finished.append(.text(String(decoding: words, as: UTF8.self))) }
        words = []
        stressed = -1
        finished.append(piece)
    }

    /// Adds what was composed elsewhere.
    mutating func put(_ text: MarkedText) {
        for piece in text.pieces {
            if case .text(let words) = piece { write(bytes: words.utf8) } else { put(piece) }
        }
    }

    /// Ends the line.
    mutating func breakLine() {
        isBlankDue = false
        while words.last == 0x20 { words.removeLast() }
        guard !words.isEmpty || !finished.isEmpty, !endsParagraph else { return }
        words.append(0x0A)
    }

    private var endsParagraph: Bool {
        words.last == 0x0A && words.dropLast().last == 0x0A
    }

    /// Ends the paragraph.
    mutating func breakParagraph() {
        breakLine()
        breakLine()
    }

    /// From here on words are stressed.
    mutating func beginStress() {
        if depth == 0 {
            write(UInt8(ascii: "*"))
            stressed = words.count
        }
        depth += 1
    }

    /// From here on words are not stressed any more. Where none were, nothing is left of it.
    mutating func endStress() {
        guard depth > 0 else { return }
        depth -= 1
        guard depth == 0 else { return }
        if words.count == stressed, words.last == UInt8(ascii: "*") {
            words.removeLast()
        } else {
            words.append(UInt8(ascii: "*"))
        }
    }

    /// Begins or ends what is code.
    mutating func markCode() { write(UInt8(ascii: "`")) }

    private mutating func layBlank() {
        if isBlankDue, words.last != 0x0A { words.append(0x20) }
        isBlankDue = false
    }

    /// The names of elements that begin a paragraph of their own.
    static let blocks: Set<String> = [
        "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
        "blockquote", "figure", "figcaption", "section", "article", "hr",
    ]
}
