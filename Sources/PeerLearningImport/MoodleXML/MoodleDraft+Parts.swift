import PeerLearningCore

extension MoodleDraft {
    /// Reads what is answered, by the kind of the question.
    ///
    /// Source: Moodle's documentation, *Moodle XML format*, and the pages of the question types.
    mutating func readParts() throws(Refusal) {
        switch type {
        case "multichoice": try readChoice(isAllOrNothing: false)
        case "multichoiceset": try readChoice(isAllOrNothing: true)
        case "truefalse": try readTruth()
        case "shortanswer": try readWords()
        case "numerical": try readNumber()
        case "matching", "match": try readPairs()
        case "cloze", "multianswer": try readCloze()
        case "essay": try readEssay()
        case "description": break
        case "ddwtos": try readDraggedWords()
        case "gapselect": try readGaps()
        case "ddimageortext": try readDraggedPictures()
        case "ddmarker": try readMarkers()
        case "ordering": try readOrder()
        case "calculated", "calculatedsimple": try readCalculated()
        case "calculatedmulti": try readCalculatedChoice()
        case "random", "randomsamatch": note(.warning, .questionRandom)
        default:
            note(.warning, .questionTypeUnknown, ["type": .text(type.printable)])
            set(try Interaction(Self.part, .extendedText), .peers)
        }
    }

    private mutating func readChoice(isAllOrNothing: Bool) throws(Refusal) {
        let options = answers.enumerated().map { AnswerOption(.letter($0), $1.text.marked) }
        try readChoice(options, isAllOrNothing: isAllOrNothing)
    }

    /// One or several of the options; the fractions of a single one count as they are, those of several from 0 to 1.
    mutating func readChoice(_ options: [AnswerOption], isAllOrNothing: Bool) throws(Refusal) {
        let isSingle = !isAllOrNothing && (flag("single") ?? true)
        let part = try Interaction(
            Self.part, .choice, options: options, count: isSingle ? .one : .any, arrangement: arrangement)
        set(
            part, Self.choiceKey(options, answers.map(\.worth), isSingle, weight: grade, isAllOrNothing: isAllOrNothing)
        )
    }

    /// What options are worth; nil where none is right.
    static func choiceKey(
        _ options: [AnswerOption], _ worths: [Double], _ isSingle: Bool, weight: Double, isAllOrNothing: Bool = false
    ) -> AnswerKey? {
        let worths = isSingle ? worths : worths.completed
        guard let most = worths.max(), most > 0 else { return nil }
        let right = zip(options, worths).filter { isSingle ? $1 == most : $1 > 0 }.map { AnswerItem.option($0.0.id) }
        if isAllOrNothing { return AnswerKey(.correct, weight: weight, correct: right) }
        let entries = zip(options, worths).map { AnswerMapping.Entry(.option($0.id), worth: $1) }
        return AnswerKey(
            .mapping, weight: weight, correct: right, mapping: AnswerMapping(entries, lower: 0, upper: 1))
    }

    private mutating func readTruth() throws(Refusal) {
        let isRussian = (prompt.plain + MoodleText(node.child("name")).written).isCyrillic
        let options = [
            AnswerOption("true", isRussian ? "Верно" : "True"), AnswerOption("false", isRussian ? "Неверно" : "False"),
        ]
        let best = answers.max { $0.worth < $1.worth }
        let isTrue = best?.plain.lowercased() == "true"
        let part = try Interaction(Self.part, .choice, options: options, arrangement: .asWritten)
        let isKnown = best.map { $0.worth > 0 } ?? false
        set(part, isKnown ? .correct(.option(isTrue ? "true" : "false"), weight: grade) : nil)
    }

    private mutating func readWords() throws(Refusal) {
        let letterCase: LetterCase = flag("usecase") ?? false ? .matters : .isIgnored
        let patterns = answers.map { TextPattern($0.plain, worth: $0.worth, letterCase: letterCase) }
        set(try Interaction(Self.part, .textEntry), Self.wordsKey(patterns, weight: grade))
    }

    /// What words are worth, the first that agrees first; nil where none is right.
    static func wordsKey(_ patterns: [TextPattern], weight: Double) -> AnswerKey? {
        guard let most = patterns.map(\.worth).max(), most > 0, let best = patterns.first(where: { $0.worth == most })
        else { return nil }
        return AnswerKey(
            .patterns, weight: weight, correct: [.text(best.pattern.replacing("\\*", with: "*"))], patterns: patterns)
    }

    private mutating func readNumber() throws(Refusal) {
        let part = try Interaction(Self.part, .textEntry, entry: .number)
        set(part, Self.numbersKey(answers.compactMap { Self.numberKey($0) }, weight: grade))
        let units = node.child("units")?.children("unit") ?? []
        if !units.isEmpty, node.child("showunits")?.text.trimmed != "3" {
            let name = units.first?.child("unit_name").map { MoodleText($0).written.trimmed } ?? ""
            note(.warning, .questionUnits, ["unit": .text(name.printable)])
        }
    }

    /// What numbers are worth, the first that agrees first; nil where none is right.
    static func numbersKey(_ numbers: [NumberKey], weight: Double) -> AnswerKey? {
        guard let most = numbers.map(\.worth).max(), most > 0, let best = numbers.first(where: { $0.worth == most })
        else { return nil }
        return AnswerKey(.numbers, weight: weight, correct: [.number(best.number)], numbers: numbers)
    }

    private static func numberKey(_ answer: MoodleAnswer) -> NumberKey? {
        if answer.plain == "*" { return NumberKey(-1e300...1e300, worth: answer.worth) }
        guard case .number(let number)? = AnswerItem.number(written: answer.plain), number.magnitude <= 1e300 else {
            return nil
        }
        return NumberKey(number, tolerance(of: answer.node), worth: answer.worth)
    }

    /// How near a number has to come: 1 is relative, 2 in the number's own units, 3 geometric.
    static func tolerance(of node: XMLNode) -> NumberTolerance {
        guard case .number(let distance)? = node.child("tolerance").flatMap({ AnswerItem.number(written: $0.text) }),
            distance >= 0
        else { return .exact }
        switch node.child("tolerancetype")?.text.trimmed {
        case "1": return .relative(distance)
        case "3": return NumberTolerance(.geometric, below: distance, above: distance)
        default: return .absolute(distance)
        }
    }
}

extension String {
    /// Whether letters of the Cyrillic alphabet stand in it.
    fileprivate var isCyrillic: Bool { unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } }
}
