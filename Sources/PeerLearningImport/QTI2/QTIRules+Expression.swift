import PeerLearningCore

extension QTIRules {
    /// An expression of QTI as one of ours.
    ///
    /// Source: QTI 2.2 Assessment, Section and Item Information Model, *Expressions*.
    func expression(_ node: XMLNode) throws(Unreadable) -> ScoringExpression {
        switch node.name {
        case "baseValue":
            guard let item = QTIResponse.item(node.text.trimmed, of: node["baseType"] ?? "string") else {
                throw Unreadable(node)
            }
            return .value(ScoringValue(item))
        case "null": return .value(.null)
        case "variable": return try variable(node)
        case "default": return .value(outcomes[node["identifier"] ?? ""]?.initial ?? .null)
        case "correct": return try correct(node)
        case "mapResponse": return .mapped(try part(node))
        case "mapResponsePoint": return .mappedAreas(try part(node))
        case "mathConstant":
            guard let number = ["pi": Double.pi, "e": 2.718281828459045][node["name"] ?? ""] else {
                throw Unreadable(node)
            }
            return .number(number)
        default: return try operation(node, try operands(node))
        }
    }

    private func part(_ node: XMLNode) throws(Unreadable) -> InteractionID {
        let id = InteractionID(node["identifier"] ?? "")
        guard parts[id] != nil else { throw Unreadable(node) }
        return id
    }

    private func variable(_ node: XMLNode) throws(Unreadable) -> ScoringExpression {
        let name = node["identifier"] ?? ""
        if hints.contains(name) { return .truth(false) }
        if let response = responses[name] {
            guard !response.isRecord else { throw Unreadable(node) }
            return .response(InteractionID(name))
        }
        if outcomes[name] != nil { return .outcome(name) }
        if let value = drawn[name] { return .value(value) }
        switch name {
        case "numAttempts": return .number(1)
        case "completionStatus", "completion_status": return .value(ScoringValue(.option("unknown")))
        default: throw Unreadable(node)
        }
    }

    private func correct(_ node: XMLNode) throws(Unreadable) -> ScoringExpression {
        let name = node["identifier"] ?? ""
        let id = InteractionID(name)
        if parts[id] != nil, drawn[Self.correctName(name)] == nil { return .correct(id) }
        if let value = drawn[Self.correctName(name)] { return .value(value) }
        guard let response = responses[name], !response.isRecord else { throw Unreadable(node) }
        return .value(ScoringValue(response.cardinality, response.correct.compactMap { response.item($0, for: nil) }))
    }

    /// Under what name the correct answer to a part is drawn.
    static func correctName(_ response: String) -> String { "correct " + response }

    func operands(_ node: XMLNode) throws(Unreadable) -> [ScoringExpression] {
        var operands: [ScoringExpression] = []
        for child in node.children { operands.append(try expression(child)) }
        return operands
    }

    /// An operation over operands that were read already.
    func operation(_ node: XMLNode, _ operands: [ScoringExpression]) throws(Unreadable) -> ScoringExpression {
        if let plain = Self.plain[node.name] { return .apply(plain, operands) }
        func apply(_ operation: ScoringOperator) -> ScoringExpression { .apply(operation, operands) }
        switch node.name {
        case "anyN":
            guard let least = whole(node["min"]), let most = whole(node["max"]) else { throw Unreadable(node) }
            return apply(.anyOf(least: least, most: most))
        case "index":
            guard let place = whole(node["n"]) else { throw Unreadable(node) }
            return apply(.index(place))
        case "inside":
            guard let region = QTIResponse.region(node["shape"], node["coords"]) else { throw Unreadable(node) }
            return apply(.inside(region))
        case "stringMatch":
            let letterCase: LetterCase = node.flag("caseSensitive") ?? true ? .matters : .isIgnored
            return apply(node.flag("substring") ?? false ? .textWithin(letterCase) : .sameText(letterCase))
        case "substring":
            let letterCase: LetterCase = node.flag("caseSensitive") ?? true ? .matters : .isIgnored
            return .apply(.textWithin(letterCase), operands.reversed())
        case "equal": return apply(.equal(try tolerance(node)))
        case "equalRounded": return apply(.equalRounded(digits: try digits(node, operands)))
        case "patternMatch":
            guard operands.count == 1, let patterns = PatternExpansion.textPatterns(of: node["pattern"] ?? "") else {
                throw Unreadable(node)
            }
            return .apply(.or, patterns.map { .apply(.agrees($0), operands) })
        case "integerToFloat":
            guard operands.count == 1 else { throw Unreadable(node) }
            return operands[0]
        case "roundTo": return try rounded(node, operands)
        case "statsOperator":
            guard node["name"] == "mean", operands.count == 1 else { return try constant(node, operands) }
            return .apply(.divide, [.apply(.sum, operands), .apply(.containerSize, operands)])
        default: return try constant(node, operands)
        }
    }

    private func whole(_ text: String?) -> Int? { text.flatMap { figure($0) }.flatMap { Int(exactly: $0) } }

    private static let plain: [String: ScoringOperator] = [
        "not": .not, "and": .and, "or": .or, "match": .match, "member": .member, "contains": .contains,
        "delete": .delete, "isNull": .isNull, "containerSize": .containerSize, "multiple": .multiple,
        "ordered": .ordered, "sum": .sum, "product": .product, "subtract": .subtract, "divide": .divide,
        "power": .power, "integerDivide": .integerDivide, "integerModulus": .integerModulus, "truncate": .truncate,
        "round": .round, "min": .min, "max": .max, "lt": .lessThan, "lte": .atMost, "gt": .greaterThan, "gte": .atLeast,
        "durationLT": .lessThan, "durationGTE": .atLeast,
    ]
}
