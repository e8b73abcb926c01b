import PeerLearningCore

/// Turns HTML that a stranger wrote into words: tags go, what they stress stays stressed, and nothing of it can run.
///
/// Cost: linear, whatever is left open.
struct HTMLText {
    private let bytes: [UInt8]
    private var place = 0
    private var nextClose = 0
    private var pieces: [MarkedText.Piece] = []
    private var words: [UInt8] = []
    private var isBlankDue = false
    private var depth = 0

    private init(_ html: String) { bytes = Array(html.utf8) }

    /// The words of a text, with its pictures. Blanks at both ends become one.
    static func pieces(of html: String) -> [MarkedText.Piece] {
        var text = HTMLText(html)
        text.read()
        return text.pieces
    }

    /// The words alone.
    static func words(of html: String) -> String { MarkedText(pieces(of: html)).plain }

    private mutating func read() {
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "&"): readEntity()
            case 0x20, 0x09, 0x0A, 0x0D:
                isBlankDue = true
                place += 1
            default:
                write([byte])
                place += 1
            }
        }
        if isBlankDue { words.append(0x20) }
        endPiece()
    }

    private mutating func write(_ added: some Collection<UInt8>) {
        if isBlankDue, words.last != 0x0A { words.append(0x20) }
        isBlankDue = false
        words.append(contentsOf: added)
    }

    private mutating func endPiece() {
        if !words.isEmpty { pieces.append(.text(String(decoding: words, as: UTF8.self))) }
        words = []
    }

    /// The next `>`; the search goes on from where it ended, so that all searches together pass over the text once.
    private mutating func close() -> Int? {
        if nextClose < place { nextClose = place }
        while nextClose < bytes.count, bytes[nextClose] != UInt8(ascii: ">") { nextClose += 1 }
        return nextClose < bytes.count ? nextClose : nil
    }

    private mutating func readTag() {
        let after = place + 1 < bytes.count ? bytes[place + 1] : 0
        guard after.isLetter || after == UInt8(ascii: "/") || after == UInt8(ascii: "!"), let end = close() else {
            write([UInt8(ascii: "<")])
            place += 1
            return
        }
        let tag = HTMLTag(bytes[(place + 1)..<end])
        place = end + 1
        switch tag.name {
        case "br": breakLine()
        case "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote":
            breakLine()
            breakLine()
        case "b", "strong", "i", "em": stress(tag.isEnd)
        case "code", "tt", "kbd": write([UInt8(ascii: "`")])
        case "img":
            if isBlankDue { write([]) }
            endPiece()
            pieces.append(.picture(path: tag["src"] ?? "", description: tag["alt"] ?? ""))
        case "script", "style": if !tag.isEnd { skip(to: tag.name) }
        default: break
        }
    }

    private mutating func breakLine() {
        isBlankDue = false
        while words.last == 0x20 { words.removeLast() }
        guard !words.isEmpty, words.suffix(2) != [0x0A, 0x0A] else { return }
        words.append(0x0A)
    }

    private mutating func stress(_ isEnd: Bool) {
        if isEnd {
            guard depth > 0 else { return }
            depth -= 1
            if depth == 0 { words.append(UInt8(ascii: "*")) }
        } else {
            if depth == 0 { write([UInt8(ascii: "*")]) }
            depth += 1
        }
    }

    private mutating func skip(to name: String) {
        while place < bytes.count {
            let isEnd = bytes[place] == UInt8(ascii: "<") && bytes[place...].dropFirst().first == UInt8(ascii: "/")
            if isEnd, bytes[(place + 2)...].starts(with: name.utf8, by: { $0 | 0x20 == $1 }) { return }
            place += 1
        }
    }

    private mutating func readEntity() {
        let rest = bytes[(place + 1)...].prefix(10)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
            let scalar = HTMLEntities.scalar(String(decoding: rest[..<end], as: UTF8.self))
        else {
            write([UInt8(ascii: "&")])
            place += 1
            return
        }
        place = end + 1
        if scalar == " " || scalar == "\u{A0}" { isBlankDue = true } else { write(String(scalar).utf8) }
    }
}
