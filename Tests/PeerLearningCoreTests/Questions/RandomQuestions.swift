import PeerLearningCore

/// Questions, answers and programs by chance, from a seed.
struct RandomQuestions {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[random.below(list.count)] }

    mutating func number() -> Double {
        pick([0, 1, -1, 0.5, 2, 3.75, 1e-9, -1e9, 1e300, Double(random.below(100)) - 50])
    }

    mutating func ids(_ most: Int) -> [OptionID] { (0...random.below(most)).map { OptionID("o\($0)") } }

    mutating func item(_ part: Interaction) -> AnswerItem? {
        func id(_ list: [AnswerOption], _ random: inout SeededGenerator) -> OptionID {
            list[random.below(list.count)].id
        }
        switch part.kind.answers {
        case .options: return .option(id(part.options, &random))
        case .pairs: return .pair(id(part.options, &random), id(part.options, &random))
        case .directedPairs: return .directedPair(id(part.options, &random), to: id(part.targets, &random))
        case .words: return part.entry == .number ? .number(number()) : .text(pick(["a", "B", "", "Ёж", "a*b"]))
        case .documents: return .document("d")
        case .points: return .point(x: number(), y: number())
        case .numbers: return .number(Double(random.below(11)))
        }
    }

    mutating func response(to question: Question) -> Answer {
        var response = Answer()
        for part in question.interactions where random.below(5) > 0 {
            let count = part.cardinality == .single ? 1 : random.below(4)
            var items: [AnswerItem] = []
            for _ in 0..<count { if let next = item(part), !items.contains(next) { items.append(next) } }
            response[part.id] = items
        }
        return response
    }

    mutating func part(_ id: InteractionID) throws -> Interaction {
        let kind = pick(InteractionKind.allCases)
        let needsOptions = [.options, .pairs, .directedPairs].contains(kind.answers)
        let options = ids(6).map { AnswerOption($0, MarkedText("\($0)"), isFixed: random.below(4) == 0, most: nil) }
        let targets = ids(6).map { AnswerOption(OptionID("t\($0)"), "t", most: nil) }
        return try Interaction(
            id, kind, options: needsOptions ? options : [], targets: kind.answers == .directedPairs ? targets : [],
            count: pick([.one, .any]), arrangement: pick(Interaction.Arrangement.allCases),
            entry: pick([.words, .number]), scale: kind == .slider ? SliderScale(lower: 0, upper: 10) : nil)
    }

    mutating func key(for part: Interaction) -> AnswerKey {
        guard !part.kind.isForPeers else { return .peers }
        var entries: [AnswerMapping.Entry] = []
        for _ in 0..<4 {
            if let item = item(part) { entries.append(.init(item, worth: Double(random.below(7)) - 3)) }
        }
        return AnswerKey(
            pick(AnswerKey.Rule.allCases), weight: Double(random.below(4)), correct: item(part).map { [$0] } ?? [],
            mapping: AnswerMapping(entries, otherwise: Double(random.below(3)) - 1, lower: -2, upper: 4),
            areas: AreaMapping([.init(.circle(x: 0, y: 0, radius: 2), worth: 2)]),
            numbers: [NumberKey(1, .absolute(1)), NumberKey(0...100, worth: 0.5)],
            patterns: [TextPattern("a*"), TextPattern("*", worth: 0.25)])
    }

    mutating func question(_ id: QuestionID = "q") throws -> Question {
        var parts: [Interaction] = []
        for number in 0...random.below(3) { parts.append(try part(InteractionID("R\(number)"))) }
        var keys: [InteractionID: AnswerKey] = [:]
        for part in parts where random.below(6) > 0 { keys[part.id] = key(for: part) }
        let program = random.below(2) == 0 ? try ScoringProgram(steps(3)) : nil
        return try Question(
            id, prompt: "?", parts, keys: keys, program: program, minimum: -Double(random.below(3)),
            maximum: Double(random.below(5)))
    }

    mutating func steps(_ depth: Int) -> [ScoringStep] {
        (0..<random.below(4) + 1).map { _ in
            let name = pick(["SCORE", "SCORE", "x", "y"])
            guard depth > 0, random.below(3) == 0 else { return .set(name, expression(5)) }
            let branches = (0..<random.below(3)).map { _ in ScoringBranch(if: expression(3), steps(depth - 1)) }
            return random.below(9) == 0 ? .stop : .when(branches, otherwise: steps(depth - 1))
        }
    }

    mutating func expression(_ depth: Int) -> ScoringExpression {
        let part = InteractionID("R\(random.below(4))")
        guard depth > 0, random.below(4) > 0 else {
            return pick([
                .number(number()), .truth(random.below(2) == 0), .value(.null), .response(part), .correct(part),
                .mapped(part), .mappedAreas(part), .numbers(part), .patterns(part),
                .outcome(pick(["SCORE", "x", "no"])),
                .value(ScoringValue(pick(Cardinality.allCases), [.option("o1"), .option("o0"), .number(1)])),
                .value(ScoringValue(.text("a"))),
            ])
        }
        let operation = pick(
            Self.operators + [
                .index(random.below(5) - 1), .anyOf(least: random.below(4) - 1, most: random.below(4) - 1),
            ])
        return .apply(operation, (0..<random.below(4)).map { _ in expression(depth - 1) })
    }

    static let operators: [ScoringOperator] = [
        .not, .and, .or, .match, .member, .contains, .delete, .isNull, .containerSize, .multiple, .ordered, .sum,
        .product, .subtract, .divide, .power, .integerDivide, .integerModulus, .truncate, .round, .min, .max, .lessThan,
        .atMost, .greaterThan, .atLeast, .equal(.absolute(1)), .equalRounded(digits: 2), .sameText(.isIgnored),
        .textWithin(.matters), .agrees(TextPattern("*a*")), .inside(.everywhere),
        .anyOf(least: .max, most: .min), .index(.max), .index(.min),
    ]
}
