import PeerLearningCore

/// Writes the rules by which a question is scored as response processing of QTI.
struct QTIRuleWriter {
    /// What is written: what the score begins with, what else is computed, and the steps.
    struct Rules {
        let start: ScoringValue
        let outcomes: [Element]
        let steps: [Element]
    }

    let question: Question
    let names: QuestionNames
    var notes: [ExportNoteCode] = []
    private let program: ScoringProgram
    private var outcomeNames: [String: String] = [:]
    private var taken: Set<String>
    private var preludes: [Element] = []
    private var worths: [String: String] = [:]
    private var helpers: [String] = []

    init(_ question: Question, _ names: QuestionNames) {
        (self.question, self.names) = (question, names)
        program = question.program ?? .sum(of: question.keys)
        taken = Set(question.interactions.map { names.part($0.id) } + ["SCORE", "MAXSCORE", "FEEDBACK"])
        outcomeNames[program.score] = "SCORE"
    }

    /// The rules. Cost: linear in the program and in what keys hold.
    mutating func score() -> Rules {
        let start = program.initial.last { $0.name == program.score }?.value ?? .null
        var steps: [Element] = []
        if start.number == nil { steps.append(set("SCORE", literal(start))) }
        steps += self.steps(program.steps)
        if isClamped { steps.append(clamp) }
        var beginnings: [Element] = []
        var outcomes: [Element] = []
        for name in outcomeNames.keys.sorted() where name != program.score {
            let own = outcomeNames[name] ?? name
            let value = program.initial.last { $0.name == name }?.value ?? .null
            outcomes.append(declaration(own, value))
            if value.isNull { beginnings.append(set(own, Element("null"))) }
        }
        outcomes += helpers.map { declaration($0, .number(0)) }
        noteBounds()
        return Rules(start: start, outcomes: outcomes, steps: preludes + beginnings + steps)
    }

    private func declaration(_ name: String, _ value: ScoringValue) -> Element {
        let type = value.items.first.map(Self.baseType) ?? "float"
        var element = Element(
            "outcomeDeclaration",
            ["identifier": name, "cardinality": value.cardinality.rawValue, "baseType": type])
        if !value.isNull {
            element.append(Element("defaultValue", [:], value.items.map { Element("value", text: word($0)) }))
        }
        return element
    }

    /// The name of something that is computed.
    mutating func outcome(_ name: String) -> String {
        if let known = outcomeNames[name] { return known }
        var own = name.encodedAsName
        while taken.contains(own) { own += "_" }
        taken.insert(own)
        outcomeNames[name] = own
        return own
    }

    /// What the numbers or the patterns of a part are worth, which is computed first: what the first test says that holds.
    mutating func worth(
        of part: InteractionID, by kind: String, _ tests: (inout QTIRuleWriter) -> [(test: Element, worth: Double)]
    ) -> Element {
        if let name = worths["\(kind) \(part)"] { return Element("variable", ["identifier": name]) }
        var name = "WORTH_" + names.part(part)
        while taken.contains(name) { name += "_" }
        taken.insert(name)
        worths["\(kind) \(part)"] = name
        helpers.append(name)
        let branches = tests(&self).enumerated().map { place, branch in
            Element(
                place == 0 ? "responseIf" : "responseElseIf", [:], [branch.test, set(name, number(branch.worth))])
        }
        if !branches.isEmpty { preludes.append(Element("responseCondition", [:], branches)) }
        return Element("variable", ["identifier": name])
    }

    func set(_ name: String, _ value: Element) -> Element {
        Element("setOutcomeValue", ["identifier": name], [value])
    }

    func word(_ item: AnswerItem) -> String { QTIItemWriter(question, .two).word(item) }

    static func baseType(_ item: AnswerItem) -> String {
        switch item {
        case .option: "identifier"
        case .pair: "pair"
        case .directedPair: "directedPair"
        case .number: "float"
        case .text, .document: "string"
        case .point: "point"
        case .truth: "boolean"
        }
    }
}

extension QTIRuleWriter {
    private mutating func steps(_ steps: [ScoringStep]) -> [Element] {
        var elements: [Element] = []
        for step in steps {
            switch step {
            case .set(let name, let value): elements.append(set(outcome(name), expression(value)))
            case .stop:
                if isClamped { elements.append(clamp) }
                elements.append(Element("exitResponse"))
            case .when(let branches, let otherwise):
                guard !branches.isEmpty else {
                    elements += self.steps(otherwise)
                    continue
                }
                elements.append(condition(branches, otherwise))
            }
        }
        return elements
    }

    private mutating func condition(_ branches: [ScoringBranch], _ otherwise: [ScoringStep]) -> Element {
        var element = Element("responseCondition")
        for (place, branch) in branches.enumerated() {
            let name = place == 0 ? "responseIf" : "responseElseIf"
            element.append(Element(name, [:], [expression(branch.condition)] + steps(branch.steps)))
        }
        if !otherwise.isEmpty { element.append(Element("responseElse", [:], steps(otherwise))) }
        return element
    }

    /// Whether scores have to be kept between the least and the most: not where parts that are worth nothing less than
    /// nothing are added up.
    private var isClamped: Bool {
        guard question.program == nil, question.minimum == 0 else { return true }
        let attainable = question.interactions.reduce(0.0) { sum, part in
            sum + (question.keys[part.id].map { $0.weight * $0.best(in: part) } ?? 0)
        }
        return question.maximum < attainable || !question.keys.values.allSatisfy(\.isNeverNegative)
    }

    private var clamp: Element {
        let least = number(question.minimum)
        let most = Element("min", [:], [number(question.maximum), Element("variable", ["identifier": "SCORE"])])
        return set("SCORE", Element("max", [:], [least, most]))
    }

    func number(_ number: Double) -> Element { Element("baseValue", ["baseType": "float"], text: number.figures) }

    /// Where points are taken away by rules whose bounds cannot be told, a reader may take 0 for the least.
    private mutating func noteBounds() {
        if question.minimum < 0, !program.steps.allSatisfy(\.isPlainlyBounded) { notes.append(.minimum) }
        if question.maximum == 0 { notes.append(.maximum) }
        let judged = question.interactions.contains { !$0.kind.isForPeers }
        if !judged, question.program != nil { notes.append(.rules) }
    }
}

extension AnswerKey {
    /// Whether nothing that it gives is below zero.
    fileprivate var isNeverNegative: Bool {
        switch rule {
        case .correct, .peers: true
        case .mapping: mapping.map { $0.otherwise >= 0 && $0.entries.allSatisfy { $0.worth >= 0 } } ?? true
        case .areas: areas.map { $0.otherwise >= 0 && $0.entries.allSatisfy { $0.worth >= 0 } } ?? true
        case .numbers: numbers.allSatisfy { $0.worth >= 0 }
        case .patterns: patterns.allSatisfy { $0.worth >= 0 }
        }
    }
}

extension ScoringValue {
    fileprivate var number: Double? {
        if items.count == 1, case .number(let number) = items[0] { number } else { nil }
    }
}

extension ScoringStep {
    /// Whether what it computes lies between bounds that follow from the numbers in it.
    fileprivate var isPlainlyBounded: Bool {
        switch self {
        case .set(_, let expression): expression.isPlainlyBounded
        case .stop: true
        case .when(let branches, let otherwise):
            branches.allSatisfy { $0.steps.allSatisfy(\.isPlainlyBounded) } && otherwise.allSatisfy(\.isPlainlyBounded)
        }
    }
}

extension ScoringExpression {
    fileprivate var isPlainlyBounded: Bool {
        switch self {
        case .value(let value): return value.isNull || value.number != nil
        case .mapped, .mappedAreas, .numbers, .patterns, .outcome: return true
        case .response, .correct: return false
        case .apply(let operation, let operands):
            switch operation {
            case .sum, .subtract, .product, .min, .max, .round, .truncate:
                return operands.allSatisfy(\.isPlainlyBounded)
            default: return false
            }
        }
    }
}
