extension ScoringOperator {
    /// Sums, products and extremes over all numbers of all values.
    func total(of values: [ScoringValue]) -> ScoringValue {
        guard !values.isEmpty, values.allSatisfy({ !$0.isNull }) else { return .null }
        var numbers: [Double] = []
        for item in values.flatMap(\.items) {
            guard case .number(let number) = item else { return .null }
            numbers.append(number)
        }
        switch self {
        case .sum: return .number(numbers.reduce(0, +))
        case .product: return .number(numbers.reduce(1, *))
        case .min: return .number(numbers.min() ?? .nan)
        case .max: return .number(numbers.max() ?? .nan)
        default: return .null
        }
    }

    /// One number, rounded.
    func rounded(_ values: [ScoringValue]) -> ScoringValue {
        guard values.count == 1, let number = values[0].number else { return .null }
        switch self {
        case .truncate: return .number(number.rounded(.towardZero))
        case .round: return .number((number + 0.5).rounded(.down))
        default: return .null
        }
    }

    /// Two numbers.
    func arithmetic(of values: [ScoringValue]) -> ScoringValue {
        guard values.count == 2, let first = values[0].number, let second = values[1].number else { return .null }
        switch self {
        case .subtract: return .number(first - second)
        case .divide: return .number(first / second)
        case .integerDivide: return .number((first / second).rounded(.down))
        case .integerModulus: return .number(first - second * (first / second).rounded(.down))
        case .power: return Self.power(first, second)
        default: return .null
        }
    }

    private static func power(_ base: Double, _ exponent: Double) -> ScoringValue {
        guard exponent.magnitude <= 1_000, exponent.rounded(.towardZero) == exponent else { return .null }
        let product = (0..<Int(exponent.magnitude)).reduce(1.0) { product, _ in product * base }
        return .number(exponent < 0 ? 1 / product : product)
    }

    /// Whether two numbers stand to each other as the operation says.
    func comparison(of values: [ScoringValue]) -> ScoringValue {
        guard values.count == 2, let first = values[0].number, let second = values[1].number else { return .null }
        switch self {
        case .lessThan: return .truth(first < second)
        case .atMost: return .truth(first <= second)
        case .greaterThan: return .truth(first > second)
        case .atLeast: return .truth(first >= second)
        case .equal(let tolerance): return .truth(tolerance.allows(second, insteadOf: first))
        case .equalRounded(let digits):
            let scale = (1...15).prefix { $0 <= digits }.reduce(1.0) { scale, _ in scale * 10 }
            return .truth((first * scale + 0.5).rounded(.down) == (second * scale + 0.5).rounded(.down))
        default: return .null
        }
    }
}
