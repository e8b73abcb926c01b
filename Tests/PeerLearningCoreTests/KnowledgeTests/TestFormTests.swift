import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M8: Forms of a test")
struct TestFormTests {
    private func policy(_ shuffling: Shuffling) throws -> TestPolicy { try TestPolicy(shuffling: shuffling) }

    @Test func `M8: a form holds each question once and each option once, whatever the seed`() throws {
        var orders: Set<[QuestionID]> = []
        for seed in 0..<300 as Range<UInt64> {
            var chance = RandomQuestions(seed: seed)
            var questions: [Question] = [try .make("first")]
            for number in 0..<6 { questions.append(try chance.question(QuestionID("q\(number)"))) }
            let test = try KnowledgeTest("t", title: "T", purpose: .final, questions, policy: .standard)
            let form = TestForm(of: test, seed: seed)
            orders.insert(form.questions.map(\.id))
            #expect(Set(form.questions.map(\.id)) == Set(questions.map(\.id)), "seed \(seed)")
            #expect(form.questions.count == questions.count, "seed \(seed)")
            for face in form.questions {
                let written = try #require(questions.first { $0.id == face.id })
                #expect(face.interactions.map(\.id) == written.interactions.map(\.id), "seed \(seed)")
                for (shown, own) in zip(face.interactions, written.interactions) {
                    #expect(texts(shown.options) == texts(own.options), "seed \(seed)")
                    #expect(texts(shown.targets) == texts(own.targets), "seed \(seed)")
                    #expect(shown.options.map(\.id) == shown.options.indices.map { OptionID("\($0 + 1)") })
                    for (place, option) in own.options.enumerated() where option.isFixed {
                        #expect(shown.options[place].text == option.text, "seed \(seed)")
                    }
                    if own.arrangement == .asWritten {
                        #expect(shown.options.map(\.text) == own.options.map(\.text), "seed \(seed)")
                    }
                }
            }
            #expect(TestForm(of: test, seed: seed) == form, "seed \(seed)")
        }
        #expect(orders.count > 200)
    }

    private func texts(_ options: [AnswerOption]) -> [String] { options.map(\.text.plain).sorted() }

    /// What an implementation in Python of xoshiro256**, SplitMix64, Lemire's method and Fisher and Yates gives.
    @Test func `M8: the same seed gives the same form on every machine`() throws {
        let form = TestForm(of: try .make(count: 8), seed: 42)
        #expect(form.questions.map(\.id.rawValue) == ["q8", "q2", "q7", "q4", "q6", "q5", "q3", "q1"])
        let options = form.questions.map { $0.interactions[0].options.map { $0.text.plain.prefix(2) }.joined() }
        #expect(
            options == [
                "PaLiLyNo", "LyLiPaNo", "PaLyLiNo", "LiPaLyNo", "LyPaLiNo", "LyPaLiNo", "LiPaLyNo", "LyPaLiNo",
            ])
    }

    @Test func `M8: with a seed for everybody all attempts see one form, else each its own`() throws {
        let alike = try KnowledgeTest.make(count: 30, policy: policy(Shuffling([.questions, .options], seed: 5)))
        #expect(TestForm(of: alike, seed: 1) == TestForm(of: alike, seed: 2))
        let own = try KnowledgeTest.make(count: 30)
        #expect(TestForm(of: own, seed: 1).questions != TestForm(of: own, seed: 2).questions)
        let written = try KnowledgeTest.make(count: 30, policy: policy(.nothing))
        #expect(TestForm(of: written, seed: 1).questions == TestForm(of: written, seed: 2).questions)
        #expect(TestForm(of: written, seed: 1).questions.map(\.id) == written.questions.map(\.question.id))
    }

    @Test func `M8: what tells the answer by its order is shuffled even where nothing else is`() throws {
        let part = try Interaction(
            "RESPONSE", .order, options: (1...20).map { AnswerOption(OptionID("\($0)"), MarkedText("\($0)")) },
            count: .any, arrangement: .alwaysChanges)
        let question = try Question("q", prompt: "Order", [part], keys: ["RESPONSE": .correct(.option("1"))])
        let test = try KnowledgeTest("t", title: "T", purpose: .module, [question], policy: policy(.nothing))
        let shown = TestForm(of: test, seed: 3).questions[0].interactions[0].options.map(\.text.plain)
        #expect(shown != part.options.map(\.text.plain))
    }

    @Test func `M8: a test without title, question or points is refused`() throws {
        let question = try Question.make()
        expectRefused("emptyText") {
            _ = try KnowledgeTest("t", title: " ", purpose: .entry, [question], policy: .standard)
        }
        expectRefused("test.questions") {
            _ = try KnowledgeTest("t", title: "T", purpose: .entry, [Question](), policy: .standard)
        }
        expectRefused("test.questions") {
            _ = try KnowledgeTest("t", title: "T", purpose: .entry, [question, question], policy: .standard)
        }
        expectRefused("test.noPoints") {
            _ = try KnowledgeTest(
                "t", title: "T", purpose: .entry, questions: [TestQuestion(question, points: .nan)], policy: .standard)
        }
        expectRefused("test.attempts") { _ = try TestPolicy(attempts: 0) }
        expectRefused("test.time") { _ = try TestPolicy(timeLimit: .zero) }
        expectRefused("test.time") { _ = try TestPolicy(grace: .seconds(-1)) }
        expectRefused("test.passMark") { _ = try TestPolicy(passMark: 1.5) }
        expectRefused("test.passMark") { _ = try TestPolicy(passMark: .nan) }
    }

    @Test func `M2: what tells more is never told before what tells less`() {
        let feedback = TestPolicy.Feedback(total: .afterClosing, questions: .afterHandingIn, answers: .afterHandingIn)
        #expect(feedback.questions == .afterClosing && feedback.answers == .afterClosing)
    }
}
