import PeerLearningCore

/// Values as a backup writes them.
enum BackupWords {
    /// The text without blanks around it; nil where it is empty or stands for nothing.
    static func value(_ text: String?) -> String? {
        guard let text = text?.trimmed, !text.isEmpty, text != "$@NULL@$" else { return nil }
        return text
    }

    /// The number; nil where there is none.
    static func number(_ text: String?) -> Double? {
        value(text).flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
    }

    /// The moment that seconds since 1970 stand for; nil where there is none.
    static func moment(_ text: String?) -> Instant? {
        guard let seconds = number(text), seconds > 0, seconds < 1e12 else { return nil }
        return Instant(milliseconds: Int64(seconds * 1_000))
    }

    /// The words of a text in the format that Moodle's number names: 0 guessed, 1 HTML, 2 plain, 4 Markdown.
    static func text(_ text: String?, format: String?) -> MarkedText {
        guard let text = value(text) else { return "" }
        switch value(format) {
        case "2": return MarkedText(text)
        case "4": return MarkedText(text.replacing("**", with: "*"))
        default: return MarkedText(HTMLText.pieces(of: text)).trimmed
        }
    }
}

extension XMLNode {
    /// The value of the first element of that name, as a backup writes it.
    func value(_ name: String) -> String? { BackupWords.value(child(name)?.text) }

    /// The number in the first element of that name.
    func decimal(of name: String) -> Double? { BackupWords.number(child(name)?.text) }

    /// The text in the first element of that name, whose format the element beside it names.
    func marked(_ name: String) -> MarkedText {
        BackupWords.text(child(name)?.text, format: child(name + "format")?.text)
    }
}
