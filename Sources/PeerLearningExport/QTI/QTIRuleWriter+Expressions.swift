import PeerLearningCore

extension QTIRuleWriter {
    /// An expression as QTI writes it.
    mutating func expression(_ expression: ScoringExpression) -> Element {
        switch expression {
        case .value(let value): return literal(value)
        case .response(let part): return variable("variable", part) ?? Element("null")
        case .correct(let part): return variable("correct", part) ?? Element("null")
        case .mapped(let part):
            guard question.keys[part]?.mapping != nil else { return number(0) }
            return variable("mapResponse", part) ?? number(0)
        case .mappedAreas(let part):
            guard question.keys[part]?.areas != nil else { return number(0) }
            return variable("mapResponsePoint", part) ?? number(0)
        case .numbers(let part): return worthOfNumbers(part)
        case .patterns(let part): return worthOfPatterns(part)
        case .outcome(let name): return Element("variable", ["identifier": outcome(name)])
        case .apply(let operation, let operands): return apply(operation, operands)
        }
    }

    private func variable(_ name: String, _ part: InteractionID) -> Element? {
        guard question.interactions.contains(where: { $0.id == part }) else { return nil }
        return Element(name, ["identifier": names.part(part)])
    }

    /// A value as it is; several as a container of them.
    mutating func literal(_ value: ScoringValue) -> Element {
        let items = value.items.map { item in
            if case .document = item { notes.append(.value) }
            if case .text(let words) = item, words != words.blanksCut { notes.append(.value) }
            return Element("baseValue", ["baseType": Self.baseType(item)], text: word(item))
        }
        guard let first = items.first else { return Element("null") }
        guard value.cardinality != .single || items.count > 1 else { return first }
        return Element(value.cardinality == .ordered ? "ordered" : "multiple", [:], items)
    }

    private mutating func worthOfNumbers(_ part: InteractionID) -> Element {
        let keys = question.keys[part]?.numbers ?? []
        guard let given = variable("variable", part), !keys.isEmpty else { return number(0) }
        return worth(of: part, by: "numbers") { writer in
            keys.map { key in
                (writer.equal(key.tolerance, key.number, [writer.number(key.number), given]), key.worth)
            }
        }
    }

    private mutating func worthOfPatterns(_ part: InteractionID) -> Element {
        let keys = question.keys[part]?.patterns ?? []
        guard let given = variable("variable", part), !keys.isEmpty else { return number(0) }
        return worth(of: part, by: "patterns") { writer in keys.map { (writer.agrees($0, given), $0.worth) } }
    }

    private mutating func apply(_ operation: ScoringOperator, _ operands: [ScoringExpression]) -> Element {
        let isConstant = operation == .and || operation == .or
        if operands.isEmpty, isConstant {
            return Element("baseValue", ["baseType": "boolean"], text: operation == .and ? "true" : "false")
        }
        var inside = operands.map { expression($0) }
        switch operation {
        case .anyOf(let least, let most): return Element("anyN", ["min": "\(least)", "max": "\(most)"], inside)
        case .index(let place): return place > 0 ? Element("index", ["n": "\(place)"], inside) : Element("null")
        case .inside(let shape):
            return Element("inside", ["shape": shape.qtiShape, "coords": shape.qtiCoordinates], inside)
        case .sameText(let letterCase):
            return Element(
                "stringMatch", ["caseSensitive": letterCase == .matters ? "true" : "false", "substring": "false"],
                inside)
        case .textWithin(let letterCase):
            inside.reverse()
            return Element("substring", ["caseSensitive": letterCase == .matters ? "true" : "false"], inside)
        case .equal(let tolerance):
            var constant: Double?
            if case .value(let value)? = operands.first, case .number(let number)? = value.items.first {
                constant = number
            }
            return equal(tolerance, constant, inside)
        case .equalRounded(let digits):
            return Element("equalRounded", ["roundingMode": "decimalPlaces", "figures": "\(digits)"], inside)
        case .agrees(let pattern):
            guard inside.count == 1, let only = inside.first else { return Element("null") }
            return agrees(pattern, only)
        default: return Element(Self.name(of: operation), [:], inside)
        }
    }

    private static func name(of operation: ScoringOperator) -> String {
        switch operation {
        case .lessThan: "lt"
        case .atMost: "lte"
        case .greaterThan: "gt"
        case .atLeast: "gte"
        default: "\(operation)"
        }
    }
}
