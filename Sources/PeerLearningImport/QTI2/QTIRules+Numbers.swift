import PeerLearningCore

extension QTIRules {
    /// How near a number has to come; QTI counts relative tolerances in per cent.
    func tolerance(_ node: XMLNode) throws(Unreadable) -> NumberTolerance {
        let mode = node["toleranceMode"] ?? "exact"
        guard mode != "exact" else { return .exact }
        var figures: [Double] = []
        for word in (node["tolerance"] ?? "").split(whereSeparator: \.isWhitespace) {
            guard let figure = figure(String(word)), figure >= 0 else { throw Unreadable(node) }
            figures.append(figure)
        }
        guard let below = figures.first, mode == "absolute" || mode == "relative" else { throw Unreadable(node) }
        let above = figures.count > 1 ? figures[1] : below
        let bounds: NumberTolerance.Bounds =
            switch (node.flag("includeLowerBound") ?? true, node.flag("includeUpperBound") ?? true) {
            case (true, true): .included
            case (true, false): .lowerIncluded
            case (false, true): .upperIncluded
            case (false, false): .excluded
            }
        return mode == "absolute"
            ? NumberTolerance(.absolute, below: below, above: above, bounds: bounds)
            : NumberTolerance(.relative, below: below / 100, above: above / 100, bounds: bounds)
    }

    /// A number, or the name of a variable that holds one.
    func figure(_ word: String) -> Double? {
        if let number = Double(word) { return number.isFinite ? number : nil }
        let name = word.hasPrefix("{") ? String(word.dropFirst().dropLast()) : word
        guard case .number(let number)? = (drawn[name] ?? outcomes[name]?.initial)?.items.first else { return nil }
        return number
    }

    /// How many digits behind the decimal sign count. Figures that count from the first one are counted from the sign
    /// where one of the two numbers is known.
    func digits(_ node: XMLNode, _ operands: [ScoringExpression]) throws(Unreadable) -> Int {
        guard let figures = node["figures"].flatMap({ figure($0) }), (0...15).contains(figures) else {
            throw Unreadable(node)
        }
        if node["roundingMode"] == "decimalPlaces" { return Int(figures) }
        guard let known = operands.compactMap({ number($0) }).first, known != 0, figures > 0 else {
            throw Unreadable(node)
        }
        let digits = Int(figures) - 1 - Self.magnitude(of: known)
        guard (0...15).contains(digits) else { throw Unreadable(node) }
        return digits
    }

    /// The number that an expression always is; nil where it depends on the answer.
    private func number(_ expression: ScoringExpression) -> Double? {
        switch expression {
        case .value(let value):
            if value.items.count == 1, case .number(let number) = value.items[0] { return number }
            return nil
        case .correct(let part):
            let right = responses[part.rawValue]?.correct ?? []
            return right.count == 1 ? Double(right[0]) : nil
        default: return nil
        }
    }

    /// The place of the first figure of a number: 0 for 1 to 9, 1 for 10 to 99, −1 for 0.1 to 0.9.
    static func magnitude(of number: Double) -> Int {
        var (rest, place) = (number.magnitude, 0)
        while rest >= 10, place < 400 { (rest, place) = (rest / 10, place + 1) }
        while rest < 1, place > -400 { (rest, place) = (rest * 10, place - 1) }
        return place
    }

    func rounded(_ node: XMLNode, _ operands: [ScoringExpression]) throws(Unreadable) -> ScoringExpression {
        guard node["roundingMode"] == "decimalPlaces" else { return try constant(node, operands) }
        guard operands.count == 1,
            let figures = node["figures"].flatMap({ figure($0) }),
            (0...15).contains(figures)
        else { throw Unreadable(node) }
        let scale = (0..<Int(figures)).reduce(1.0) { scale, _ in scale * 10 }
        let scaled = ScoringExpression.apply(.product, operands + [.number(scale)])
        return .apply(.divide, [.apply(.round, [scaled]), .number(scale)])
    }
}
