/// A program at work on one answer. It always comes to an end: without loops each part is computed at most once, and what
/// values grow to is counted, too.
struct ScoringRun {
    /// How much may be computed: parts of the program, values that they hold, and what is compared with what.
    static let mostSteps = 200_000
    /// How many values there may be in one; more are none.
    static let mostValues = 2_000

    let keys: [InteractionID: AnswerKey]
    let cardinalities: [InteractionID: Cardinality]
    let response: Answer
    private(set) var outcomes: [String: ScoringValue] = [:]
    private var stepsLeft = Self.mostSteps

    init(_ parts: [Interaction], _ keys: [InteractionID: AnswerKey], on response: Answer) {
        (self.keys, self.response) = (keys, response)
        cardinalities = Dictionary(parts.map { ($0.id, $0.cardinality) }) { first, _ in first }
    }

    /// Whether there was too much to compute; then what was computed last is no value.
    var isOutOfSteps: Bool { stepsLeft <= 0 }

    /// Runs a program and answers with its score; 0 where that is no number.
    mutating func score(by program: ScoringProgram) -> Double {
        outcomes = Dictionary(program.initial.map { ($0.name, $0.value) }) { _, last in last }
        _ = follow(program.steps)
        return outcomes[program.score]?.number ?? 0
    }

    /// Takes steps; answers whether the computation goes on.
    private mutating func follow(_ steps: [ScoringStep]) -> Bool {
        for step in steps {
            guard !isOutOfSteps else { return false }
            switch step {
            case .set(let name, let expression): outcomes[name] = value(of: expression)
            case .stop: return false
            case .when(let branches, let otherwise):
                var chosen = otherwise
                for branch in branches where value(of: branch.condition).truth == true {
                    chosen = branch.steps
                    break
                }
                guard follow(chosen) else { return false }
            }
        }
        return true
    }

    /// Computes an expression.
    mutating func value(of expression: ScoringExpression) -> ScoringValue {
        stepsLeft -= cost(of: expression)
        let value = compute(expression)
        stepsLeft -= value.items.count
        return isOutOfSteps || value.items.count > Self.mostValues ? .null : value
    }

    private mutating func compute(_ expression: ScoringExpression) -> ScoringValue {
        guard !isOutOfSteps else { return .null }
        switch expression {
        case .value(let value): return value
        case .outcome(let name): return outcomes[name] ?? .null
        case .response(let part): return answer(to: part)
        case .correct(let part): return ScoringValue(cardinality(of: part), keys[part]?.correct ?? [])
        case .mapped(let part):
            return .number(keys[part]?.mapping?.worth(of: answer(to: part)) ?? 0)
        case .mappedAreas(let part):
            return .number(keys[part]?.areas?.worth(of: answer(to: part)) ?? 0)
        case .numbers(let part): return .number(keys[part]?.worthOfNumber(in: response[part]) ?? 0)
        case .patterns(let part): return .number(keys[part]?.worthOfWords(in: response[part]) ?? 0)
        case .apply(let operation, let operands):
            var values: [ScoringValue] = []
            for operand in operands { values.append(value(of: operand)) }
            return operation.result(of: values)
        }
    }

    /// What it takes to compute an expression, without its operands.
    private func cost(of expression: ScoringExpression) -> Int {
        switch expression {
        case .mapped(let part): 1 + response[part].count * (keys[part]?.mapping?.entries.count ?? 0) / 10
        case .mappedAreas(let part): 1 + response[part].count * (keys[part]?.areas?.entries.count ?? 0)
        case .numbers(let part): 1 + (keys[part]?.numbers.count ?? 0)
        case .patterns(let part): 1 + (keys[part]?.patterns.count ?? 0) * 100
        case .apply(.agrees, _): 100
        case .value, .response, .correct, .outcome, .apply: 1
        }
    }

    private func answer(to part: InteractionID) -> ScoringValue {
        ScoringValue(cardinality(of: part), response[part])
    }

    private func cardinality(of part: InteractionID) -> Cardinality {
        cardinalities[part] ?? .single
    }
}

extension AnswerKey {
    func worthOfNumber(in items: [AnswerItem]) -> Double {
        guard items.count == 1, case .number(let number) = items[0] else { return 0 }
        return numbers.first { $0.tolerance.allows(number, insteadOf: $0.number) }?.worth ?? 0
    }

    func worthOfWords(in items: [AnswerItem]) -> Double {
        guard items.count == 1, case .text(let words) = items[0] else { return 0 }
        return patterns.first { $0.agrees(with: words) }?.worth ?? 0
    }
}
