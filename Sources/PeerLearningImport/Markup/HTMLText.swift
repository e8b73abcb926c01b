import PeerLearningCore

/// Turns HTML that a stranger wrote into words: tags go, what they stress stays stressed, and nothing of it can run.
///
/// Cost: linear, whatever is left open.
struct HTMLText {
    private let bytes: [UInt8]
    private var place = 0
    private var nextClose = 0
    private var composer = MarkedComposer()

    private init(_ html: String) { bytes = Array(html.utf8) }

    /// The words of a text, with its pictures. Blanks at both ends become one.
    static func pieces(of html: String) -> [MarkedText.Piece] {
        var text = HTMLText(html)
        text.read()
        return text.composer.pieces
    }

    /// The words alone.
    static func words(of html: String) -> String { MarkedText(pieces(of: html)).plain }

    /// Whether there are tags or named characters in a text.
    static func isWritten(in text: String) -> Bool {
        let bytes = text.utf8
        var before: UInt8 = 0
        var beforeThat: UInt8 = 0
        for byte in bytes {
            if byte.isLetter {
                let opensTag =
                    before == UInt8(ascii: "<") || before == UInt8(ascii: "/") && beforeThat == UInt8(ascii: "<")
                if opensTag || before == UInt8(ascii: "&") { return true }
            } else if byte == UInt8(ascii: "#"), before == UInt8(ascii: "&") {
                return true
            }
            (beforeThat, before) = (before, byte)
        }
        return false
    }

    private mutating func read() {
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "&"): readEntity()
            case 0x20, 0x09, 0x0A, 0x0D:
                composer.blank()
                place += 1
            default:
                composer.write(byte)
                place += 1
            }
        }
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
            composer.write(UInt8(ascii: "<"))
            place += 1
            return
        }
        let tag = HTMLTag(bytes[(place + 1)..<end])
        place = end + 1
        switch tag.name {
        case "br": composer.breakLine()
        case let name where MarkedComposer.blocks.contains(name): composer.breakParagraph()
        case "td", "th": composer.blank()
        case "b", "strong", "i", "em": if tag.isEnd { composer.endStress() } else { composer.beginStress() }
        case "code", "tt", "kbd": composer.markCode()
        case "img": composer.put(.picture(path: tag["src"] ?? "", description: tag["alt"] ?? ""))
        case "script", "style": if !tag.isEnd { skip(to: tag.name) }
        default: break
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
            composer.write(UInt8(ascii: "&"))
            place += 1
            return
        }
        place = end + 1
        if scalar == " " || scalar == "\u{A0}" { composer.blank() } else { composer.write(bytes: String(scalar).utf8) }
    }
}
