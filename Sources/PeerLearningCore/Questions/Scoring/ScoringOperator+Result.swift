extension ScoringOperator {
    /// The result for these values; no value where the operation makes no sense for them.
    package func result(of values: [ScoringValue]) -> ScoringValue {
        switch self {
        case .not, .and, .or, .anyOf: truth(of: values)
        case .match, .member, .contains, .delete, .isNull, .containerSize, .index, .multiple, .ordered:
            container(of: values)
        case .sum, .product, .min, .max: total(of: values)
        case .truncate, .round: rounded(values)
        case .subtract, .divide, .power, .integerDivide, .integerModulus: arithmetic(of: values)
        case .lessThan, .atMost, .greaterThan, .atLeast, .equal, .equalRounded: comparison(of: values)
        case .sameText, .textWithin, .agrees: text(of: values)
        case .inside(let shape): Self.inside(shape, values)
        }
    }

    /// Three truths: yes, no and not known.
    private func truth(of values: [ScoringValue]) -> ScoringValue {
        let truths = values.map(\.truth)
        let (yes, unknown) = (truths.count { $0 == true }, truths.count { $0 == nil })
        switch self {
        case .not: return truths.count == 1 ? truths[0].map { .truth(!$0) } ?? .null : .null
        case .and:
            if truths.contains(false) { return .truth(false) }
            return unknown > 0 ? .null : .truth(true)
        case .or:
            if yes > 0 { return .truth(true) }
            return unknown > 0 ? .null : .truth(false)
        case .anyOf(let least, let most):
            if yes > most || yes + unknown < least { return .truth(false) }
            return yes >= least && yes + unknown <= most ? .truth(true) : .null
        default: return .null
        }
    }

    private func container(of values: [ScoringValue]) -> ScoringValue {
        switch self {
        case .isNull: return values.count == 1 ? .truth(values[0].isNull) : .null
        case .containerSize: return values.count == 1 ? .number(Double(values[0].items.count)) : .null
        case .multiple: return ScoringValue(.multiple, values.flatMap(\.items))
        case .ordered: return ScoringValue(.ordered, values.flatMap(\.items))
        case .index(let place):
            guard place > 0, values.count == 1, place <= values[0].items.count else { return .null }
            return ScoringValue(values[0].items[place - 1])
        case .match, .member, .contains, .delete:
            guard values.count == 2, !values[0].isNull, !values[1].isNull else { return .null }
            return pair(values[0], values[1])
        default: return .null
        }
    }

    private func pair(_ first: ScoringValue, _ second: ScoringValue) -> ScoringValue {
        switch self {
        case .match: return .truth(first.isSame(as: second))
        case .contains: return .truth(first.contains(second))
        case .member: return first.only.map { .truth(second.items.contains($0)) } ?? .null
        case .delete:
            guard let unwanted = first.only else { return .null }
            return ScoringValue(second.cardinality, second.items.filter { $0 != unwanted })
        default: return .null
        }
    }

    private func text(of values: [ScoringValue]) -> ScoringValue {
        if case .agrees(let pattern) = self {
            return values.count == 1 ? values[0].text.map { .truth(pattern.agrees(with: $0)) } ?? .null : .null
        }
        guard values.count == 2, let first = values[0].text, let second = values[1].text else { return .null }
        switch self {
        case .sameText(.matters): return .truth(first == second)
        case .sameText(.isIgnored): return .truth(first.lowercased() == second.lowercased())
        case .textWithin(.matters): return .truth(first.contains(second))
        case .textWithin(.isIgnored): return .truth(first.lowercased().contains(second.lowercased()))
        default: return .null
        }
    }

    private static func inside(_ shape: PictureRegion, _ values: [ScoringValue]) -> ScoringValue {
        guard values.count == 1, !values[0].isNull else { return .null }
        return .truth(
            values[0].items.contains {
                if case .point(let x, let y) = $0 { shape.contains(x: x, y: y) } else { false }
            })
    }
}
