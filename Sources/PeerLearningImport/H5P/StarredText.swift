/// A text of H5P in which stars stand around what is asked for: `Oslo is the capital of *Norway/Norge:in the north*.`
enum StarredText {
    /// What stands between two stars.
    struct Inside {
        /// Everything before the tip.
        let answer: String
        /// The words that are right; more than one where slashes part them.
        let solutions: [String]
        /// A hint; nil where there is none.
        let tip: String?

        init(_ text: Substring) {
            // A backslash opens what is said about the answer, which is no part of it: `*word:tip\+Well done\-No*`.
            let plain = text.firstRange(of: "\\+").map { text[..<$0.lowerBound] } ?? text
            let core = plain.firstRange(of: "\\-").map { plain[..<$0.lowerBound] } ?? plain
            let colon = core.firstIndex(of: ":")
            answer = String(core[..<(colon ?? core.endIndex)]).trimmed
            tip = colon.map { String(core[core.index(after: $0)...]).trimmed }
            solutions = answer.split(separator: "/").map { String($0).trimmed }
        }
    }

    /// A stretch of a text.
    enum Stretch {
        case plain(String)
        case starred(Inside)

        /// The words of a plain stretch.
        var words: String { if case .plain(let words) = self { words } else { "" } }
    }

    /// The stretches of a text; a star without a partner is a star, and two stars side by side are one that is meant.
    static func stretches(of text: String) -> [Stretch] {
        var stretches: [Stretch] = []
        var plain = ""
        var rest = text[...]
        while let star = rest.firstIndex(of: "*") {
            plain += rest[..<star]
            rest = rest[rest.index(after: star)...]
            if rest.first == "*" {
                plain += "*"
                rest = rest.dropFirst()
                continue
            }
            guard let end = rest.firstIndex(of: "*") else {
                plain += "*"
                break
            }
            if !plain.isEmpty { stretches.append(.plain(plain)) }
            plain = ""
            stretches.append(.starred(Inside(rest[..<end])))
            rest = rest[rest.index(after: end)...]
        }
        plain += rest
        if !plain.isEmpty { stretches.append(.plain(plain)) }
        return stretches
    }
}
