import PeerLearningCore
import Testing

@Suite("M2: Questions by chance")
struct RandomQuestionTests {
    @Test
    func `M2: whatever the question and the answer, there is a score within its bounds and a verdict for each part`()
        throws
    {
        var (scored, above, programs) = (0, 0, 0)
        for seed in 0..<4_000 as Range<UInt64> {
            var chance = RandomQuestions(seed: seed)
            let question = try chance.question()
            let response = chance.response(to: question)
            guard let score = try? question.score(response) else { continue }
            scored += 1
            if score.score > 0 { above += 1 }
            if question.program != nil { programs += 1 }
            #expect(score.score >= question.minimum && score.score <= question.maximum, "seed \(seed)")
            #expect(score.parts.map(\.id) == question.interactions.map(\.id), "seed \(seed)")
            for part in score.parts {
                #expect((part.verdict == .unanswered) == response[part.id].isEmpty, "seed \(seed)")
            }
            #expect(try question.score(response) == score, "seed \(seed)")
        }
        #expect(scored > 3_000 && above > 100 && programs > 1_000, "\(scored) \(above) \(programs)")
    }

    @Test func `M2: every operation has an answer for every kind of value`() throws {
        let values: [ScoringValue] = [
            .null, .number(0), .number(-2.5), .number(1e300), .truth(true), ScoringValue(.text("a")),
            ScoringValue(.option("o")), ScoringValue(.pair("a", "b")), ScoringValue(.directedPair("a", to: "b")),
            ScoringValue(.point(x: 1, y: 2)), ScoringValue(.document("d")),
            ScoringValue(.multiple, [.number(1), .text("b")]),
            ScoringValue(.ordered, [.truth(false), .truth(true)]),
        ]
        let part = try Interaction.choice(options("a"))
        var expressions = values.map { ScoringExpression.value($0) }
        for first in values {
            for second in values {
                expressions.append(.apply(.ordered, [.value(first), .value(second)]))
            }
        }
        for operation in RandomQuestions.operators {
            for first in expressions {
                var steps = [ScoringStep.set("SCORE", .apply(operation, [first]))]
                for second in values { steps.append(.set("SCORE", .apply(operation, [first, .value(second)]))) }
                let question = try Question(
                    "q", prompt: "?", [part], program: try ScoringProgram(steps), minimum: -1, maximum: 1)
                let score = try question.score(Answer()).score
                #expect(score.isFinite && abs(score) <= 1)
            }
        }
    }
}
