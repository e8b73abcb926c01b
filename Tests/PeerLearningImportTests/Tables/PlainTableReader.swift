/// A table reader that is slow and plain, to hold the fast one against.
///
/// It goes letter by letter through a text and has no idea of bytes.
struct PlainTableReader {
    struct Row: Hashable {
        var line: Int
        var cells: [String]
    }

    private var letters: [Unicode.Scalar]
    private var at = 0
    private var line = 1
    private let delimiter: Unicode.Scalar

    /// The rows in which something stands, the heading first; nil where the table must be refused.
    static func rows(of text: String, _ delimiter: Unicode.Scalar) -> [Row]? {
        var reader = PlainTableReader(letters: Array(text.unicodeScalars), delimiter: delimiter)
        var rows: [Row] = []
        while reader.at < reader.letters.count {
            guard let row = reader.row() else { return nil }
            if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
        }
        guard let head = rows.first, rows.allSatisfy({ $0.cells.count == head.cells.count }) else { return nil }
        let names = head.cells.filter { !$0.isEmpty }.map { $0.lowercased() }
        return Set(names).count == names.count ? rows : nil
    }

    /// The sign that stands most often in the first line with anything in it, outside quotation marks.
    static func delimiter(of text: String) -> Unicode.Scalar {
        var counts: [Unicode.Scalar: Int] = [:]
        var isQuoted = false
        for letter in text.unicodeScalars.drop(while: \.properties.isWhitespace) {
            if letter == "\"" { isQuoted.toggle() }
            if letter == "\n" || letter == "\r", !isQuoted { break }
            if !isQuoted { counts[letter, default: 0] += 1 }
        }
        var best: Unicode.Scalar = ","
        for sign in [";", "\t"] as [Unicode.Scalar] where counts[sign, default: 0] > counts[best, default: 0] {
            best = sign
        }
        return best
    }

    private init(letters: [Unicode.Scalar], delimiter: Unicode.Scalar) {
        self.letters = letters
        self.delimiter = delimiter
    }

    private var letter: Unicode.Scalar? { at < letters.count ? letters[at] : nil }

    private mutating func row() -> Row? {
        var row = Row(line: line, cells: [])
        while true {
            guard let cell = cell() else { return nil }
            row.cells.append(cell)
            guard letter == delimiter else { break }
            at += 1
        }
        if letter == "\r", at + 1 < letters.count, letters[at + 1] == "\n" { at += 1 }
        at += 1
        line += 1
        return row
    }

    private mutating func cell() -> String? {
        var (text, isQuoted): ([Unicode.Scalar], Bool) = ([], false)
        while let letter, letter != delimiter, letter != "\n", letter != "\r" {
            if letter != "\"" {
                guard !isQuoted || letter.properties.isWhitespace else { return nil }
                text.append(letter)
                at += 1
            } else if text.allSatisfy(\.properties.isWhitespace), !isQuoted {
                guard let inside = quoted() else { return nil }
                (text, isQuoted) = (inside, true)
            } else {
                guard !isQuoted, at + 1 < letters.count, letters[at + 1] == "\"" else { return nil }
                text.append("\"")
                at += 2
            }
        }
        while text.last?.properties.isWhitespace == true { text.removeLast() }
        return String(String.UnicodeScalarView(text.drop(while: \.properties.isWhitespace)))
    }

    private mutating func quoted() -> [Unicode.Scalar]? {
        var text: [Unicode.Scalar] = []
        at += 1
        while let letter {
            if letter == "\"" {
                guard at + 1 < letters.count, letters[at + 1] == "\"" else {
                    at += 1
                    return text
                }
                at += 1
            } else if letter == "\n" || letter == "\r" && (at + 1 >= letters.count || letters[at + 1] != "\n") {
                line += 1
            }
            text.append(letter)
            at += 1
        }
        return nil
    }
}
