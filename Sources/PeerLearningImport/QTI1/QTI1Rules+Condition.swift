import PeerLearningCore

extension QTI1Rules {
    /// What holds where everything in an element holds; nothing does where it is empty.
    func all(_ node: XMLNode, isNegated: Bool) throws(Unreadable) -> ScoringExpression {
        var operands: [ScoringExpression] = []
        var rest = node.children[...]
        while let child = rest.popFirst() {
            if let order = sequence(child, &rest) {
                operands.append(order)
            } else {
                operands.append(try condition(child, isNegated: isNegated))
            }
        }
        guard let first = operands.first else { return .truth(false) }
        return operands.count == 1 ? first : .apply(.and, operands)
    }

    /// Several values of one ordered response in a row are the order that it has to have.
    private func sequence(_ node: XMLNode, _ rest: inout ArraySlice<XMLNode>) -> ScoringExpression? {
        let part = InteractionID(node["respident"] ?? "")
        func continues(_ node: XMLNode) -> Bool {
            node.name == "varequal" && node["respident"] == part.rawValue && node["index"] == nil
        }
        guard parts[part]?.cardinality == .ordered, continues(node), let next = rest.first, continues(next) else {
            return nil
        }
        let following = rest.prefix(while: continues)
        rest = rest.dropFirst(following.count)
        let items = ([node] + following).compactMap { item($0.text.trimmed, for: part) }
        return .apply(.match, [.response(part), .value(ScoringValue(.ordered, items))])
    }

    private func condition(_ node: XMLNode, isNegated: Bool) throws(Unreadable) -> ScoringExpression {
        switch node.name {
        case "and": return try all(node, isNegated: isNegated)
        case "or":
            var operands: [ScoringExpression] = []
            for child in node.children { operands.append(try condition(child, isNegated: isNegated)) }
            return operands.isEmpty ? .truth(false) : .apply(.or, operands)
        case "not": return .apply(.not, [try all(node, isNegated: true)])
        case "other": return .truth(true)
        default:
            let part = InteractionID(node["respident"] ?? "")
            guard parts[part] != nil else { throw Unreadable(node) }
            if node.name == "unanswered" { return .apply(.isNull, [.response(part)]) }
            let test = try comparison(node, part)
            guard isNegated else { return test }
            return .apply(.and, [.apply(.not, [.apply(.isNull, [.response(part)])]), test])
        }
    }

    private func comparison(_ node: XMLNode, _ part: InteractionID) throws(Unreadable) -> ScoringExpression {
        let text = node.text.trimmed
        let response = ScoringExpression.response(part)
        if let bound = Self.bounds[node.name] {
            guard case .number(let number)? = AnswerItem.number(written: text) else { throw Unreadable(node) }
            return .apply(bound, [response, .number(number)])
        }
        switch node.name {
        case "varequal": return try equality(node, text, part)
        case "varsubset":
            let names = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
            let isPair = parts[part].map { $0.kind.answers == .directedPairs || $0.kind.answers == .pairs } ?? false
            let items = (isPair ? [text] : names).compactMap { item($0, for: part) }
            let isPartial = node["setmatch"]?.lowercased() == "partial" || isPair
            return .apply(isPartial ? .contains : .match, [response, .value(ScoringValue(.multiple, items))])
        case "varsubstring":
            return .apply(.textWithin(letterCase(node)), [response, .value(ScoringValue(.text(text)))])
        case "varinside":
            guard let region = QTI1Part.region(node["areatype"], text) else { throw Unreadable(node) }
            return .apply(.inside(region), [response])
        default: throw Unreadable(node)
        }
    }

    private func equality(
        _ node: XMLNode, _ text: String, _ part: InteractionID
    ) throws(Unreadable) -> ScoringExpression {
        let response = ScoringExpression.response(part)
        if let words = words[part] {
            return .apply(.or, words.values.sorted().map { .apply(.agrees(Self.pattern($0, .isIgnored)), [response]) })
        }
        guard let shape = parts[part]?.kind.answers, let item = item(text, for: part) else { throw Unreadable(node) }
        let value = ScoringExpression.value(ScoringValue(item))
        switch (shape, item) {
        case (_, .text(let words)): return .apply(.agrees(Self.pattern(words, letterCase(node))), [response])
        case (_, .number): return .apply(Self.nearness(node), [value, response])
        case (.options, _):
            if let place = node.whole("index"), place > 0 {
                return .apply(.match, [.apply(.index(place), [response]), value])
            }
            return .apply(.member, [value, response])
        default: return .apply(.member, [value, response])
        }
    }

    /// How near a number has to come, by the margin or the precision that New Quizzes write.
    static func nearness(_ node: XMLNode) -> ScoringOperator {
        if let margin = node.number("margin"), margin >= 0 {
            return .equal(node["margintype"] == "percent" ? .relative(margin / 100) : .absolute(margin))
        }
        if node["precisiontype"] == "decimals", let digits = node.whole("precision"), (0...15).contains(digits) {
            return .equalRounded(digits: digits)
        }
        return .equal(.exact)
    }

    /// A value as a part expects it; nil where it is none.
    func item(_ text: String, for part: InteractionID) -> AnswerItem? {
        guard let part = parts[part] else { return nil }
        switch part.kind.answers {
        case .options: return text.isEmpty ? nil : .option(OptionID(text))
        case .pairs: return Self.names(text).map { .pair(OptionID($0), OptionID($1)) }
        case .directedPairs:
            guard let (one, other) = Self.names(text) else { return nil }
            let isTurned =
                part.options.contains { $0.id.rawValue == other } && part.targets.contains { $0.id.rawValue == one }
            return isTurned
                ? .directedPair(OptionID(other), to: OptionID(one)) : .directedPair(OptionID(one), to: OptionID(other))
        case .words where part.entry == .number, .numbers: return AnswerItem.number(written: text)
        case .words, .documents: return .text(text)
        case .points: return nil
        }
    }

    private static func names(_ text: String) -> (String, String)? {
        let names = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
        return names.count == 2 ? (names[0], names[1]) : nil
    }

    /// Case counts only where the item says so.
    private func letterCase(_ node: XMLNode) -> LetterCase { node.flag("case") == true ? .matters : .isIgnored }

    /// Words as a pattern in which an asterisk is an asterisk.
    static func pattern(_ words: String, _ letterCase: LetterCase, worth: Double = 1) -> TextPattern {
        TextPattern(words.replacing("*", with: "\\*"), worth: worth, letterCase: letterCase)
    }

    private static let bounds: [String: ScoringOperator] = [
        "varlt": .lessThan, "varlte": .atMost, "vargt": .greaterThan, "vargte": .atLeast,
    ]
}
