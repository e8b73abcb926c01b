import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M2: Questions are scored by the package's own rules")
struct QuestionScoreTests {
    private func score(_ question: Question, _ items: AnswerItem...) throws -> Double {
        try question.score(Answer(items)).score
    }

    @Test func `M2: match_correct gives the point for the correct answer and nothing for any other`() throws {
        let question = try Question.make()
        #expect(try score(question, .option("b")) == 1)
        #expect(try score(question, .option("a")) == 0)
        let unanswered = try question.score(Answer())
        #expect(unanswered.score == 0)
        #expect(unanswered.parts == [.init("RESPONSE", .unanswered)])
        #expect(try question.score(Answer([.option("b")])).parts.map(\.verdict) == [.right])
        #expect(try question.score(Answer([.option("c")])).parts.map(\.verdict) == [.wrong])
    }

    @Test func `M2: several correct options have to be chosen all, in whatever order`() throws {
        let question = try Question(
            "q", prompt: "Which are prime?", [.choice(options("2", "3", "4"), count: .any)],
            keys: ["RESPONSE": .correct(.option("2"), .option("3"))])
        #expect(try score(question, .option("3"), .option("2")) == 1)
        #expect(try score(question, .option("2")) == 0)
        #expect(try score(question, .option("2"), .option("3"), .option("4")) == 0)
    }

    @Test func `M2: an order is right when every option has its place`() throws {
        let question = try Question(
            "q", prompt: "Order", [Interaction("RESPONSE", .order, options: options("a", "b", "c"), count: .any)],
            keys: ["RESPONSE": .correct(.option("b"), .option("a"), .option("c"))])
        #expect(question.interactions[0].cardinality == .ordered)
        #expect(try score(question, .option("b"), .option("a"), .option("c")) == 1)
        #expect(try score(question, .option("a"), .option("b"), .option("c")) == 0)
    }

    /// The example of the QTI specification for mapResponse: {A, B, C, D} → {0, 1, 0.5, 0}.
    @Test func `M2: map_response adds up what the chosen options are worth, within its bounds`() throws {
        let entries = [("A", 0), ("B", 1), ("C", 0.5), ("D", 0)].map {
            AnswerMapping.Entry(.option(OptionID($0.0)), worth: $0.1)
        }
        func question(_ mapping: AnswerMapping) throws -> Question {
            try Question(
                "q", prompt: "?", [.choice(options("A", "B", "C", "D", "E"), count: .any)],
                keys: ["RESPONSE": AnswerKey(.mapping, mapping: mapping)], minimum: -5, maximum: 5)
        }
        let plain = try question(AnswerMapping(entries))
        #expect(try score(plain, .option("C")) == 0.5)
        #expect(try score(plain, .option("C"), .option("B")) == 1.5)
        let twice = ScoringValue(.multiple, [.option("B"), .option("B"), .option("C")])
        #expect(AnswerMapping(entries).worth(of: twice) == 1.5)
        let single = ScoringValue(.single, [.option("B")])
        #expect(AnswerMapping(entries, upper: 0.5).worth(of: single) == 1)
        #expect(AnswerMapping(entries, upper: 0.5).worth(of: twice) == 0.5)
        let strict = try question(AnswerMapping(entries, otherwise: -2, lower: -1, upper: 1))
        #expect(try score(strict, .option("C"), .option("B")) == 1)
        #expect(try score(strict, .option("E")) == -1)
        #expect(try score(strict, .option("E"), .option("B")) == -1)
        #expect(try strict.score(Answer([.option("B"), .option("C")])).parts.map(\.verdict) == [.right])
        #expect(try strict.score(Answer([.option("C")])).parts.map(\.verdict) == [.partly])
    }

    @Test func `M2: no answer to a mapping is worth what the mapping says of what it does not name`() throws {
        let mapping = AnswerMapping([.init(.option("A"), worth: 1)], otherwise: -0.5)
        let question = try Question(
            "q", prompt: "?", [.choice(options("A", "B"))], keys: ["RESPONSE": AnswerKey(.mapping, mapping: mapping)],
            minimum: -1)
        #expect(try score(question) == -0.5)
        let multiple = ScoringValue(.multiple, [.text("yes"), .text("Yes"), .text("yes")])
        let words = AnswerMapping([.init(.text("YES"), worth: 2, letterCase: .isIgnored)])
        #expect(words.worth(of: multiple) == 2)
        #expect(AnswerMapping([.init(.text("YES"), worth: 2)]).worth(of: multiple) == 0)
    }

    @Test func `M2: the fractions of Moodle add up and take away, from 0 to 1`() throws {
        let question = try Question(
            "q", prompt: "?", [.choice(options("a", "b", "c", "d"), count: .any)],
            keys: ["RESPONSE": .fractions(["a": 0.5, "b": 0.5, "c": -1, "d": -0.25], weight: 3)])
        #expect(question.maximum == 3)
        #expect(try score(question, .option("a")) == 1.5)
        #expect(try score(question, .option("a"), .option("b")) == 3)
        #expect(try score(question, .option("a"), .option("d")) == 0.75)
        #expect(try score(question, .option("a"), .option("c")) == 0)
    }

    @Test func `M2: pairs count each for itself, and which of two was named first means nothing`() throws {
        let match = try Question(
            "q", prompt: "?",
            [
                Interaction(
                    "RESPONSE", .match, options: options("cat", "dog"), targets: options("meow", "woof", "moo"),
                    count: .any)
            ],
            keys: [
                "RESPONSE": AnswerKey(
                    .mapping, weight: 2,
                    mapping: AnswerMapping([
                        .init(.directedPair("cat", to: "meow"), worth: 0.5),
                        .init(.directedPair("dog", to: "woof"), worth: 0.5),
                    ]))
            ])
        #expect(match.maximum == 2)
        #expect(try score(match, .directedPair("cat", to: "meow"), .directedPair("dog", to: "moo")) == 1)
        let associate = try Question(
            "q", prompt: "?",
            [Interaction("RESPONSE", .associate, options: options("a", "b", "c"), count: .any)],
            keys: ["RESPONSE": .correct(.pair("a", "b"))])
        #expect(try score(associate, .pair("b", "a")) == 1)
        #expect(try score(associate, .pair("b", "c")) == 0)
    }

    @Test func `M2: map_response_point counts each region once`() throws {
        let areas = AreaMapping(
            [
                .init(.circle(x: 10, y: 10, radius: 5), worth: 1),
                .init(.rectangle(left: 20, top: 20, right: 30, bottom: 30), worth: 2),
            ], otherwise: -0.5, upper: 2.5)
        let question = try Question(
            "q", prompt: "?", [Interaction("RESPONSE", .selectPoint, count: .any)],
            keys: ["RESPONSE": AnswerKey(.areas, areas: areas)], minimum: -3)
        #expect(question.maximum == 2.5)
        #expect(try score(question, .point(x: 10, y: 15)) == 1)
        #expect(try score(question, .point(x: 10, y: 10), .point(x: 11, y: 11)) == 1)
        #expect(try score(question, .point(x: 10, y: 10), .point(x: 25, y: 25)) == 2.5)
        #expect(try score(question, .point(x: 0, y: 0), .point(x: 1, y: 1)) == -1)
    }

    @Test func `M2: parts are weighted, and the verdict is told for each`() throws {
        let question = try Question.makeCloze()
        let answer = try question.score(Answer(["GAP1": [.text(" volga ")], "GAP2": [.text("Black Sea")]]))
        #expect(answer.score == 1)
        #expect(answer.maximum == 2)
        #expect(answer.parts == [.init("GAP1", .right), .init("GAP2", .wrong)])
        #expect(try question.score(Answer(["GAP2": [.text("Caspian Sea")]])).score == 1)
    }

    @Test func `M2: what peers judge is worth nothing to the system and says so`() throws {
        let question = try Question(
            "q", prompt: "Explain", [Interaction("RESPONSE", .extendedText)], keys: ["RESPONSE": .peers])
        let score = try question.score(Answer([.document("d")]))
        #expect(question.isForPeers && score.isForPeers)
        #expect(question.maximum == 0 && score.score == 0)
        #expect(score.parts.map(\.verdict) == [.forPeers])
    }

    @Test func `M2: a score never leaves the bounds of its question, whatever the program says`() throws {
        for (wanted, given) in [(1e8, 3.0), (-1e8, -1), (2, 2)] {
            let question = try Question(
                "q", prompt: "?", [.choice(options("a"))],
                program: try ScoringProgram([.set("SCORE", .number(wanted))]), minimum: -1, maximum: 3)
            #expect(try question.score(Answer()).score == given)
        }
    }

    @Test func `M2: a question shows nothing of what is right`() throws {
        let face = try Question.make(right: "c").face
        #expect(face == (try Question.make(right: "a").face))
        #expect(!String(reflecting: face).contains("correct") && !String(reflecting: face).contains("explanation"))
    }

    @Test func `M2: every kind of question and every verdict has a name in both languages`() {
        let names = InteractionKind.allCases.map(\.name) + QuestionScore.Verdict.allCases.map(\.name)
        for name in names {
            let words = [Language.english, .russian].map { TextCatalogue.core.text(name, in: $0) }
            #expect(words[0] != words[1] && words.allSatisfy { $0 != name.key.rawValue })
        }
    }
}
