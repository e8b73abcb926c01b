import PeerLearningCore

/// Reads the times that Moodle writes into its reports, such as `2 March 2026 9:05 AM` or `2 марта 2026, 09:05`.
enum MoodleDate {
    /// The moment, in universal time; nil where the text is written in another way.
    static func moment(_ text: String) -> Instant? {
        var words = text.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
        if let first = words.first, !first.contains(where: \.isNumber) { words.removeFirst() }
        words.removeAll { ["г.", "at", "в"].contains($0) }
        guard words.count >= 4, let day = Int(words[0]), let month = month(words[1]), let year = Int(words[2]),
            (1...31).contains(day), (1900...9999).contains(year),
            let minutes = minutes(words[3], half: words.count > 4 ? words[4] : nil)
        else { return nil }
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        return Instant(rfc3339: "\(date)T\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2)):00Z")
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { names in names.contains { word.hasPrefix($0) } }.map { $0 + 1 }
    }

    private static let months = [
        ["jan", "янв"], ["feb", "фев"], ["mar", "мар"], ["apr", "апр"], ["may", "мая", "май"], ["jun", "июн"],
        ["jul", "июл"], ["aug", "авг"], ["sep", "сен"], ["oct", "окт"], ["nov", "ноя"], ["dec", "дек"],
    ]

    private static func minutes(_ clock: String, half: String?) -> Int? {
        let parts = clock.split(separator: ":").map { Int($0) }
        guard parts.count >= 2, var hour = parts[0], let minute = parts[1], (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        if half == "pm", hour < 12 { hour += 12 }
        if half == "am", hour == 12 { hour = 0 }
        return hour * 60 + minute
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
