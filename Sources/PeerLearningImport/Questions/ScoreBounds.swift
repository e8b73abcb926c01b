import PeerLearningCore

/// From where to where the scores of a program can go, as far as that follows from its numbers.
struct ScoreBounds {
    /// From where to where a value can go.
    typealias Span = ClosedRange<Double>

    private let parts: [InteractionID: Interaction]
    private let keys: [InteractionID: AnswerKey]
    private var ends: [[String: Span]] = []

    private static let anything: Span = -Double.infinity...Double.infinity

    /// The span of the scores of a program; infinite where its numbers do not tell.
    static func span(
        of program: ScoringProgram, _ parts: [Interaction], _ keys: [InteractionID: AnswerKey]
    ) -> ClosedRange<Double> {
        var bounds = ScoreBounds(parts: Dictionary(parts.map { ($0.id, $0) }) { first, _ in first }, keys: keys)
        var values: [String: Span] = [:]
        for outcome in program.initial { values[outcome.name] = bounds.span(outcome.value) }
        bounds.follow(program.steps, &values)
        let last = bounds.ends + [values]
        return last.map { $0[program.score] ?? 0...0 }.reduce(0...0, Self.joined)
    }

    private init(parts: [InteractionID: Interaction], keys: [InteractionID: AnswerKey]) {
        (self.parts, self.keys) = (parts, keys)
    }

    private mutating func follow(_ steps: [ScoringStep], _ values: inout [String: Span]) {
        for step in steps {
            switch step {
            case .set(let name, let expression): values[name] = span(expression, values)
            case .stop: ends.append(values)
            case .when(let branches, let otherwise):
                var joined = values
                follow(otherwise, &joined)
                for branch in branches {
                    var inside = values
                    follow(branch.steps, &inside)
                    joined.merge(inside) { Self.joined($0, $1) }
                }
                values = joined
            }
        }
    }

    private func span(_ value: ScoringValue) -> Span {
        guard !value.isNull else { return 0...0 }
        guard value.items.count == 1, case .number(let number) = value.items[0] else { return Self.anything }
        return number...number
    }

    private func span(_ expression: ScoringExpression, _ values: [String: Span]) -> Span {
        switch expression {
        case .value(let value): return span(value)
        case .outcome(let name): return values[name] ?? 0...0
        case .mapped(let part): return span(keys[part]?.mapping, part)
        case .mappedAreas(let part): return span(keys[part]?.areas, part)
        case .numbers(let part): return Self.span(keys[part]?.numbers.map(\.worth) ?? [])
        case .patterns(let part): return Self.span(keys[part]?.patterns.map(\.worth) ?? [])
        case .response, .correct: return Self.anything
        case .apply(let operation, let operands): return Self.span(operation, operands.map { span($0, values) })
        }
    }

    private static func span(_ operation: ScoringOperator, _ operands: [Span]) -> Span {
        guard operands.allSatisfy({ $0.lowerBound.isFinite && $0.upperBound.isFinite }), let first = operands.first
        else {
            return anything
        }
        let rest = operands.dropFirst()
        switch operation {
        case .sum: return rest.reduce(first) { ($0.lowerBound + $1.lowerBound)...($0.upperBound + $1.upperBound) }
        case .subtract where operands.count == 2:
            return (first.lowerBound - operands[1].upperBound)...(first.upperBound - operands[1].lowerBound)
        case .product: return rest.reduce(first, product)
        case .divide where operands.count == 2 && operands[1].lowerBound == operands[1].upperBound:
            let by = operands[1].lowerBound
            return by == 0 ? anything : product(first, (1 / by)...(1 / by))
        case .min, .max: return rest.reduce(first, joined)
        case .round, .truncate: return (first.lowerBound - 1)...(first.upperBound + 1)
        default: return anything
        }
    }

    private static func product(_ one: Span, _ other: Span) -> Span {
        let corners = [one.lowerBound, one.upperBound].flatMap { [$0 * other.lowerBound, $0 * other.upperBound] }
        return span(corners, with: corners[0])
    }

    private static func span(_ numbers: [Double], with start: Double = 0) -> Span {
        numbers.reduce(start...start) { joined($0, $1...$1) }
    }

    private func span(_ mapping: AnswerMapping?, _ part: InteractionID) -> Span {
        guard let mapping else { return 0...0 }
        return span(mapping.entries.map(\.worth), mapping.otherwise, mapping.lower, mapping.upper, part)
    }

    private func span(_ areas: AreaMapping?, _ part: InteractionID) -> Span {
        guard let areas else { return 0...0 }
        return span(areas.entries.map(\.worth), areas.otherwise, areas.lower, areas.upper, part)
    }

    private func span(
        _ worths: [Double], _ otherwise: Double, _ lower: Double?, _ upper: Double?, _ part: InteractionID
    ) -> Span {
        guard let part = parts[part], part.cardinality != .single else { return Self.span(worths + [otherwise]) }
        let most = Double(part.count.most ?? max(part.options.count, 1) * max(part.targets.count, 1))
        let least = worths.filter { $0 < 0 }.reduce(0, +) + min(0, otherwise) * most
        let best = worths.filter { $0 > 0 }.reduce(0, +) + max(0, otherwise) * most
        let (floor, ceiling) = (max(least, lower ?? -.infinity), min(best, upper ?? .infinity))
        return Self.span([floor, ceiling], with: 0)
    }

    private static func joined(_ one: Span, _ other: Span) -> Span {
        min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
    }
}
