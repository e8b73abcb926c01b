import PeerLearningAssessment
import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M8: what a test has done with those who took it")
struct TestAnalysisTests {
    /// A sitting in which each question was answered with the option given; nil for none. Right is `b`.
    private static func line(_ person: Int, _ options: [OptionID?], of test: KnowledgeTest) throws -> SittingLine {
        let reference = TestReference("programme", test.id, version: 1)
        var book = ResultBook()
        let id = SittingID(rawValue: "\(person)")
        let start = SittingStart(
            person: PersonID("p\(100 + person)"), round: "round", cohort: "cohort", reference: reference, attempt: 1,
            seed: 1, deadline: nil, grace: .zero)
        let setting = try #require(SittingSetting(.make(of: test.id), test))
        var sitting = Sitting(id: id)
        var events: [SittingEvent] = [.begun(start)]
        for (place, option) in options.enumerated() {
            guard let option else { continue }
            events.append(.answered(test.questions[place].question.id, Answer([.option(option)])))
        }
        for event in events { sitting.apply(event, at: .example) }
        let standing = Standing(start.person, as: .participant)
        events += try sitting.decide(.handIn(words: [:]), in: setting, by: standing, at: .example + .seconds(90))
        for (place, event) in events.enumerated() {
            book.apply(RecordedEvent(position: Int64(place) + 1, at: .example, event: .sitting(id, event)))
        }
        return try #require(book.lines(in: "round").first)
    }

    private static func analysis(_ answers: [[OptionID?]]) throws -> TestAnalysis {
        let test = try KnowledgeTest.make(count: answers.first?.count ?? 1)
        let lines = try answers.enumerated().map { try line($0, $1, of: test) }
        let reference = TestReference("programme", test.id, version: 1)
        return TestAnalysis(of: test, ResponseMatrix(of: test, reference, from: lines))
    }

    private static func keys(_ messages: [Message]) -> Set<String> { Set(messages.map(\.key.rawValue)) }

    /// 24 people of rising knowledge: person n solves the first question from 4 on, the second from 10, the third from 16;
    /// the fourth is solved by those who know least.
    private static let class24: [[OptionID?]] = (0..<24).map { person in
        [person >= 4 ? "b" : "a", person >= 10 ? "b" : "c", person >= 16 ? "b" : "a", person < 8 ? "b" : "d"]
    }

    @Test("M8: difficulty is the mean share of points, and the question that the strong get wrong is named")
    func reversed() throws {
        let analysis = try Self.analysis(Self.class24)
        let solved = analysis.questions.map { Int(($0.difficulty * 24).rounded()) }
        #expect(solved == [20, 14, 8, 8])
        #expect(Self.keys(analysis.questions[3].remarks).contains("analysis.question.reversed"))
        #expect(Self.keys(analysis.questions[1].remarks).isDisjoint(with: ["analysis.question.reversed"]))
        #expect((analysis.questions[3].correlation ?? 1) < 0)
        #expect(analysis.people == 24)
        #expect(analysis.maximum == 4)
    }

    @Test("M8: an option that nobody chose, and one that draws those who know more, are named")
    func distractors() throws {
        let analysis = try Self.analysis(Self.class24)
        #expect(Self.keys(analysis.questions[0].remarks).contains("analysis.option.unused"))
        #expect(Self.keys(analysis.questions[3].remarks).contains("analysis.option.drawsStrong"))
        let right = analysis.questions[1].options.first { $0.isRight }
        #expect(right?.option == "b")
        #expect(right?.count == 14)
    }

    @Test("M8: alpha of questions that all ask the same is 1, and the error of measurement 0")
    func alpha() throws {
        let analysis = try Self.analysis((0..<20).map { Array(repeating: $0.isMultiple(of: 2) ? "b" : "a", count: 4) })
        let alpha = try #require(analysis.alpha)
        #expect(abs(alpha - 1) < 1e-12)
        let error = try #require(analysis.standardError)
        #expect(error < 1e-6)
    }

    @Test("M8: Rasch difficulties rise as fewer people solve a question, and are left out for what all solved")
    func rasch() throws {
        let answers: [[OptionID?]] = [
            ["b", "b", "a", "b"], ["b", "a", "b", "b"], ["b", "a", "a", "b"], ["a", "b", "a", "b"],
            ["b", "b", "b", "b"],
        ]
        let analysis = try Self.analysis(answers)
        let logits = analysis.questions.map { $0.logit?.value }
        #expect(logits[3] == nil)
        let first = try #require(logits[0])
        let second = try #require(logits[1])
        let third = try #require(logits[2])
        #expect(first < second && second < third)
    }

    @Test(
        "M8: with nobody, one person, one question or equal points the analysis says why it is silent",
        arguments: [
            ([], "analysis.tooFew"), ([["b", "a"]], "analysis.tooFew"), ([["b"], ["a"]], "analysis.oneQuestion"),
            ([["b", "a"], ["a", "b"]], "analysis.sameForAll"), ([["b", "b"], ["a", "b"]], "analysis.few"),
        ] as [([[OptionID?]], String)])
    func silence(answers: [[OptionID?]], note: String) throws {
        let analysis = try Self.analysis(answers)
        #expect(Self.keys(analysis.notes).contains(note))
        let remarks = analysis.questions.flatMap(\.remarks)
        #expect(remarks.isEmpty)
    }

    @Test("M8: whoever answers nothing counts as omitted, with no points and no option")
    func omitted() throws {
        let answers: [[OptionID?]] = (0..<20).map { person in
            [person < 8 ? nil : "b", person.isMultiple(of: 2) ? "b" : "c"]
        }
        let analysis = try Self.analysis(answers)
        #expect(analysis.questions[0].omitted == 0.4)
        #expect(Self.keys(analysis.questions[0].remarks).contains("analysis.question.omitted"))
        #expect(analysis.questions[0].options.reduce(0) { $0 + $1.count } == 12)
    }

    @Test("M8: everything that an analysis says has words in both languages")
    func words() throws {
        let analysis = try Self.analysis(Self.class24)
        let said = analysis.notes + analysis.questions.flatMap(\.remarks)
        for language in [Language.english, .russian] {
            for message in said {
                let text = TextCatalogue.assessment.text(message, in: language)
                #expect(!text.contains("analysis.") && !text.contains("{"))
            }
        }
    }
}
