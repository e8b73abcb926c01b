import PeerLearningCore

extension RandomQuestion {
    mutating func item(_ part: Interaction) -> AnswerItem {
        switch part.kind.answers {
        case .options: .option(pick(part.options).id)
        case .pairs: .pair(pick(part.options).id, pick(part.options).id)
        case .directedPairs: .directedPair(pick(part.options).id, to: pick(part.targets).id)
        case .words:
            part.entry == .number
                ? .number(number() + pick([0, 0.01, -0.4]))
                : .text(pick(pool + [" Kyiv ", "KYIV", "Kyiv!", "", "to Kyiv"]))
        case .documents: .document("d1")
        case .points: .point(x: Double(chance.below(12)), y: Double(chance.below(12)))
        case .numbers: .number(number())
        }
    }

    mutating func items(_ part: Interaction) -> [AnswerItem] {
        if [.order, .graphicOrder].contains(part.kind), !flip(4) {
            var order = part.options.map { AnswerItem.option($0.id) }
            chance.shuffle(&order)
            return order
        }
        let most = part.cardinality == .single ? 1 : 3
        return (0..<(flip(6) ? 0 : 1 + chance.below(most))).map { _ in item(part) }
    }

    mutating func answer(_ question: Question) -> Answer {
        var items: [InteractionID: [AnswerItem]] = [:]
        for part in question.interactions { items[part.id] = self.items(part) }
        return Answer(items)
    }

    mutating func tolerance() -> NumberTolerance {
        NumberTolerance(
            pick([.absolute, .relative, .geometric]), below: pick([0, 0.01, 0.05, 0.5]), above: pick([0, 0.01, 0.05]),
            bounds: pick([.included, .included, .lowerIncluded, .upperIncluded, .excluded]))
    }

    mutating func pattern() -> TextPattern {
        TextPattern(
            pick(["Kyiv", "*yiv", "K*v", "2 \\* 3 = 6", "say \"hi\"", "Ответ *", "a]]>b", "$1.50 (x)"]),
            worth: pick([1, 0.5, 0.25, -0.5]), letterCase: pick([.matters, .isIgnored]))
    }

    mutating func key(_ part: Interaction) -> AnswerKey {
        var rules: [AnswerKey.Rule] = [.correct, .mapping]
        if part.kind.answers == .points { rules = [.correct, .areas] }
        if part.kind.answers == .words { rules.append(part.entry == .number ? .numbers : .patterns) }
        if part.kind.answers == .numbers { rules.append(.numbers) }
        let right = (0..<(part.cardinality == .single ? 1 : 1 + chance.below(3))).map { _ in item(part) }
        let bounds: (Double?, Double?) = flip() ? (nil, nil) : (pick([0, -1]), pick([1, 2]))
        let weight = flip() ? 1 : pick([0.5, 2, 3])
        switch pick(rules) {
        case .mapping:
            let entries = (0..<(1 + chance.below(4))).map { _ in
                AnswerMapping.Entry(item(part), worth: number(), letterCase: pick([.matters, .isIgnored]))
            }
            return AnswerKey(
                .mapping, weight: weight, correct: right,
                mapping: AnswerMapping(entries, otherwise: pick([0, 0, -0.5]), lower: bounds.0, upper: bounds.1))
        case .areas:
            let entries = (0..<3).map { _ in AreaMapping.Entry(region(), worth: number()) }
            return AnswerKey(
                .areas, weight: weight, correct: right,
                areas: AreaMapping(entries, otherwise: pick([0, -0.5]), lower: bounds.0, upper: bounds.1))
        case .numbers:
            let numbers = (0..<3).map { _ in NumberKey(number(), tolerance(), worth: pick([1, 0.5, -1])) }
            return AnswerKey(.numbers, weight: weight, correct: right, numbers: numbers)
        case .patterns:
            return AnswerKey(.patterns, weight: weight, correct: right, patterns: (0..<3).map { _ in pattern() })
        case .correct, .peers: return AnswerKey(.correct, weight: weight, correct: right)
        }
    }

    mutating func program(_ parts: [Interaction]) throws -> ScoringProgram {
        var steps: [ScoringStep] = []
        for _ in 0...chance.below(3) { steps.append(step(parts, 2)) }
        return try ScoringProgram(
            steps,
            initial: [.init("SCORE", .number(pick([0, 1]))), .init("block 1", .truth(false)), .init("X", .number(2))],
            score: "SCORE")
    }

    private mutating func step(_ parts: [Interaction], _ depth: Int) -> ScoringStep {
        if depth == 0 || flip() { return .set(pick(["SCORE", "SCORE", "X", "Y"]), value(parts, 3)) }
        if flip(8) { return .stop }
        return .when(
            [
                ScoringBranch(if: truth(parts, 3), [step(parts, depth - 1)]),
                ScoringBranch(if: truth(parts, 2), [step(parts, depth - 1), .set("block 1", .truth(true))]),
            ], otherwise: flip() ? [step(parts, depth - 1)] : [])
    }

    private mutating func value(_ parts: [Interaction], _ depth: Int) -> ScoringExpression {
        let part = pick(parts).id
        guard depth > 0 else {
            return pick([
                .number(number()), .outcome("X"), .outcome("SCORE"), .mapped(part), .mappedAreas(part), .numbers(part),
                .patterns(part), .apply(.containerSize, [.response(part)]),
            ])
        }
        let (one, other) = (value(parts, depth - 1), value(parts, depth - 1))
        return pick([
            .apply(.sum, [one, other]), .apply(.product, [one, other]), .apply(.subtract, [one, other]),
            .apply(.divide, [one, other]), .apply(.min, [one, other]), .apply(.max, [one, other]),
            .apply(.round, [one]), .apply(.truncate, [one]), .apply(.integerDivide, [one, other]),
            .apply(.integerModulus, [one, other]), .apply(.power, [one, .number(2)]), one,
        ])
    }

    private mutating func truth(_ parts: [Interaction], _ depth: Int) -> ScoringExpression {
        let part = pick(parts)
        let response = ScoringExpression.response(part.id)
        guard depth > 0 else {
            let (one, other) = (value(parts, 1), value(parts, 1))
            return pick([
                .apply(.match, [response, .correct(part.id)]), .apply(.isNull, [response]),
                .apply(.member, [.value(ScoringValue(item(part))), response]),
                .apply(.contains, [response, .value(ScoringValue(part.cardinality, [item(part), item(part)]))]),
                .apply(.match, [.apply(.index(1), [response]), .value(ScoringValue(item(part)))]),
                .apply(.isNull, [.apply(.delete, [.value(ScoringValue(item(part))), response])]),
                .apply(.equal(tolerance()), [.number(number()), other]),
                .apply(.equalRounded(digits: 1), [one, other]),
                .apply(.lessThan, [one, other]), .apply(.atMost, [one, other]), .apply(.greaterThan, [one, other]),
                .apply(.atLeast, [one, other]), .apply(.agrees(pattern()), [response]),
                .apply(.sameText(.isIgnored), [response, .value(ScoringValue(.text("KYIV")))]),
                .apply(.textWithin(.matters), [response, .value(ScoringValue(.text("yiv")))]),
                .apply(.inside(region()), [response]), .outcome("block 1"),
                .apply(.match, [.apply(.multiple, [response]), .apply(.ordered, [.correct(part.id)])]),
            ])
        }
        let (one, other) = (truth(parts, depth - 1), truth(parts, depth - 1))
        return pick([
            .apply(.and, [one, other]), .apply(.or, [one, other]), .apply(.not, [one]),
            .apply(.anyOf(least: 1, most: 1), [one, other]), one, .apply(.and, []),
        ])
    }
}
