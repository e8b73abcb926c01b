import PeerLearningCore

extension WireScoringOperator {
    /// The operation as a body holds it.
    init(_ operation: ScoringOperator) {
        self.init()
        switch operation {
        case .anyOf(let fewest, let largest):
            (name, least, most) = ("anyOf", Int64(fewest), Int64(largest))
        case .index(let place): (name, number) = ("index", Int64(place))
        case .equalRounded(let digits): (name, number) = ("equalRounded", Int64(digits))
        case .equal(let nearness): (name, tolerance) = ("equal", WireNumberTolerance(nearness))
        case .sameText(let letters): (name, letterCase) = ("sameText", letters.rawValue)
        case .textWithin(let letters): (name, letterCase) = ("textWithin", letters.rawValue)
        case .agrees(let expected): (name, pattern) = ("agrees", WireTextPattern(expected))
        case .inside(let region): (name, shape) = ("inside", WirePictureRegion(region))
        case .not, .and, .or, .match, .member, .contains, .delete, .isNull, .containerSize, .multiple, .ordered, .sum,
            .product, .subtract, .divide, .power, .integerDivide, .integerModulus, .truncate, .round, .min, .max,
            .lessThan, .atMost, .greaterThan, .atLeast:
            name = "\(operation)"
        }
    }

    /// The operation as the core holds it.
    func value() throws(BodyFault) -> ScoringOperator {
        guard hasName else { throw .incomplete("ScoringOperator") }
        if let plain = Self.plain[name] { return plain }
        switch name {
        case "anyOf":
            guard hasLeast, hasMost else { throw .incomplete("ScoringOperator") }
            return .anyOf(least: Int(clamping: least), most: Int(clamping: most))
        case "index", "equalRounded":
            guard hasNumber else { throw .incomplete("ScoringOperator") }
            let figure = Int(clamping: number)
            return name == "index" ? .index(figure) : .equalRounded(digits: figure)
        case "sameText", "textWithin":
            guard hasLetterCase else { throw .incomplete("ScoringOperator") }
            let letters = try LetterCase(word: letterCase, in: "ScoringOperator.letterCase")
            return name == "sameText" ? .sameText(letters) : .textWithin(letters)
        case "equal":
            guard hasTolerance else { throw .incomplete("ScoringOperator") }
            return .equal(try tolerance.value())
        case "agrees":
            guard hasPattern else { throw .incomplete("ScoringOperator") }
            return .agrees(try pattern.value())
        case "inside":
            guard hasShape else { throw .incomplete("ScoringOperator") }
            return .inside(try shape.value())
        default: throw .unknownValue("ScoringOperator.name")
        }
    }

    /// The operations that have nothing but a name.
    private static let plain: [String: ScoringOperator] = [
        "not": .not, "and": .and, "or": .or, "match": .match, "member": .member, "contains": .contains,
        "delete": .delete, "isNull": .isNull, "containerSize": .containerSize, "multiple": .multiple,
        "ordered": .ordered, "sum": .sum, "product": .product, "subtract": .subtract, "divide": .divide,
        "power": .power, "integerDivide": .integerDivide, "integerModulus": .integerModulus, "truncate": .truncate,
        "round": .round, "min": .min, "max": .max, "lessThan": .lessThan, "atMost": .atMost,
        "greaterThan": .greaterThan, "atLeast": .atLeast,
    ]
}
