/// A stretch of the words of a text: what is stressed, what is code, and where lines and paragraphs end.
enum TextRun: Hashable {
    case plain(String)
    case stressed(String)
    case code(String)
    case lineBreak
    case paragraphBreak

    /// The stretches of words in which `*` surrounds what is stressed and a backtick what is code.
    ///
    /// An asterisk that surrounds nothing, as in `2 * 3`, stays one.
    static func runs(of words: String) -> [TextRun] {
        var runs: [TextRun] = []
        for (place, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if place > 0 {
                if runs.last == .lineBreak { runs[runs.count - 1] = .paragraphBreak } else { runs.append(.lineBreak) }
            }
            runs += inline(line)
        }
        return runs
    }

    private static func inline(_ line: Substring) -> [TextRun] {
        var runs: [TextRun] = []
        var plain = ""
        var rest = line
        while let sign = rest.first {
            if let inner = enclosed(rest, by: sign) {
                if !plain.isEmpty { runs.append(.plain(plain)) }
                plain = ""
                runs.append(sign == "*" ? .stressed(inner) : .code(inner))
                rest = rest.dropFirst(inner.count + 2)
            } else {
                plain.append(sign)
                rest = rest.dropFirst()
            }
        }
        if !plain.isEmpty { runs.append(.plain(plain)) }
        return runs
    }

    /// What a mark at the beginning of a text encloses; nil where it is no mark.
    private static func enclosed(_ text: Substring, by mark: Character) -> String? {
        guard mark == "*" || mark == "`" else { return nil }
        let inner = text.dropFirst().prefix { $0 != mark }
        guard let first = inner.first, let last = inner.last, inner.endIndex < text.endIndex else { return nil }
        if mark == "*", first.isWhitespace || last.isWhitespace || inner.contains("`") { return nil }
        return String(inner)
    }
}

extension String {
    /// Whether blanks stand in it that HTML does not keep: several in a row, at the ends of lines, or more than one empty
    /// line.
    var hasLooseBlanks: Bool {
        var before: [Character] = ["x", "x"]
        for sign in self {
            if sign == "\t" || sign == "\r" || sign == "\r\n" { return true }
            let last = before[1]
            if sign == " ", last == " " || last == "\n" { return true }
            if sign == "\n", last == " " || (last == "\n" && before[0] == "\n") { return true }
            before = [last, sign]
        }
        return false
    }
}
