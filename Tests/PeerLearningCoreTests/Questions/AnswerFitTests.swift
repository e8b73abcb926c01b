import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M2: Answers that do not fit their question")
struct AnswerFitTests {
    private func refuse(
        _ name: String, _ part: Interaction, _ items: AnswerItem..., location: SourceLocation = #_sourceLocation
    ) throws {
        let question = try Question("q", prompt: "?", [part])
        expectRefused(name, location) { _ = try question.score(Answer([part.id: items])) }
    }

    @Test func `M2: an answer that does not fit is refused by its reason, and never scored`() throws {
        let choice = try Interaction("RESPONSE", .choice, options: options("a", "b", "c"))
        try refuse("answer.tooMany", choice, .option("a"), .option("b"))
        try refuse("answer.option", choice, .option("z"))
        try refuse("answer.shape", choice, .text("a"))
        try refuse("answer.shape", choice, .truth(true))
        let several = try Interaction(
            "RESPONSE", .choice, options: options("a", "b", "c"), count: AnswerCount(least: 2, most: 2))
        try refuse("answer.tooFew", several, .option("a"))
        try refuse("answer.tooMany", several, .option("a"), .option("b"), .option("c"))
        try refuse("answer.twice", several, .option("a"), .option("a"))
        let match = try Interaction(
            "RESPONSE", .match, options: options("a"), targets: options("x", "y"), count: .any)
        try refuse("answer.usedTooOften", match, .directedPair("a", to: "x"), .directedPair("a", to: "y"))
        try refuse("answer.option", match, .directedPair("x", to: "a"))
        try refuse("answer.shape", match, .pair("a", "x"))
        let slider = try Interaction("RESPONSE", .slider, scale: SliderScale(lower: 0, upper: 10))
        try refuse("answer.outOfScale", slider, .number(10.5))
        try refuse("answer.shape", slider, .number(.nan))
        let point = try Interaction("RESPONSE", .selectPoint)
        try refuse("answer.shape", point, .point(x: .infinity, y: 0))
        let entry = try Interaction("RESPONSE", .textEntry)
        try refuse("answer.tooLong", entry, .text(String(repeating: "я", count: 1_001)))
        try refuse("answer.shape", entry, .number(1))
        let number = try Interaction("RESPONSE", .textEntry, entry: .number)
        try refuse("answer.shape", number, .text("one"))
        let essay = try Interaction("RESPONSE", .extendedText)
        try refuse("answer.shape", essay, .text("An essay"))
    }

    @Test func `M2: an answer to a part that the question does not have is refused`() throws {
        let question = try Question.make()
        expectRefused("answer.part") { _ = try question.score(Answer(["OTHER": [.option("a")]])) }
        #expect(try question.score(Answer(["OTHER": []])).isUnanswered)
    }

    @Test func `M2: a question that contradicts itself is refused`() throws {
        func part(
            _ kind: InteractionKind, _ options: [AnswerOption] = [], _ targets: [AnswerOption] = [],
            count: AnswerCount = .one, scale: SliderScale? = nil
        ) throws -> Interaction {
            try Interaction("RESPONSE", kind, options: options, targets: targets, count: count, scale: scale)
        }
        expectRefused("question.options") { _ = try part(.choice) }
        expectRefused("question.options") { _ = try part(.textEntry, options("a")) }
        expectRefused("question.options") { _ = try part(.match, options("a")) }
        expectRefused("question.optionTwice") { _ = try part(.choice, options("a", "a")) }
        expectRefused("question.option") { _ = try part(.choice, options("")) }
        expectRefused("question.option") { _ = try part(.hotspot, [AnswerOption("a", shape: .polygon([]))]) }
        expectRefused("question.count") { _ = try part(.choice, options("a"), count: AnswerCount(least: 3, most: 2)) }
        expectRefused("question.scale") { _ = try part(.slider, scale: SliderScale(lower: 1, upper: 1)) }
        expectRefused("question.tooManyOptions") {
            _ = try part(.choice, (0...1_000).map { AnswerOption(OptionID("\($0)")) })
        }
        let choice = try part(.choice, options("a"))
        expectRefused("question.partTwice") { _ = try Question("q", prompt: "?", [choice, choice]) }
        expectRefused("question.key") { _ = try Question("q", prompt: "?", [choice], keys: ["X": .words("a")]) }
        expectRefused("question.key") {
            _ = try Question("q", prompt: "?", [choice], keys: ["RESPONSE": .correct(.option("a"), weight: -.nan)])
        }
        expectRefused("question.maximum") { _ = try Question("q", prompt: "?", [choice], maximum: -1) }
        expectRefused("question.maximum") { _ = try Question("q", prompt: "?", [choice], minimum: .nan) }
        expectRefused("question.peers") {
            _ = try Question("q", prompt: "?", [part(.upload)], keys: ["RESPONSE": .words("a")])
        }
    }
}
