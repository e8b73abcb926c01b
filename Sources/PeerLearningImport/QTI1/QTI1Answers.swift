import PeerLearningCore

/// What the rules of an item hold to be right, part by part: what earns most goes first.
struct QTI1Answers {
    private struct Found {
        let item: AnswerItem
        let worth: Double
        let letterCase: LetterCase
        let isAdded: Bool
    }

    private var found: [InteractionID: [Found]] = [:]
    private var ranges: [InteractionID: [NumberKey]] = [:]
    private var areas: [InteractionID: [AreaMapping.Entry]] = [:]
    private let rules: QTI1Rules

    init(_ rules: QTI1Rules) {
        self.rules = rules
        for rule in rules.processing.blocks.joined() {
            let gain = rule.effects.last { $0.variable == rules.processing.score }
            guard let gain, gain.amount > 0, gain.action == "set" || gain.action == "add" else { continue }
            collect(rule.condition, gain.amount, isAdded: gain.action == "add")
        }
    }

    private mutating func collect(_ node: XMLNode, _ worth: Double, isAdded: Bool) {
        collectRange(node, worth)
        for child in node.children {
            switch child.name {
            case "and", "or": collect(child, worth, isAdded: isAdded)
            case "varequal", "varsubset", "varsubstring":
                let part = InteractionID(child["respident"] ?? "")
                let isList = child.name == "varsubset" && rules.parts[part]?.kind.answers == .options
                let texts =
                    isList ? child.text.split { $0 == "," || $0.isWhitespace }.map(String.init) : [child.text.trimmed]
                let letterCase: LetterCase = child.flag("case") == true ? .matters : .isIgnored
                for item in texts.compactMap({ rules.item($0, for: part) }) {
                    found[part, default: []].append(
                        Found(item: item, worth: worth, letterCase: letterCase, isAdded: isAdded || node.name != "or"))
                    if case .number(let number) = item {
                        ranges[part, default: []].append(NumberKey(number, Self.tolerance(child), worth: worth))
                    }
                }
            case "varinside":
                guard let region = QTI1Part.region(child["areatype"], child.text.trimmed) else { continue }
                areas[InteractionID(child["respident"] ?? ""), default: []].append(.init(region, worth: worth))
            default: continue
            }
        }
    }

    private static func tolerance(_ node: XMLNode) -> NumberTolerance {
        if case .equal(let tolerance) = QTI1Rules.nearness(node) { return tolerance }
        return .exact
    }

    /// A lower and an upper bound that stand beside each other are a range.
    private mutating func collectRange(_ node: XMLNode, _ worth: Double) {
        let bounds = node.children.filter { ["varlt", "varlte", "vargt", "vargte"].contains($0.name) }
        guard let low = bounds.first(where: { $0.name.hasPrefix("vargt") }), low["respident"] != nil,
            let high = bounds.first(where: { $0.name.hasPrefix("varlt") && $0["respident"] == low["respident"] }),
            case .number(let least)? = AnswerItem.number(written: low.text.trimmed),
            case .number(let most)? = AnswerItem.number(written: high.text.trimmed), least <= most
        else { return }
        ranges[InteractionID(low["respident"] ?? ""), default: []].append(NumberKey(least...most, worth: worth))
    }

    /// The key of a part: what is right in it, and what is partly so. Nil where nothing says what is right.
    func key(for part: Interaction) -> AnswerKey? {
        if part.kind.isForPeers { return .peers }
        if let regions = areas[part.id], part.kind.answers == .points {
            return AnswerKey(.areas, areas: AreaMapping(regions))
        }
        if part.entry == .number || part.kind.answers == .numbers {
            guard let numbers = ranges[part.id]?.sorted(by: { $0.worth > $1.worth }), let best = numbers.first else {
                return nil
            }
            return AnswerKey(.numbers, correct: [.number(best.number)], numbers: numbers)
        }
        if let words = rules.words[part.id]?.values.sorted(), let first = words.first {
            return AnswerKey(
                .patterns, correct: [.text(first)], patterns: words.map { QTI1Rules.pattern($0, .isIgnored) })
        }
        guard let answers = found[part.id], let most = answers.map(\.worth).max() else { return nil }
        if part.kind.answers == .words { return words(answers, most) }
        var right: [AnswerItem] = []
        for answer in answers where answer.worth == most || part.cardinality != .single && answer.isAdded {
            if !right.contains(answer.item) { right.append(answer.item) }
        }
        return AnswerKey(.correct, correct: part.cardinality == .single ? Array(right.prefix(1)) : right)
    }

    private func words(_ answers: [Found], _ most: Double) -> AnswerKey {
        let patterns = answers.sorted { $0.worth > $1.worth }.compactMap { answer -> TextPattern? in
            guard case .text(let words) = answer.item else { return nil }
            return QTI1Rules.pattern(words, answer.letterCase, worth: answer.worth / most)
        }
        let best = answers.first { $0.worth == most }
        return AnswerKey(.patterns, correct: best.map { [$0.item] } ?? [], patterns: patterns)
    }
}
