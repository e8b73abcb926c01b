import PeerLearningCore

extension WireScoringProgram {
    /// The program as a body holds it.
    init(_ program: ScoringProgram) {
        self.init()
        steps = program.steps.map(WireScoringStep.init)
        initial = program.initial.map { outcome in
            var wire = Outcome()
            wire.name = outcome.name
            wire.value = WireScoringValue(outcome.value)
            return wire
        }
        score = program.score
    }

    /// The program as the core holds it. Protobuf has bounded its depth before, and the core does so again.
    func value() throws(BodyFault) -> ScoringProgram {
        guard hasScore else { throw .incomplete("ScoringProgram") }
        let steps = try steps.reading { step throws(BodyFault) in try step.value() }
        let initial = try initial.reading { outcome throws(BodyFault) in
            guard outcome.hasName, outcome.hasValue else { throw .incomplete("ScoringProgram.Outcome") }
            return ScoringProgram.Outcome(outcome.name, try outcome.value.value())
        }
        do { return try ScoringProgram(steps, initial: initial, score: score) } catch { throw .refused(error) }
    }
}

extension WireScoringStep {
    fileprivate init(_ step: ScoringStep) {
        self.init()
        switch step {
        case .set(let outcome, let value):
            (kind, name, expression) = ("set", outcome, WireScoringExpression(value))
        case .when(let choices, let rest):
            kind = "when"
            branches = choices.map { choice in
                var branch = Branch()
                branch.condition = WireScoringExpression(choice.condition)
                branch.steps = choice.steps.map(WireScoringStep.init)
                return branch
            }
            otherwise = rest.map(WireScoringStep.init)
        case .stop: kind = "stop"
        }
    }

    fileprivate func value() throws(BodyFault) -> ScoringStep {
        guard hasKind else { throw .incomplete("ScoringStep") }
        switch kind {
        case "set":
            guard hasName, hasExpression else { throw .incomplete("ScoringStep") }
            return .set(name, try expression.expression())
        case "when":
            let branches = try branches.reading { branch throws(BodyFault) in
                guard branch.hasCondition else { throw .incomplete("ScoringStep.Branch") }
                return ScoringBranch(
                    if: try branch.condition.expression(),
                    try branch.steps.reading { step throws(BodyFault) in try step.value() })
            }
            return .when(branches, otherwise: try otherwise.reading { step throws(BodyFault) in try step.value() })
        case "stop": return .stop
        default: throw .unknownValue("ScoringStep.kind")
        }
    }
}

extension WireScoringExpression {
    fileprivate init(_ expression: ScoringExpression) {
        self.init()
        switch expression {
        case .value(let constant): (kind, value) = ("value", WireScoringValue(constant))
        case .response(let part): (kind, name) = ("response", part.rawValue)
        case .correct(let part): (kind, name) = ("correct", part.rawValue)
        case .mapped(let part): (kind, name) = ("mapped", part.rawValue)
        case .mappedAreas(let part): (kind, name) = ("mappedAreas", part.rawValue)
        case .numbers(let part): (kind, name) = ("numbers", part.rawValue)
        case .patterns(let part): (kind, name) = ("patterns", part.rawValue)
        case .outcome(let outcome): (kind, name) = ("outcome", outcome)
        case .apply(let operation, let values):
            (kind, `operator`) = ("apply", WireScoringOperator(operation))
            operands = values.map(WireScoringExpression.init)
        }
    }

    fileprivate func expression() throws(BodyFault) -> ScoringExpression {
        guard hasKind else { throw .incomplete("ScoringExpression") }
        switch kind {
        case "value":
            guard hasValue else { throw .incomplete("ScoringExpression") }
            return .value(try value.value())
        case "apply":
            guard hasOperator else { throw .incomplete("ScoringExpression") }
            let operands = try operands.reading { operand throws(BodyFault) in try operand.expression() }
            return .apply(try `operator`.value(), operands)
        default:
            guard hasName else { throw .incomplete("ScoringExpression") }
            return try named(name)
        }
    }

    private func named(_ name: String) throws(BodyFault) -> ScoringExpression {
        switch kind {
        case "response": return .response(InteractionID(name))
        case "correct": return .correct(InteractionID(name))
        case "mapped": return .mapped(InteractionID(name))
        case "mappedAreas": return .mappedAreas(InteractionID(name))
        case "numbers": return .numbers(InteractionID(name))
        case "patterns": return .patterns(InteractionID(name))
        case "outcome": return .outcome(name)
        default: throw .unknownValue("ScoringExpression.kind")
        }
    }
}

extension WireScoringValue {
    fileprivate init(_ value: ScoringValue) {
        self.init()
        cardinality = value.cardinality.rawValue
        items = value.items.map(WireAnswerItem.init)
    }

    fileprivate func value() throws(BodyFault) -> ScoringValue {
        guard hasCardinality else { throw .incomplete("ScoringValue") }
        return ScoringValue(
            try Cardinality(word: cardinality, in: "ScoringValue.cardinality"),
            try items.reading { item throws(BodyFault) in try item.item() })
    }
}
