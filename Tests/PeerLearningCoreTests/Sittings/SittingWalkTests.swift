import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M2, M8: Sittings by chance")
struct SittingWalkTests {
    @Test func `M2: whatever is asked and answered, the view shows what was given and the result is that of the rules`()
        throws
    {
        var (given, points) = (0, 0)
        for seed in 0..<150 as Range<UInt64> {
            var chance = RandomQuestions(seed: seed)
            var questions: [Question] = [try .make("first")]
            for number in 0..<5 { questions.append(try chance.question(QuestionID("q\(number)"))) }
            let setting = try SittingSetting.make(
                KnowledgeTest("test", title: "T", purpose: .final, questions, policy: .standard))
            var sitting = try Sitting.make(in: setting, seed: seed)
            let faces = try sitting.view(for: .participant("ada"), in: setting, at: .example).questions.map(\.face)
            var expected: [QuestionID: Answer] = [:]
            for _ in 0..<12 {
                let face = chance.pick(faces)
                let shown = try Question(face.id, prompt: face.prompt, face.interactions)
                var count = 0
                let (answer, _) = chance.response(to: shown).puttingWordsAside {
                    count += 1
                    return DocumentID("d\(count)")
                }
                guard (try? sitting.perform(.answer(face.id, answer), in: setting)) != nil else { continue }
                expected[face.id] = answer
                given += 1
            }
            for question in try sitting.view(for: .participant("ada"), in: setting, at: .example).questions {
                #expect(question.response == expected[question.face.id] ?? Answer(), "seed \(seed)")
            }
            let words = ["d1": "a", "d2": "Ёж"] as [DocumentID: String]
            try sitting.perform(.handIn(words: words), in: setting)
            let result = try #require(sitting.result)
            let answers = try sitting.report(for: .facilitator).answers
            var sum = 0.0
            for (entry, question) in zip(result.entries, questions) {
                let own = (answers[question.id] ?? Answer()).reading(words)
                let score = question.maximum > 0 ? try question.score(own).score : 0
                #expect(entry.score.score == score, "seed \(seed), \(question.id)")
                sum += score
            }
            #expect(result.score == min(max(sum, 0), result.maximum), "seed \(seed)")
            if result.score > 0 { points += 1 }
        }
        #expect(given > 1_000 && points > 20, "\(given) \(points)")
    }

    @Test func `M2: an answer that does not fit its question is refused before it is in the log`() throws {
        let setting = try SittingSetting.make()
        var sitting = try Sitting.make(in: setting)
        expectRefused("answer.tooMany") {
            try sitting.perform(.answer("q1", Answer([.option("1"), .option("2")])), in: setting)
        }
        expectRefused("answer.shape") { try sitting.perform(.answer("q1", Answer([.number(1)])), in: setting) }
        expectRefused("answer.part") { try sitting.perform(.answer("q1", Answer(["X": [.option("1")]])), in: setting) }
        try sitting.perform(.handIn(words: [:]), in: setting)
        #expect(sitting.result?.entries.allSatisfy(\.score.isUnanswered) == true)
    }
}
