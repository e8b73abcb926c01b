import PeerLearningCore

extension MoodleQuestionWriter {
    /// A text with fields and lists in it, each part a question of its own; nil where it holds other parts.
    mutating func cloze() -> Element? {
        let parts = question.interactions
        let isFit = parts.allSatisfy { [.textEntry, .inlineChoice, .choice].contains($0.kind) }
        guard isFit, parts.allSatisfy({ question.keys[$0.id]?.rule != .peers }) else { return nil }
        if question.program != nil { note(.scoring) }
        var fields: [InteractionID: Field] = [:]
        for part in parts {
            guard let field = field(part) else { return nil }
            fields[part.id] = field
        }
        guard let weights = Self.weights(of: parts.compactMap { fields[$0.id]?.best }) else { return nil }
        let sum = parts.reduce(0.0) { $0 + (fields[$1.id]?.best ?? 0) }
        if abs(sum - question.maximum) > 1e-9 * max(1, sum) { note(.maximum) }
        var open = parts.map(\.id)
        var order: [InteractionID] = []
        var isPromptLeftOut = false
        func written(_ id: InteractionID) -> String {
            guard let place = parts.firstIndex(where: { $0.id == id }), let met = open.firstIndex(of: id),
                let field = fields[id]
            else { return "" }
            open.remove(at: met)
            order.append(id)
            if !parts[place].prompt.isEmpty { isPromptLeftOut = true }
            return "{\(weights[place]):\(field.kind):\(field.answers)}"
        }
        var html = question.prompt.withoutBraces.html(folder: Self.folder) { piece in
            guard case .place(let id) = piece else { return "" }
            return written(id)
        }
        if isPromptLeftOut { note(.places) }
        for part in parts where open.contains(part.id) {
            html += part.prompt.withoutBraces.html(folder: Self.folder) + "<p>" + written(part.id) + "</p>"
        }
        html = html.replacing(MarkedText.brace, with: "&#123;")
        for (place, id) in order.enumerated() { names.parts[id] = InteractionID("sub\(place + 1)") }
        return frame("cloze", html: html, grade: sum)
    }

    /// A field as it is written, and what its best answer is worth.
    private struct Field {
        let kind: String
        let answers: String
        let best: Double
    }

    private mutating func field(_ part: Interaction) -> Field? {
        var answers: [(text: String, worth: Double)] = []
        var kind: String
        switch (part.kind, part.entry) {
        case (.textEntry, .number):
            kind = "NUMERICAL"
            answers = numbers(of: part).map {
                ($0.isAnything ? "*" : "\($0.number.figures):\($0.tolerance.above.figures)", $0.worth)
            }
        case (.textEntry, .words):
            let patterns = patterns(of: part)
            let isExact = patterns.contains { $0.letterCase == .matters }
            if isExact, patterns.contains(where: { $0.letterCase == .isIgnored }) { note(.scoring) }
            kind = isExact ? "SHORTANSWER_C" : "SHORTANSWER"
            answers = patterns.map { ($0.pattern.htmlEscaped.clozeEscaped, $0.worth) }
        default:
            guard part.cardinality == .single else { return nil }
            kind = part.kind == .inlineChoice ? "MULTICHOICE" : "MULTICHOICE_V"
            if part.arrangement != .asWritten { kind += part.kind == .inlineChoice ? "_S" : "S" }
            if part.arrangement == .alwaysChanges { note(.arrangement) }
            answers = part.options.map { option in
                let text = option.text.html(isInline: true, folder: Self.folder).replacing("{", with: "&#123;")
                return (text.clozeEscaped, worth([.option(option.id)], part) ?? 0)
            }
            names.options[part.id] = OptionLetters.names(of: part.options.map(\.id))
        }
        let best = answers.map(\.worth).max() ?? 0
        guard best > 0, !answers.contains(where: { $0.text.isBlank }) else { return nil }
        if answers.contains(where: { $0.worth < 0 }) { note(.minimum) }
        let written = answers.map { text, worth in
            worth == best ? "=\(text)" : "%\((max(-1, worth / best) * 100).figures)%\(text)"
        }
        return Field(kind: kind, answers: written.joined(separator: "~"), best: best)
    }

    /// Whole numbers that stand to each other as the points do; nil where there are none below 1,000.
    private static func weights(of points: [Double]) -> [Int]? {
        guard let least = points.min(), least > 0 else { return nil }
        for factor in 1...60 {
            let scaled = points.map { $0 / least * Double(factor) }
            if scaled.allSatisfy({ $0 < 1_000 && abs($0 - $0.rounded()) < 1e-9 }) {
                return scaled.map { Int($0.rounded()) }
            }
        }
        return nil
    }
}

extension MarkedText {
    /// Stands for an opening brace that opens no field, until the text is HTML.
    fileprivate static let brace = "\u{E0F2}"

    fileprivate var withoutBraces: MarkedText {
        MarkedText(
            pieces.map { piece in
                guard case .text(let words) = piece else { return piece }
                return .text(words.replacing("{", with: Self.brace))
            })
    }
}

extension String {
    /// The text as a field of a cloze holds it.
    fileprivate var clozeEscaped: String {
        reduce(into: "") { escaped, sign in
            if "}~#=%\\\"/".contains(sign) { escaped.append("\\") }
            escaped.append(sign)
        }
    }
}
