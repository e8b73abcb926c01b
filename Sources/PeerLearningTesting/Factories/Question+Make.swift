public import PeerLearningCore

extension Question {
    /// A question for tests: options `a`, `b`, `c` and `d`, of which `b` is right and worth 1 point.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(_ id: QuestionID = "q1", right: OptionID = "b") throws(Refusal) -> Question {
        let options: [AnswerOption] = [
            AnswerOption("a", "Lyon"), AnswerOption("b", "Paris"), AnswerOption("c", "Lille"),
            AnswerOption("d", "None of these", isFixed: true),
        ]
        return try Question(
            id, prompt: "Which city is the capital?", [.choice(options)], keys: ["RESPONSE": .correct(.option(right))],
            explanation: "The explanation.")
    }

    /// A question for tests in which two names are written: `GAP1` and `GAP2`, 1 point each.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func makeCloze(_ id: QuestionID = "cloze") throws(Refusal) -> Question {
        try Question(
            id, prompt: MarkedText([.text("The "), .place("GAP1"), .text(" flows into the "), .place("GAP2")]),
            [Interaction("GAP1", .textEntry), Interaction("GAP2", .textEntry)],
            keys: ["GAP1": .words("Volga"), "GAP2": .words("Caspian*")])
    }
}

extension KnowledgeTest {
    /// A test for tests: `count` questions `q1`, `q2` … of one point each, see ``/PeerLearningCore/Question/make(_:right:)``.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(
        _ id: TestID = "test", purpose: Purpose = .final, count: Int = 4, policy: TestPolicy = .standard
    ) throws(Refusal) -> KnowledgeTest {
        var questions: [Question] = []
        for number in 1...max(1, count) { questions.append(try .make(QuestionID("q\(number)"))) }
        return try KnowledgeTest(id, title: "The test", purpose: purpose, questions, policy: policy)
    }
}
