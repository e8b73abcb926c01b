import PeerLearningCore
import PeerLearningExport
import PeerLearningImport
import Testing

@Suite struct QuestionFormTests {
    private func test(_ question: Question) throws -> KnowledgeTest {
        try KnowledgeTest("t", title: "T & U", purpose: .entry, [question, .plain()], policy: .standard)
    }

    private func again(_ question: Question, _ format: TestFormat) async throws -> Question? {
        let package = try test(question).exported(as: format)
        let path = format == .moodleXML ? "questions.xml" : "item1.xml"
        return try await package.questions(in: path).first { $0.id == question.id }
    }

    /// What keys hold, whichever of it the rules look at.
    private func stated(_ question: Question) -> [InteractionID: AnswerKey] {
        question.keys.mapValues { AnswerKey(.correct, correct: $0.correct, mapping: $0.mapping, areas: $0.areas) }
    }

    @Test(arguments: TestFormat.allCases)
    func `M8: what was imported once is the same question after export and import`(_ format: TestFormat) async throws {
        var compared = 0
        for seed in UInt64(1)...100 {
            var random = RandomQuestion(seed: seed)
            let made = try random.question("q")
            guard let first = try await again(made, format), let second = try await again(first, format) else {
                #expect(format == .moodleXML, "seed \(seed)")
                continue
            }
            compared += 1
            #expect(second.title == first.title && second.face == first.face, "seed \(seed)")
            #expect(second.maximum == first.maximum, "seed \(seed)")
            if format != .moodleXML { #expect(stated(second) == stated(first), "seed \(seed)") }
        }
        #expect(compared > 12)
    }

    @Test(arguments: [TestFormat.qti3, .qti2])
    func `M8: parts of every kind keep what is shown and what may be answered`(_ format: TestFormat) async throws {
        let picture = QuestionPicture(path: "img/map.png", description: "A “map”", width: 640, height: 480)
        let options = [AnswerOption("A", "*One* & two", isFixed: true), AnswerOption("B", "run `ls -l`")]
        let pairs = [AnswerOption("A", "One", most: 1), AnswerOption("B", "Two", most: nil)]
        let regions = [
            AnswerOption("A", "North", shape: .rectangle(left: 0, top: 0, right: 10, bottom: 10.5)),
            AnswerOption("B", "South", shape: .polygon([.init(x: 0, y: 0), .init(x: 5, y: 0), .init(x: 0, y: 5)])),
        ]
        let gaps: MarkedText = MarkedText([
            .text("It is "), .gap("R", "G1"), .text(" and "), .gap("R", "G2"), .text("."),
        ])
        let passages = MarkedText([
            .text("He "), .gap("R", "A"), .text("runs"), .text(" and "), .gap("R", "B"), .text("sits."),
        ])
        let parts = try [
            Interaction(
                "R", .choice, prompt: "Choose", options: options, count: AnswerCount(least: 1, most: 2),
                arrangement: .asWritten),
            Interaction("R", .order, prompt: "Sort", options: options, count: .any),
            Interaction("R", .associate, options: pairs, count: AnswerCount(most: 3)),
            Interaction("R", .match, options: pairs, targets: [AnswerOption("T", "Target", most: nil)], count: .any),
            Interaction(
                "R", .gapMatch, prompt: gaps, options: pairs, targets: [AnswerOption("G1"), AnswerOption("G2")],
                count: .any),
            Interaction("R", .extendedText, prompt: "Explain"), Interaction("R", .upload, prompt: "Hand in"),
            Interaction("R", .hotspot, prompt: "Where?", options: regions, picture: picture),
            Interaction("R", .graphicOrder, options: regions, count: .any, picture: picture),
            Interaction("R", .graphicAssociate, options: regions, count: .any, picture: picture),
            Interaction("R", .graphicGapMatch, options: pairs, targets: regions, count: .any, picture: picture),
            Interaction("R", .selectPoint, prompt: "Point", count: AnswerCount(most: 4), picture: picture),
            Interaction(
                "R", .positionObject, prompt: MarkedText([.picture(path: "img/o.png", description: "O")]),
                picture: picture),
            Interaction("R", .slider, prompt: "How much?", scale: SliderScale(lower: -1.5, upper: 10, step: 0.5)),
            Interaction(
                "R", .hottext, prompt: passages, options: [AnswerOption("A", "runs"), AnswerOption("B", "sits.")],
                count: .any),
        ]
        for part in parts {
            let question = try Question("q 1", title: "T", prompt: "First\nline\n\nSecond < third", [part])
            let found = try #require(try await again(question, format)?.interactions.first)
            #expect(found.kind == part.kind && found.id == part.id)
            #expect(found.count == part.count && found.cardinality == part.cardinality, "\(part.kind)")
            #expect(found.options == part.options && found.targets == part.targets, "\(part.kind)")
            #expect(found.picture == part.picture && found.scale == part.scale, "\(part.kind)")
            #expect(found.prompt.plain == part.prompt.plain, "\(part.kind)")
            #expect(try await again(question, format)?.prompt == question.prompt, "\(part.kind)")
        }
    }

    @Test(arguments: TestFormat.allCases)
    func `M8: texts keep stress, code, lines, pictures and signs that mean something in XML`(_ format: TestFormat)
        async throws
    {
        let prompt = MarkedText([
            .text("2 * 3 < 7 & *so on*, `a < b`\nline ]]> \"x\"\n\nLast {1:SA:=x} [[1]] "),
            .picture(path: "img/a b.png", description: "map"), .text(" end"),
        ])
        let question = try Question(
            "id.1", title: "A \"title\" & <more>\u{1}", prompt: prompt,
            [.choice([AnswerOption("A", "one & *two*"), AnswerOption("B", "\u{0}x{y}~=#")])],
            keys: ["RESPONSE": .correct(.option("B"))])
        let found = try #require(try await again(question, format))
        #expect(found.prompt == question.prompt)
        #expect(found.title == "A \"title\" & <more>")
        #expect(found.interactions[0].options.map(\.text) == ["one & *two*", "x{y}~=#"])
    }

    @Test func `M8: what a format cannot hold is told with the question's name, in both languages`() throws {
        let texts = TextCatalogue.core.merging(.exporting)
        #expect(TextCatalogue.exporting.keys(in: .english) == TextCatalogue.exporting.keys(in: .russian))
        var codes: Set<ExportNoteCode> = []
        for seed in UInt64(1)...120 {
            var random = RandomQuestion(seed: seed)
            let test = try test(try random.question("q"))
            for format in TestFormat.allCases {
                for note in test.exported(as: format).notes {
                    codes.insert(note.code)
                    for language in [Language.english, .russian] {
                        let words = texts.text(note.message, in: language)
                        #expect(!words.contains("{") && words != note.message.key.rawValue, "\(note.code)")
                    }
                    #expect(
                        note.question == "q" || note.question == "z" || note.code == .policy
                            || note.code == .contentMissing)
                }
            }
        }
        #expect(codes.count >= 12)
    }

    @Test func `M8: a kind of question that Moodle has not is left out and told`() throws {
        let part = try Interaction("R", .hottext, prompt: "x", options: [AnswerOption("A", "x")])
        let package = try test(try Question("q", prompt: "?", [part])).exported(as: .moodleXML)
        #expect(package.codes(of: "q") == [.questionLeftOut])
        #expect(package.names["q"] == nil && package.names["z"] != nil)
    }

    @Test func `M8: names of options that XML cannot hold are told, and lead from the old answer to the new one`()
        async throws
    {
        let question = try Question(
            "q", prompt: "?", [.choice([AnswerOption("1", "a"), AnswerOption("b c", "b")])],
            keys: ["RESPONSE": .correct(.option("b c"))])
        let package = try test(question).exported(as: .qti3)
        #expect(package.codes(of: "q") == [.renamed])
        let found = try #require(try await package.questions(in: "item1.xml").first)
        let answer = try #require(package.names["q"]).renamed(Answer([.option("b c")]))
        #expect(answer == Answer([.option("b_x0020_c")]))
        #expect(try found.score(answer).score == 1)
    }
}
