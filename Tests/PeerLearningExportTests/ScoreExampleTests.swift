import PeerLearningCore
import PeerLearningExport
import PeerLearningImport
import Testing

@Suite struct ScoreExampleTests {
    /// Expects answers to one part to have the same scores after export and import, and nothing of the score to be noted.
    private func expectSame(
        _ question: Question, _ formats: [TestFormat], _ answers: [[AnswerItem]], told: Set<ExportNoteCode> = []
    ) async throws {
        let test = try KnowledgeTest("t", title: "T", purpose: .entry, [question, .plain()], policy: .standard)
        for format in formats {
            let package = test.exported(as: format)
            let path = format == .moodleXML ? "questions.xml" : "item1.xml"
            let found = try #require(try await package.questions(in: path).first { $0.id == question.id })
            let names = try #require(package.names[question.id])
            #expect(package.codes(of: question.id).subtracting([.renamed, .verdict, .arrangement, .share]) == told)
            let part = question.interactions[0].id
            let options = try #require(found.interactions.first { $0.id == names.parts[part] }).options
            for option in question.interactions[0].options {
                let name = names.options[part]?[option.id] ?? option.id
                #expect(options.first { $0.id == name }?.text == option.text, "\(format) \(option.id)")
            }
            for items in answers {
                #expect(question.difference(from: found, Answer([part: items]), names) == nil, "\(format) \(items)")
            }
        }
    }

    @Test func `M8: numbers are as near as before, from both sides and to their bounds`() async throws {
        for measure in NumberTolerance.Measure.allCases {
            let tolerance = NumberTolerance(measure, below: 0.05, above: 0.05)
            let key = AnswerKey(
                .numbers, weight: 2, correct: [.number(40)],
                numbers: [NumberKey(40, tolerance), NumberKey(40, .absolute(10), worth: 0.5)])
            let question = try Question(
                "q", prompt: "?", [Interaction("R", .textEntry, entry: .number)], keys: ["R": key])
            let answers = [37.9, 38, 38.05, 38.2, 39.94, 39.96, 40, 40.04, 40.06, 41.9, 42, 42.1, 50, 50.1, -40]
            let given = answers.map { [AnswerItem.number($0)] }
            try await expectSame(question, [.qti3, .qti2], given)
            guard measure != .geometric else { continue }
            try await expectSame(question, [.moodleXML], given)
        }
    }

    @Test func `M8: words agree as before, whatever their case, with asterisks and signs in them`() async throws {
        for letterCase in [LetterCase.matters, .isIgnored] {
            let patterns = [
                TextPattern("Kyiv", letterCase: letterCase), TextPattern("k*v", worth: 0.5, letterCase: letterCase),
                TextPattern("a.b?(c)|[d]{e}^$", worth: 0.25, letterCase: letterCase),
                TextPattern("Straße \\* ж", worth: 0.75, letterCase: letterCase),
            ]
            let question = try Question(
                "q", prompt: "?", [Interaction("R", .textEntry)],
                keys: ["R": AnswerKey(.patterns, weight: 4, correct: [.text("Kyiv")], patterns: patterns)])
            let words = [
                "Kyiv", " KYIV ", "kyiv", "kv", "k or v", "a.b?(c)|[d]{e}^$", "axb", "straße * Ж", "Straße x ж",
            ]
            try await expectSame(question, TestFormat.allCases, words.map { [.text($0)] })
        }
        let response = ScoringExpression.response("R")
        let program = try ScoringProgram([
            .when([
                ScoringBranch(
                    if: .apply(.textWithin(.isIgnored), [response, .value(ScoringValue(.text("YIV")))]),
                    [.set("SCORE", .number(1))])
            ])
        ])
        let within = try Question(
            "q", prompt: "?", [Interaction("R", .textEntry)], program: program, maximum: 1)
        try await expectSame(within, [.qti3, .qti2], [[.text("Kyiv")], [.text("yiv")], [.text("iv")], [.text("")]])
    }

    @Test func `M8: points that are taken away are taken away`() async throws {
        let key = AnswerKey(
            .mapping, weight: 2, correct: [.option("A")],
            mapping: AnswerMapping([
                .init(.option("A"), worth: 1), .init(.option("B"), worth: -0.5), .init(.option("C"), worth: 0.5),
            ]))
        let options = ["A", "B", "C", "D"].map { AnswerOption(OptionID($0), MarkedText("x\($0)")) }
        let question = try Question(
            "q", prompt: "?", [.choice(options)], keys: ["RESPONSE": key], minimum: -1)
        try await expectSame(question, TestFormat.allCases, options.map { [.option($0.id)] })
    }

    @Test func `M8: a weight beside a lower maximum counts before the maximum cuts`() async throws {
        let key = AnswerKey(
            .mapping, weight: 2, correct: [.option("B")],
            mapping: AnswerMapping([.init(.option("A"), worth: 0.5), .init(.option("B"), worth: 1)]))
        let options = ["A", "B", "C"].map { AnswerOption(OptionID($0), MarkedText("x\($0)")) }
        let question = try Question("q", prompt: "?", [.choice(options)], keys: ["RESPONSE": key], maximum: 1)
        try await expectSame(question, TestFormat.allCases, options.map { [.option($0.id)] })
    }

    @Test func `M8: lists within a text keep options with signs of the cloze`() async throws {
        let texts: [MarkedText] = ["a/b~c", "=d}#e", "50% \"f\"", "\\g{", "*h*"]
        let options = texts.enumerated().map { AnswerOption(OptionID("o\($0)"), $1) }
        let part = try Interaction("R", .inlineChoice, options: options, arrangement: .asWritten)
        let question = try Question(
            "q", prompt: MarkedText([.text("Say {x} "), .place("R"), .text(" now")]), [part],
            keys: ["R": .correct(.option("o1"), weight: 3)])
        try await expectSame(question, TestFormat.allCases, options.map { [.option($0.id)] })
        let test = try KnowledgeTest("t", title: "T", purpose: .entry, [question], policy: .standard)
        let found = try await test.exported(as: .moodleXML).questions(in: "questions.xml")
        #expect(found.first?.interactions.first?.options.map(\.text) == texts)
    }

    @Test(arguments: 0..<4)
    func `M8: an order is graded as before, in each way that Moodle has`(_ way: Int) async throws {
        let ids = ["c", "a", "d", "b"].map { OptionID($0) }
        let items = ids.sorted().map { AnswerItem.option($0) }
        let part = try Interaction(
            "R", .order, options: ids.map { AnswerOption($0, MarkedText("text \($0)")) }, count: .any,
            arrangement: .alwaysChanges)
        let places = items.enumerated().map { place, item in
            ScoringExpression.apply(
                .match, [.apply(.index(place + 1), [.response("R")]), .value(ScoringValue(item))])
        }
        let neighbours = zip(items, items.dropFirst()).map { one, next in
            ScoringExpression.apply(.contains, [.response("R"), .value(ScoringValue(.ordered, [one, next]))])
        }
        let tests = [[], places, neighbours, neighbours + places.suffix(1)][way]
        let steps = tests.map { test in
            ScoringStep.when([
                ScoringBranch(
                    if: test,
                    [.set("SCORE", .apply(.sum, [.outcome("SCORE"), .number(2 / Double(tests.count))]))])
            ])
        }
        let question = try Question(
            "q", prompt: "?", [part], keys: ["R": AnswerKey(.correct, weight: 2, correct: items)],
            program: tests.isEmpty ? nil : ScoringProgram(steps), maximum: 2)
        var orders = [items, Array(items.reversed())]
        for place in 1..<4 {
            orders.append(Array(items[place...] + items[..<place]))
            var swapped = items
            swapped.swapAt(0, place)
            orders.append(swapped)
        }
        try await expectSame(question, TestFormat.allCases, orders)
    }
}
