import PeerLearningCore

/// An answer between braces: whether it is right, what it is worth, its words and what is said to those who give it.
struct AnswerSegment {
    /// How the worth of an answer is written.
    enum WeightStyle {
        /// As in GIFT: `~%50%words`.
        case betweenSigns
        /// As in missing word: `~50%words`.
        case beforeSign
    }

    /// Whether it is marked as right.
    let isRight: Bool
    /// What it is worth, in per cent; nil where nothing says so.
    let weight: Double?
    /// The words.
    let text: Glyphs
    /// What is said to those who give it; nil where nothing is.
    let feedback: Glyphs?
    /// The line on which it begins.
    let line: Int

    /// What it is worth, in per cent: 100 for a right one and 0 for a wrong one where nothing else is said.
    var percent: Double { weight ?? (isRight ? 100 : 0) }

    /// The most answers that a question may have.
    static let most = 200

    /// The answers between braces; what stands before the first one is `before`.
    static func segments(
        of block: Glyphs, _ style: WeightStyle = .betweenSigns
    ) throws(ImportError) -> (before: Glyphs, segments: [AnswerSegment]) {
        let marks = block.indices.filter { block[$0].isSign("=") || block[$0].isSign("~") }
        guard marks.count <= most else {
            throw ImportError(.questionTooManyAnswers, ["limit": .number(most)], line: block.line)
        }
        var segments: [AnswerSegment] = []
        for (place, mark) in marks.enumerated() {
            let end = place + 1 < marks.count ? marks[place + 1] : block.endIndex
            segments.append(try AnswerSegment(block[mark..<end], style))
        }
        return (block[..<(marks.first ?? block.endIndex)].trimmed, segments)
    }

    private init(_ glyphs: Glyphs, _ style: WeightStyle) throws(ImportError) {
        line = glyphs.line ?? 1
        isRight = glyphs.first?.isSign("=") ?? false
        var body = glyphs.dropFirst().trimmed
        weight = try Self.takeWeight(from: &body, style, line)
        let parts = body.parted(at: "#")
        text = (parts?.before ?? body).trimmed
        feedback = parts?.after.trimmed
    }

    /// A copy whose worth and words are those of an answer that stands alone.
    init(alone glyphs: Glyphs, line: Int) {
        let parts = glyphs.parted(at: "#")
        (isRight, weight, text, feedback) = (true, nil, (parts?.before ?? glyphs).trimmed, parts?.after.trimmed)
        self.line = line
    }

    private static func takeWeight(
        from body: inout Glyphs, _ style: WeightStyle, _ line: Int
    ) throws(ImportError) -> Double? {
        var rest = body
        if style == .betweenSigns {
            guard rest.first?.isSign("%") == true else { return nil }
            rest = rest.dropFirst()
        }
        let digits = rest.prefix(20).prefix { $0.byte.isDigit || ".,-+ ".utf8.contains($0.byte) }
        guard !digits.isEmpty, rest[digits.endIndex...].first?.isSign("%") == true else { return nil }
        guard case .number(let percent)? = AnswerItem.number(written: digits.string), (-100...100).contains(percent)
        else { throw ImportError(.questionWeight, ["weight": .text(digits.string.printable)], line: line) }
        body = rest[(digits.endIndex + 1)...].trimmed
        return percent
    }
}
