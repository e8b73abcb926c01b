import PeerLearningCore
import PeerLearningExport
import PeerLearningImport
import Testing

@Suite struct MoodleExportTests {
    private static let losses: Set<ExportNoteCode> = [
        .minimum, .rules, .value, .count, .places, .scoring, .questionLeftOut, .maximum,
    ]

    @Test func `M8: a question in Moodle's XML has the same scores when it is read again, or a note says why not`()
        async throws
    {
        var compared = 0
        for seed in UInt64(1)...400 {
            var random = RandomQuestion(seed: seed)
            let kinds: [InteractionKind] = [.choice, .textEntry, .order, .match, .gapMatch, .inlineChoice, .slider]
            let question = try random.question("q", kinds: kinds)
            let test = try KnowledgeTest("t", title: "T", purpose: .entry, [question, .plain()], policy: .standard)
            let package = test.exported(as: .moodleXML)
            guard package.codes(of: "q").isDisjoint(with: Self.losses) else { continue }
            let all = try await package.questions(in: "questions.xml")
            let found = try #require(all.first { $0.id == "q" }, "seed \(seed)")
            let names = try #require(package.names["q"])
            for _ in 0..<12 {
                let answer = random.answer(question)
                compared += 1
                if let difference = question.difference(from: found, answer, names) {
                    let text = try await package.text(of: "questions.xml")
                    Issue.record("seed \(seed): \(difference)\n\(text)\n\(package.notes)")
                    return
                }
            }
        }
        #expect(compared > 200)
    }
}

extension Question {
    /// A question that any test can hold.
    static func plain(_ id: QuestionID = "z") throws -> Question {
        try Question(
            id, prompt: "?", [.choice([AnswerOption("A", "yes"), AnswerOption("B", "no")])],
            keys: ["RESPONSE": .correct(.option("A"))])
    }
}
