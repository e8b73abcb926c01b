import PeerLearningCore

extension MoodleQuestionWriter {
    /// A few words.
    mutating func shortAnswer(_ part: Interaction) -> Element {
        let patterns = patterns(of: part)
        let best = patterns.map(\.worth).max() ?? 0
        if best <= 0 || best < question.maximum { note(.maximum) }
        var element = frame("shortanswer", prompt(of: part), grade: max(best, 0))
        let isExact = patterns.contains { $0.letterCase == .matters }
        if isExact, patterns.contains(where: { $0.letterCase == .isIgnored }) { note(.scoring) }
        element.append(Element("usecase", text: isExact ? "1" : "0"))
        for pattern in patterns {
            let share = best > 0 ? max(-1, pattern.worth / best) : 0
            element.append(answer(pattern.pattern, share: share, format: "moodle_auto_format"))
        }
        names.parts[part.id] = "RESPONSE"
        return element
    }

    /// The words that are expected, and what each is worth in the question.
    mutating func patterns(of part: Interaction) -> [TextPattern] {
        let key = question.keys[part.id]
        var patterns = key?.rule == .patterns || key?.mapping == nil ? key?.patterns ?? [] : []
        if key?.rule != .patterns || question.program != nil { note(.scoring) }
        if patterns.isEmpty {
            let mapped = key?.mapping?.entries.map { ($0.item, $0.letterCase) } ?? []
            let stated = key?.correct.map { ($0, LetterCase.matters) } ?? []
            for case (.text(let words), let letterCase) in mapped.isEmpty ? stated : mapped where !words.isBlank {
                patterns.append(TextPattern(words.replacing("*", with: "\\*"), letterCase: letterCase))
            }
        }
        for pattern in patterns where pattern.pattern != pattern.pattern.blanksCut { note(.value, [:]) }
        return patterns.map { pattern in
            let sample = pattern.pattern.replacing("\\*", with: "\u{0}").replacing("*", with: "")
                .replacing("\u{0}", with: "*")
            let worth =
                question.program == nil && key?.rule == .patterns
                ? (key?.weight ?? 1) * pattern.worth : worth([.text(sample)], part) ?? 0
            return TextPattern(pattern.pattern, worth: worth, letterCase: pattern.letterCase)
        }
    }

    /// A number.
    mutating func numerical(_ part: Interaction) -> Element {
        let numbers = numbers(of: part)
        let best = numbers.map(\.worth).max() ?? 0
        if best <= 0 || best < question.maximum { note(.maximum) }
        var element = frame("numerical", prompt(of: part), grade: max(best, 0))
        for number in numbers {
            let share = best > 0 ? max(-1, number.worth / best) : 0
            var answer = answer(number.isAnything ? "*" : number.number.figures, share: share, format: "plain_text")
            answer.append(Element("tolerance", text: number.isAnything ? "0" : number.tolerance.above.figures))
            element.append(answer)
        }
        element.append(Element("showunits", text: "3"))
        names.parts[part.id] = "RESPONSE"
        return element
    }

    /// The numbers that are expected, each with one tolerance in its own units, and what they are worth in the question.
    mutating func numbers(of part: Interaction) -> [NumberKey] {
        let key = question.keys[part.id]
        var numbers = key?.rule == .numbers || key?.mapping == nil ? key?.numbers ?? [] : []
        if question.program != nil { note(.scoring) }
        if numbers.isEmpty {
            let items = key?.mapping?.entries.map(\.item) ?? key?.correct ?? []
            for case .number(let number) in items { numbers.append(NumberKey(number)) }
            if (key?.mapping?.otherwise ?? 0) != 0 { note(.scoring) }
        }
        return numbers.map { number in
            let worth =
                question.program == nil && key?.rule == .numbers
                ? (key?.weight ?? 1) * number.worth : worth([.number(number.number)], part) ?? 0
            let (plain, isSame) = number.withOneTolerance(worth: worth)
            if !isSame { note(.value, [:]) }
            return plain
        }
    }
}

extension NumberKey {
    /// Whether every number agrees with it.
    var isAnything: Bool { tolerance.measure == .absolute && min(tolerance.below, tolerance.above) >= 1e299 }

    /// The same numbers by a middle and one distance, and whether the middle and the bounds are as they were.
    fileprivate func withOneTolerance(worth: Double) -> (key: NumberKey, isSame: Bool) {
        let isIncluded = tolerance.bounds == .included
        let isEven = tolerance.below == tolerance.above
        switch tolerance.measure {
        case .absolute where isEven: return (NumberKey(number, .absolute(tolerance.above), worth: worth), isIncluded)
        case .relative where isEven:
            return (NumberKey(number, .absolute(number.magnitude * tolerance.above), worth: worth), isIncluded)
        case .absolute: return (around(number - tolerance.below, number + tolerance.above, worth), false)
        case .relative:
            let size = number.magnitude
            return (around(number - size * tolerance.below, number + size * tolerance.above, worth), false)
        case .geometric:
            let (one, other) = (number / (1 + tolerance.below), number * (1 + tolerance.above))
            return (around(min(one, other), max(one, other), worth), false)
        }
    }

    private func around(_ lower: Double, _ upper: Double, _ worth: Double) -> NumberKey {
        lower <= upper ? NumberKey(lower...upper, worth: worth) : NumberKey(number, worth: worth)
    }
}
