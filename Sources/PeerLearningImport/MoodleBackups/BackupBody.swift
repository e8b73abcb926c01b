/// Turns a text of Moodle into the body of a page, as Moodle shows it: links are made to work, all else stays as it is.
///
/// Source: Moodle, `lib/weblib.php`, for the formats and for where lines of the guessed one break (`text_to_html`).
struct BackupBody {
    private let bytes: [UInt8]
    private let page: String
    /// Where the files of the text stand, seen from the page; nil where that cannot be said.
    private let folder: String?
    private let links: BackupLinks
    /// How many links lead nowhere.
    private(set) var left = 0

    init(_ words: String, at page: String, files folder: String?, _ links: BackupLinks) {
        bytes = Array(words.utf8)
        (self.page, self.folder, self.links) = (page, folder, links)
    }

    /// Writes the body. Cost: linear.
    mutating func write(format: String?, to output: inout HTMLBlocks) throws(ImportError) {
        switch format {
        case "2", "4":
            try output.write("<pre style=\"white-space: pre-wrap\">\n")
            try output.write(escaping: bytes)
            try output.write("</pre>")
        default: try write(breakingLines: format == "0", to: &output)
        }
    }

    private mutating func write(breakingLines: Bool, to output: inout HTMLBlocks) throws(ImportError) {
        var start = 0
        var place = 0
        while place < bytes.count {
            let found: (end: Int, text: String)? =
                switch bytes[place] {
                case UInt8(ascii: "@"): file(at: place)
                case UInt8(ascii: "$"): link(at: place)
                case 0x09...0x0D, 0x20: breakingLines ? blanks(at: place) : nil
                default: nil
                }
            guard let found else {
                place += 1
                continue
            }
            try output.write(bytes[start..<place])
            try output.write(found.text)
            (place, start) = (found.end, found.end)
        }
        try output.write(bytes[start...])
    }
}

extension BackupBody {
    private static let file = Array("@@PLUGINFILE@@".utf8)
    /// The most bytes of a link that are looked at.
    private static let linkLength = 1_024

    /// A file of the text itself, that stands here.
    private mutating func file(at place: Int) -> (end: Int, text: String)? {
        guard bytes[place...].starts(with: Self.file) else { return nil }
        let end = place + Self.file.count
        guard let folder, end < bytes.count, bytes[end] == UInt8(ascii: "/"), !climbs(from: end) else {
            left += 1
            return (end, "#")
        }
        return (end + 1, folder)
    }

    /// Whether the path that begins here leaves the folder of the text, written plainly or with signs for dots.
    private func climbs(from place: Int) -> Bool {
        var part: [UInt8] = []
        var next = place + 1
        while next < min(bytes.count, place + Self.linkLength) {
            var byte = bytes[next]
            if byte == UInt8(ascii: "%"), let sign = sign(at: next) {
                byte = sign
                next += 2
            }
            next += 1
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "\\"):
                if part.elementsEqual("..".utf8) { return true }
                part = []
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"),
                UInt8(ascii: "#"), UInt8(ascii: "@"):
                return part.elementsEqual("..".utf8)
            case 0x09, 0x0A, 0x0D: break
            default: if part.count < 3 { part.append(byte) }
            }
        }
        return part.elementsEqual("..".utf8)
    }

    /// The sign that `%2E` and the like stand for; nil for other signs than `.`, `/` and `\`.
    private func sign(at place: Int) -> UInt8? {
        guard place + 2 < bytes.count,
            let value = UInt8(String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self), radix: 16)
        else { return nil }
        return "./\\".utf8.contains(value) ? value : nil
    }

    /// A link to something else in the course, that stands here.
    private mutating func link(at place: Int) -> (end: Int, text: String)? {
        guard bytes[place...].starts(with: "$@".utf8) else { return nil }
        let name = bytes[(place + 2)...].prefix(80).prefix {
            $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_")
        }
        guard name.contains(UInt8(ascii: "*")), bytes[name.endIndex...].starts(with: "@$".utf8) else { return nil }
        let end = name.endIndex + 2
        guard let address = links.address(of: String(decoding: name, as: UTF8.self), from: page) else {
            left += 1
            return (end, "#")
        }
        let isFollowed = end < bytes.count && bytes[end] == UInt8(ascii: "&")
        return (end, address + (isFollowed ? "#" : ""))
    }

    /// Blanks of a text that Moodle makes HTML of: none between tags, and lines break where no tag stands beside the end.
    private func blanks(at place: Int) -> (end: Int, text: String) {
        let run = bytes[place...].prefix { (0x09...0x0D).contains($0) || $0 == 0x20 }
        let isAfterTag = place > 0 && bytes[place - 1] == UInt8(ascii: ">")
        let isBeforeTag = run.endIndex < bytes.count && bytes[run.endIndex] == UInt8(ascii: "<")
        guard !isAfterTag || !isBeforeTag else { return (run.endIndex, "") }
        var text = ""
        var next = run.startIndex
        while next < run.endIndex {
            let isPair = run[next] == 0x0D && next + 1 < run.endIndex && run[next + 1] == 0x0A
            let end = next + (isPair ? 2 : 1)
            let isBeside = isAfterTag && next == run.startIndex || isBeforeTag && end == run.endIndex
            let isLineEnd = run[next] == 0x0A || run[next] == 0x0D
            text += isLineEnd ? (isBeside ? " " : "<br>\n") : String(Unicode.Scalar(run[next]))
            next = end
        }
        return (run.endIndex, text)
    }
}
