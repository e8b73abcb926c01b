extension ScoringStep {
    /// Whether it is not deeper than this, and there are not too many parts; counts them. It looks no deeper than that, so
    /// that it takes no more of the stack.
    func isWithin(depth: Int, _ count: inout Int) -> Bool {
        count += 1
        guard depth > 0, count <= ScoringProgram.mostParts else { return false }
        switch self {
        case .set(_, let expression): return expression.isWithin(depth: depth - 1, &count)
        case .when(let branches, let otherwise):
            for branch in branches {
                guard branch.condition.isWithin(depth: depth - 1, &count) else { return false }
                for step in branch.steps where !step.isWithin(depth: depth - 1, &count) { return false }
            }
            for step in otherwise where !step.isWithin(depth: depth - 1, &count) { return false }
            return true
        case .stop: return true
        }
    }
}

extension ScoringExpression {
    func isWithin(depth: Int, _ count: inout Int) -> Bool {
        count += 1
        guard depth > 0, count <= ScoringProgram.mostParts else { return false }
        switch self {
        case .value(let value):
            count += value.items.count
            return value.items.allSatisfy(\.isFinite)
        case .apply(let operation, let operands):
            guard operation.isSound else { return false }
            for operand in operands where !operand.isWithin(depth: depth - 1, &count) { return false }
            return true
        case .response, .correct, .mapped, .mappedAreas, .numbers, .patterns, .outcome: return true
        }
    }
}

extension ScoringOperator {
    /// Whether its own numbers make sense.
    fileprivate var isSound: Bool {
        switch self {
        case .equal(let tolerance): tolerance.isSound
        case .equalRounded(let digits): (0...15).contains(digits)
        case .inside(let shape): shape.isSound
        case .agrees(let pattern): pattern.isSound
        default: true
        }
    }
}
