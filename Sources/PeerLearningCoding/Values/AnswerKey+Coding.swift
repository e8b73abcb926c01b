import PeerLearningCore

extension WireAnswerKey {
    /// The key of a part as a body holds it.
    init(_ key: AnswerKey, for interaction: InteractionID) {
        self.init()
        part = interaction.rawValue
        rule = key.rule.rawValue
        weight = key.weight
        correct = key.correct.map(WireAnswerItem.init)
        if let worths = key.mapping { mapping = WireAnswerMapping(worths) }
        if let regions = key.areas { areas = WireAreaMapping(regions) }
        numbers = key.numbers.map(WireNumberKey.init)
        patterns = key.patterns.map(WireTextPattern.init)
    }

    /// The key as the core holds it.
    func value() throws(BodyFault) -> AnswerKey {
        guard hasRule, hasWeight else { throw .incomplete("AnswerKey") }
        return AnswerKey(
            try AnswerKey.Rule(word: rule, in: "AnswerKey.rule"), weight: weight,
            correct: try correct.reading { item throws(BodyFault) in try item.item() },
            mapping: hasMapping ? try mapping.value() : nil, areas: hasAreas ? try areas.value() : nil,
            numbers: try numbers.reading { number throws(BodyFault) in try number.value() },
            patterns: try patterns.reading { pattern throws(BodyFault) in try pattern.value() })
    }
}

extension WireAnswerMapping {
    fileprivate init(_ mapping: AnswerMapping) {
        self.init()
        entries = mapping.entries.map { entry in
            var wire = Entry()
            wire.item = WireAnswerItem(entry.item)
            (wire.worth, wire.letterCase) = (entry.worth, entry.letterCase.rawValue)
            return wire
        }
        otherwise = mapping.otherwise
        if let bound = mapping.lower { lower = bound }
        if let bound = mapping.upper { upper = bound }
    }

    fileprivate func value() throws(BodyFault) -> AnswerMapping {
        guard hasOtherwise else { throw .incomplete("AnswerMapping") }
        let entries = try entries.reading { entry throws(BodyFault) in
            guard entry.hasItem, entry.hasWorth, entry.hasLetterCase else { throw .incomplete("AnswerMapping.Entry") }
            return AnswerMapping.Entry(
                try entry.item.item(), worth: entry.worth,
                letterCase: try LetterCase(word: entry.letterCase, in: "AnswerMapping.letterCase"))
        }
        return AnswerMapping(
            entries, otherwise: otherwise, lower: hasLower ? lower : nil, upper: hasUpper ? upper : nil)
    }
}

extension WireAreaMapping {
    fileprivate init(_ mapping: AreaMapping) {
        self.init()
        entries = mapping.entries.map { entry in
            var wire = Entry()
            wire.shape = WirePictureRegion(entry.shape)
            wire.worth = entry.worth
            return wire
        }
        otherwise = mapping.otherwise
        if let bound = mapping.lower { lower = bound }
        if let bound = mapping.upper { upper = bound }
    }

    fileprivate func value() throws(BodyFault) -> AreaMapping {
        guard hasOtherwise else { throw .incomplete("AreaMapping") }
        let entries = try entries.reading { entry throws(BodyFault) in
            guard entry.hasShape, entry.hasWorth else { throw .incomplete("AreaMapping.Entry") }
            return AreaMapping.Entry(try entry.shape.value(), worth: entry.worth)
        }
        return AreaMapping(
            entries, otherwise: otherwise, lower: hasLower ? lower : nil, upper: hasUpper ? upper : nil)
    }
}

extension WireNumberKey {
    fileprivate init(_ key: NumberKey) {
        self.init()
        number = key.number
        tolerance = WireNumberTolerance(key.tolerance)
        worth = key.worth
    }

    fileprivate func value() throws(BodyFault) -> NumberKey {
        guard hasNumber, hasTolerance, hasWorth else { throw .incomplete("NumberKey") }
        return NumberKey(number, try tolerance.value(), worth: worth)
    }
}

extension WireNumberTolerance {
    /// The tolerance as a body holds it.
    init(_ tolerance: NumberTolerance) {
        self.init()
        measure = tolerance.measure.rawValue
        below = tolerance.below
        above = tolerance.above
        bounds = tolerance.bounds.rawValue
    }

    /// The tolerance as the core holds it.
    func value() throws(BodyFault) -> NumberTolerance {
        guard hasMeasure, hasBelow, hasAbove, hasBounds else { throw .incomplete("NumberTolerance") }
        return NumberTolerance(
            try NumberTolerance.Measure(word: measure, in: "NumberTolerance.measure"), below: below, above: above,
            bounds: try NumberTolerance.Bounds(word: bounds, in: "NumberTolerance.bounds"))
    }
}

extension WireTextPattern {
    /// The pattern as a body holds it.
    init(_ pattern: TextPattern) {
        self.init()
        self.pattern = pattern.pattern
        worth = pattern.worth
        letterCase = pattern.letterCase.rawValue
    }

    /// The pattern as the core holds it.
    func value() throws(BodyFault) -> TextPattern {
        guard hasPattern, hasWorth, hasLetterCase else { throw .incomplete("TextPattern") }
        return TextPattern(
            pattern, worth: worth, letterCase: try LetterCase(word: letterCase, in: "TextPattern.letterCase"))
    }
}
