import PeerLearningCore

/// A question within a text, as Moodle's cloze has it: `{2:SHORTANSWER:=Kyiv~%50%Kiev#An old spelling.}`.
///
/// Source: Moodle's documentation, *Embedded Answers (Cloze) question type*.
struct ClozeField {
    /// How a field is answered.
    enum Kind {
        case words(LetterCase)
        case number
        case list
        case choice
        case several
    }

    /// An answer that a field names.
    struct Answer {
        let text: String
        let worth: Double
    }

    let kind: Kind
    let weight: Double
    let answers: [Answer]
    /// Whether the order of the options always changes.
    let isShuffled: Bool

    /// The longest field, in characters.
    private static let longest = 20_000

    /// How many fields of a text may open and not end; what follows is text.
    static let mostOpen = 100

    /// The first field in a text, and where it stands; nil where there is none. What opens as a field and does not end as
    /// one is text, and `open` counts it.
    static func first(
        in text: Substring, open: inout Int
    ) -> (field: ClozeField, range: Range<Substring.Index>)? {
        var rest = text
        while let match = rest.firstMatch(of: /\{([0-9]{0,5}):([A-Za-z_]{2,20}):/) {
            let (kind, isShuffled) = kind(named: match.2.uppercased())
            let body = rest[match.range.upperBound...].prefix(longest)
            if let kind, let (parts, end) = parts(of: body) {
                let field = ClozeField(
                    kind: kind, weight: match.1.isEmpty ? 1 : Double(match.1) ?? 1, answers: parts.compactMap(answer),
                    isShuffled: isShuffled)
                return (field, match.range.lowerBound..<end)
            }
            open += 1
            guard open < mostOpen else { return nil }
            rest = rest[rest.index(after: match.range.lowerBound)...]
        }
        return nil
    }

    private static func kind(named name: String) -> (Kind?, isShuffled: Bool) {
        switch name {
        case "NUMERICAL", "NM": (.number, false)
        case "SHORTANSWER", "SA", "MW": (.words(.isIgnored), false)
        case "SHORTANSWER_C", "SAC", "MWC": (.words(.matters), false)
        case "MULTICHOICE", "MC": (.list, false)
        case "MULTICHOICE_S", "MCS": (.list, true)
        case "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH": (.choice, false)
        case "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS": (.choice, true)
        case "MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH": (.several, false)
        case "MULTIRESPONSE_S", "MRS", "MULTIRESPONSE_HS", "MRHS": (.several, true)
        default: (nil, false)
        }
    }

    /// The answers up to the closing brace, and where the field ends; nil where it does not.
    private static func parts(of body: Substring) -> (parts: [String], end: Substring.Index)? {
        var parts: [String] = []
        var current = ""
        var place = body.startIndex
        while place < body.endIndex {
            let sign = body[place]
            let next = body.index(after: place)
            if sign == "\\", next < body.endIndex, "}~#=%\\\"/".contains(body[next]) {
                current.append("\\")
                current.append(body[next])
                place = body.index(after: next)
                continue
            }
            if sign == "}" { return (parts + [current], next) }
            if sign == "~" {
                parts.append(current)
                current = ""
            } else {
                current.append(sign)
            }
            place = next
        }
        return nil
    }

    private static func answer(_ written: String) -> Answer? {
        var rest = written.trimmed[...]
        guard !rest.isEmpty else { return nil }
        var worth = 0.0
        if rest.first == "=" {
            worth = 1
            rest = rest.dropFirst()
        } else if let match = rest.prefixMatch(of: /%(-?[0-9.,]{1,20})%/) {
            if case .number(let percent)? = AnswerItem.number(written: String(match.1)), (-100...100).contains(percent)
            {
                worth = percent / 100
            }
            rest = rest[match.range.upperBound...]
        }
        var text = ""
        var isEscaped = false
        for sign in rest {
            if isEscaped {
                // An asterisk behind a backslash stays behind it, for it is no wildcard.
                text.append(sign)
                isEscaped = false
            } else if sign == "\\" {
                isEscaped = true
            } else if sign == "#" {
                break
            } else {
                text.append(sign)
            }
        }
        if isEscaped { text.append("\\") }
        return Answer(text: text.trimmed, worth: worth)
    }
}
