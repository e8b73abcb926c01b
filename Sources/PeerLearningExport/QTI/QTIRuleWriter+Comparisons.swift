import PeerLearningCore

extension QTIRuleWriter {
    /// Whether two numbers are near enough to each other.
    ///
    /// - Parameter wanted: The first of them, where it is known.
    mutating func equal(_ tolerance: NumberTolerance, _ wanted: Double?, _ operands: [Element]) -> Element {
        let isSame = tolerance.below == 0 && tolerance.above == 0 && tolerance.bounds == .included
        if isSame { return Element("equal", ["toleranceMode": "exact"], operands) }
        switch tolerance.measure {
        case .absolute: return equal("absolute", tolerance.below, tolerance.above, tolerance.bounds, operands)
        case .relative:
            if let below = Self.percent(tolerance.below), let above = Self.percent(tolerance.above) {
                return equal("relative", below, above, tolerance.bounds, operands)
            }
            guard let wanted else {
                notes.append(.value)
                return equal("relative", tolerance.below * 100, tolerance.above * 100, tolerance.bounds, operands)
            }
            let size = wanted.magnitude
            return equal("absolute", size * tolerance.below, size * tolerance.above, tolerance.bounds, operands)
        case .geometric:
            guard let wanted else { return factors(tolerance, operands) }
            let (one, other) = (wanted / (1 + tolerance.below), wanted * (1 + tolerance.above))
            return equal(
                "absolute", wanted - min(one, other), max(one, other) - wanted, tolerance.bounds, operands)
        }
    }

    private func equal(
        _ mode: String, _ below: Double, _ above: Double, _ bounds: NumberTolerance.Bounds, _ operands: [Element]
    ) -> Element {
        Element(
            "equal",
            [
                "toleranceMode": mode, "tolerance": "\(below.figures) \(above.figures)",
                "includeLowerBound": bounds == .included || bounds == .lowerIncluded ? "true" : "false",
                "includeUpperBound": bounds == .included || bounds == .upperIncluded ? "true" : "false",
            ], operands)
    }

    /// The number of per cent that is read as this part again; nil where there is none.
    private static func percent(_ part: Double) -> Double? {
        let percent = part * 100
        return [percent, percent.nextUp, percent.nextDown].first { $0 / 100 == part }
    }

    /// Factors around a number that is computed.
    private mutating func factors(_ tolerance: NumberTolerance, _ operands: [Element]) -> Element {
        guard operands.count == 2 else { return Element("null") }
        notes.append(.value)
        let (wanted, given) = (operands[0], operands[1])
        let ends = [
            Element("divide", [:], [wanted, number(1 + tolerance.below)]),
            Element("product", [:], [wanted, number(1 + tolerance.above)]),
        ]
        let (lower, upper) = (Element("min", [:], ends), Element("max", [:], ends))
        let isLower = tolerance.bounds == .included || tolerance.bounds == .lowerIncluded
        let isUpper = tolerance.bounds == .included || tolerance.bounds == .upperIncluded
        return Element(
            "and", [:],
            [
                Element(isLower ? "gte" : "gt", [:], [given, lower]),
                Element(isUpper ? "lte" : "lt", [:], [given, upper]),
            ])
    }

    /// Whether a text agrees with a pattern.
    mutating func agrees(_ pattern: TextPattern, _ given: Element) -> Element {
        if let expression = PatternExpression.expression(for: pattern) {
            return Element("patternMatch", ["pattern": expression], [given])
        }
        notes.append(.value)
        let words = Element("baseValue", ["baseType": "string"], text: pattern.pattern)
        return Element(
            "stringMatch",
            ["caseSensitive": pattern.letterCase == .matters ? "true" : "false", "substring": "false"],
            [given, words])
    }
}

/// Writes a pattern with asterisks as a regular expression of XML Schema.
enum PatternExpression {
    /// The longest expression, without the other cases of its letters, that readers have to take.
    private static let longest = 400

    /// The expression; blanks at the ends of an answer do not count, and where case does not count, each letter stands in
    /// brackets with its other case: `\s*[Kk][Yy][Ii][Vv]\s*`. Nil where there is none.
    static func expression(for pattern: TextPattern) -> String? {
        var expression = "\\s*"
        var length = 0
        var rest = pattern.pattern[...]
        guard !rest.isEmpty, rest.first?.isWhitespace != true, rest.last?.isWhitespace != true else { return nil }
        while let sign = rest.popFirst() {
            length += 2
            switch sign {
            case "*":
                if !expression.hasSuffix(".*") { expression += ".*" }
            case "\\":
                guard rest.first == "*" else { return nil }
                rest.removeFirst()
                expression += "\\*"
            case let sign where sign.isNewline || sign == "\t": return nil
            default: expression += letter(sign, isFolded: pattern.letterCase == .isIgnored)
            }
        }
        return length <= longest ? expression + "\\s*" : nil
    }

    private static func letter(_ sign: Character, isFolded: Bool) -> String {
        if isFolded, let pair = sign.casePair { return "[\(pair.upper)\(pair.lower)]" }
        if sign == "$" { return "[$]" }
        return ".?+{}()[]|^-".contains(sign) ? "\\\(sign)" : String(sign)
    }
}
