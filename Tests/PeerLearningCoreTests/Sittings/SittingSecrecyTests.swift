import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M2: What is right stays secret until it may be known")
struct SittingSecrecyTests {
    private let closes = Instant.example + .hours(1)

    private func ended(_ feedback: TestPolicy.Feedback) throws -> (sitting: Sitting, setting: SittingSetting) {
        let test = try KnowledgeTest.make(policy: TestPolicy(feedback: feedback, passMark: 0.5))
        let setting = try SittingSetting.make(test, window: TestWindow(closes: closes))
        var sitting = try Sitting.make(in: setting)
        try sitting.choose("Paris", for: "q1", in: setting)
        try sitting.perform(.handIn(words: [:]), in: setting)
        return (sitting, setting)
    }

    private func told(_ sitting: Sitting, _ setting: SittingSetting, at moment: Instant) throws -> [Bool] {
        let view = try sitting.view(for: .participant("ada"), in: setting, at: moment)
        let isTotal = view.score != nil && view.isPassed != nil
        #expect((view.score == nil) == (view.isPassed == nil))
        return [
            isTotal, view.questions.allSatisfy { $0.outcome != nil }, view.questions.allSatisfy { $0.solution != nil },
        ]
    }

    @Test(
        arguments: [TestPolicy.Moment.afterHandingIn, .afterClosing, .never],
        [TestPolicy.Moment.afterHandingIn, .afterClosing, .never])
    func `M2: points, outcomes and right answers are told when the policy says, and not before`(
        total: TestPolicy.Moment, more: TestPolicy.Moment
    ) throws {
        let feedback = TestPolicy.Feedback(total: total, questions: more, answers: more)
        let (sitting, setting) = try ended(feedback)
        let moments: [(Instant, TestPolicy.Moment)] = [
            (.example, .afterHandingIn), (closes + .seconds(30), .afterHandingIn),
            (closes + .seconds(31), .afterClosing),
        ]
        for (moment, reached) in moments {
            let expected = [feedback.total, feedback.questions, feedback.answers].map { $0 <= reached }
            #expect(try told(sitting, setting, at: moment) == expected)
        }
    }

    @Test func `M2: nothing is told while an attempt runs, not even when the round is closed`() throws {
        let (_, setting) = try ended(
            TestPolicy.Feedback(total: .afterHandingIn, questions: .afterHandingIn, answers: .afterHandingIn))
        var running = try Sitting.make(in: setting)
        try running.choose("Paris", for: "q1", in: setting)
        #expect(try told(running, setting, at: closes + .hours(1)) == [false, false, false])
        let view = try running.view(for: .participant("ada"), in: setting, at: .example)
        let shown = String(reflecting: view)
        for secret in ["explanation.", "AnswerKey", "solution: Optional(", "ScoringProgram"] {
            #expect(!shown.contains(secret), "\(secret)")
        }
        #expect(
            !view.questions.contains { $0.face.interactions[0].options.contains { ["a", "b", "c"].contains($0.id) } })
    }

    @Test func `M2: the right answer is told by the number that it has in the form`() throws {
        let (sitting, setting) = try ended(
            TestPolicy.Feedback(total: .afterHandingIn, questions: .afterHandingIn, answers: .afterHandingIn))
        let view = try sitting.view(for: .participant("ada"), in: setting, at: .example)
        for question in view.questions {
            let paris = try #require(question.face.interactions[0].options.first { $0.text.plain == "Paris" })
            #expect(question.solution?.correct["RESPONSE"] == [.option(paris.id)])
            #expect(question.solution?.explanation.plain == "The explanation.")
            if question.face.id == "q1" { #expect(question.response["RESPONSE"] == [.option(paris.id)]) }
        }
    }

    @Test func `M2: only the one who sat has a view, and only who sees names a report`() throws {
        let (sitting, setting) = try ended(.standard)
        for standing in [Standing.participant("bo"), .facilitator, .clock] {
            expectRefused("unknown") { _ = try sitting.view(for: standing, in: setting, at: .example) }
        }
        expectRefused("missingPermission") {
            _ = try sitting.report(for: Standing("f", Set(Permission.all).subtracting([.seeNames])))
        }
        expectRefused("sitting.ownReport") { _ = try sitting.report(for: Standing("ada", Set(Permission.all))) }
        expectRefused("unknown") { _ = try Sitting(id: "s").report(for: .facilitator) }
        let report = try sitting.report(for: .facilitator)
        #expect(report.start.person == "ada" && report.answers["q1"]?["RESPONSE"] == [.option("b")])
        #expect(report.result?.score == 1)
    }

    @Test func `M2: gaps in a text go by the numbers of the form, too`() throws {
        let part = try Interaction(
            "RESPONSE", .gapMatch, options: options("winter", "summer"),
            targets: [AnswerOption("gap_winter"), AnswerOption("gap_summer")], count: .any)
        let question = try Question(
            "q", prompt: MarkedText([.gap("RESPONSE", "gap_winter"), .text(" and "), .gap("RESPONSE", "gap_summer")]),
            [part],
            keys: [
                "RESPONSE": .correct(
                    .directedPair("winter", to: "gap_winter"), .directedPair("summer", to: "gap_summer"))
            ])
        let setting = try SittingSetting.make(
            KnowledgeTest("test", title: "T", purpose: .module, [question], policy: .standard))
        var sitting = try Sitting.make(in: setting)
        let face = try sitting.view(for: .participant("ada"), in: setting, at: .example).questions[0].face
        #expect(face.prompt.pieces == [.gap("RESPONSE", "t1"), .text(" and "), .gap("RESPONSE", "t2")])
        #expect(!String(reflecting: face).contains("gap_"))
        let words = Dictionary(face.interactions[0].options.map { ($0.text.plain, $0.id) }) { first, _ in first }
        let winter = try #require(words["winter"])
        let summer = try #require(words["summer"])
        try sitting.perform(
            .answer("q", Answer([.directedPair(summer, to: "t2"), .directedPair(winter, to: "t1")])), in: setting)
        try sitting.perform(.handIn(words: [:]), in: setting)
        #expect(sitting.result?.score == 1)
    }

    @Test func `M2: passages that can be marked go by the numbers of the form, in the text and in the list`() throws {
        let part = try Interaction("RESPONSE", .hottext, options: options("wrong_1", "right_2", "wrong_3"))
        let prompt = MarkedText(part.options.map { .gap("RESPONSE", $0.id) })
        let question = try Question("q", prompt: prompt, [part], keys: ["RESPONSE": .correct(.option("right_2"))])
        let test = try KnowledgeTest("test", title: "T", purpose: .module, [question], policy: .standard)
        let face = TestForm(of: test, seed: 1).questions[0]
        let inText = face.prompt.pieces.map { if case .gap(_, let id) = $0 { id } else { OptionID("") } }
        let words = inText.map { id in face.interactions[0].options.first { $0.id == id }?.text.plain }
        #expect(words == ["wrong_1", "right_2", "wrong_3"])
        #expect(Set(inText) == ["1", "2", "3"])
    }
}
