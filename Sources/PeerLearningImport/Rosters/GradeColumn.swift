import PeerLearningCore

/// A column of Moodle's gradebook: an item and the way its grades are written, as in `Quiz: Limits (Real)`.
struct GradeColumn {
    enum Display {
        case points, percent, letter, feedback
    }

    let title: String
    let display: Display

    /// Nil where the heading does not end with a known way in brackets.
    init?(heading: String) {
        guard heading.hasSuffix(")"), let open = heading.lastIndex(of: "(") else { return nil }
        let word = heading[heading.index(after: open)...].dropLast().lowercased()
        guard let display = Self.words[word] else { return nil }
        self.display = display
        title = heading[..<open].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let words: [String: Display] = [
        "real": .points, "значение": .points, "балл": .points, "баллы": .points,
        "percentage": .percent, "процент": .percent, "проценты": .percent, "в процентах": .percent,
        "letter": .letter, "буква": .letter, "буквы": .letter, "буквенная оценка": .letter,
        "feedback": .feedback, "отзыв": .feedback, "комментарий": .feedback,
    ]
}

/// A column with scores of a Moodle quiz: `Grade/10.00`, `Q. 1 /1.00`; in Russian `Оценка/10,00`, `В. 1 /1,00`.
struct QuizColumn {
    /// The number of the question; nil for the quiz as a whole.
    let question: String?
    /// The most that can be reached.
    let maximum: Double

    init?(heading: String) {
        guard let slash = heading.lastIndex(of: "/"), let maximum = heading[heading.index(after: slash)...].score,
            maximum > 0
        else { return nil }
        self.maximum = maximum
        let title = heading[..<slash].trimmed.lowercased()
        if ["grade", "оценка", "балл"].contains(title) {
            question = nil
            return
        }
        let parts = title.split(separator: ".", maxSplits: 1).map { $0.trimmed }
        guard parts.count == 2, ["q", "в", "вопрос"].contains(parts[0]), !parts[1].isEmpty,
            parts[1].allSatisfy({ $0.isNumber || $0.isLetter })
        else { return nil }
        question = parts[1]
    }
}

extension StringProtocol {
    /// The text without blanks around it.
    var trimmed: String {
        let front = drop(while: \.isWhitespace)
        return String(front.reversed().drop(while: \.isWhitespace).reversed())
    }

    /// The number that the text is, with a decimal point or comma; nil where it is none or not finite.
    var score: Double? {
        let bytes = Array(trimmed.utf8)
        return DecimalReading.number(0..<bytes.count, of: bytes.span)
    }
}
