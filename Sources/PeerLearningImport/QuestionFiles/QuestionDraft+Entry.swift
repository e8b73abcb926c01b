import PeerLearningCore

extension QuestionDraft {
    /// The longest answer that is compared with what somebody writes, in bytes.
    private static let longestPattern = 1_000

    /// A question that is answered with a few words; `*` stands for anything.
    func words(_ segments: [AnswerSegment]) throws(ImportError) -> PackageQuestion {
        var patterns: [TextPattern] = []
        for segment in segments {
            let words = text(of: segment.text).plain.squashed
            guard !words.isEmpty else { throw ImportError(.questionAnswerEmpty, line: segment.line) }
            guard words.utf8.count <= Self.longestPattern else {
                throw ImportError(.questionAnswerLong, ["limit": .number(Self.longestPattern)], line: segment.line)
            }
            patterns.append(TextPattern(words, worth: segment.percent / 100))
        }
        guard let best = patterns.max(by: { $0.worth < $1.worth }), best.worth > 0 else {
            throw ImportError(.questionNothingRight, line: line)
        }
        let first = patterns.first { $0.worth == best.worth } ?? best
        return try question(
            .shortanswer, interaction(.textEntry),
            key: AnswerKey(
                .patterns, correct: [.text(first.pattern.replacing("\\*", with: "*"))], patterns: patterns),
            maximum: 1, answers: zip(segments, patterns).map { answer($0, $1.pattern) })
    }

    /// A question that is answered with a number: `3:0.1` with a tolerance, `2.9..3.1` as a range.
    func number(_ block: Glyphs) throws(ImportError) -> PackageQuestion {
        let (before, marked) = try AnswerSegment.segments(of: block)
        var segments = marked
        if !before.isEmpty { segments.insert(AnswerSegment(alone: before, line: before.line ?? line), at: 0) }
        guard !segments.isEmpty else { throw ImportError(.questionWithoutAnswer, line: line) }
        var keys: [NumberKey] = []
        for segment in segments { keys.append(try Self.key(segment)) }
        guard let best = keys.max(by: { $0.worth < $1.worth }), best.worth > 0 else {
            throw ImportError(.questionNothingRight, line: line)
        }
        let first = keys.first { $0.worth == best.worth } ?? best
        return try question(
            .numerical, interaction(.textEntry, entry: .number),
            key: AnswerKey(.numbers, correct: [.number(first.number)], numbers: keys), maximum: 1,
            answers: segments.map { answer($0, $0.text.string.squashed) })
    }

    private static func key(_ segment: AnswerSegment) throws(ImportError) -> NumberKey {
        let (text, worth) = (segment.text.string, segment.percent / 100)
        func number(_ words: some StringProtocol) throws(ImportError) -> Double {
            guard case .number(let number)? = AnswerItem.number(written: String(words)), number.magnitude <= 1e300
            else { throw ImportError(.questionNumber, ["text": .text(text.printable)], line: segment.line) }
            return number
        }
        if text == "*" { return NumberKey(-1e300...1e300, worth: worth) }
        if let dots = text.firstRange(of: "..") {
            let (low, high) = (try number(text[..<dots.lowerBound]), try number(text[dots.upperBound...]))
            guard low <= high else {
                throw ImportError(.questionRange, ["text": .text(text.printable)], line: segment.line)
            }
            return NumberKey(low...high, worth: worth)
        }
        guard let colon = text.firstIndex(of: ":") else { return NumberKey(try number(text), worth: worth) }
        let tolerance = try number(text[text.index(after: colon)...])
        guard tolerance >= 0 else {
            throw ImportError(.questionNumber, ["text": .text(text.printable)], line: segment.line)
        }
        return NumberKey(try number(text[..<colon]), .absolute(tolerance), worth: worth)
    }
}
