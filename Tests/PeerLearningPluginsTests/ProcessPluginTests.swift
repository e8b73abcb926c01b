import Foundation
import PeerLearningAssessment
import PeerLearningCore
import PeerLearningGamification
import PeerLearningPluginKit
import PeerLearningPlugins
import PeerLearningTesting
import Testing

/// Plugins that do as they should.
@Suite struct ProcessPluginTests {
    private static func swift(_ setup: PluginSetup = Plugins.setup()) async throws -> PluginHost {
        try #require(Plugins.isReady)
        return try await PluginHost.start(PluginCommand([BuiltProgram.named("ExamplePlugin").path]), setup)
    }

    private static func python(_ setup: PluginSetup = Plugins.setup()) async throws -> PluginHost {
        try #require(Plugins.isReady)
        let script = Plugins.root + "/Plugins/KindWordsPython/plugin.py"
        return try await PluginHost.start(PluginCommand([Plugins.python, script]), setup)
    }

    private static let events: [ScoringContext] = [
        .rated(), .rated("c2", traits: []), .rated("c3", by: "bo", traits: [.useful, .own]),
        .rated("c4\u{2028}\"\\\n", by: "eve"),
        ScoringContext(.init(.met, at: Instant(milliseconds: 0), by: "ada", about: "s", in: "c")),
    ]

    @Test func `C2: a plugin in Swift is asked, and its awards are for the people of the events`() async throws {
        let host = try await Self.swift()
        #expect(host.name == "example-plugin")
        #expect(host.rules.map(\.id) == [RuleID("kind-words", version: 1)])
        let awards = try #require(await host.answers(about: Self.events)[0].awards)
        #expect(awards.map { $0.map(\.person) } == [["bo"], [], [], ["bo"], []])
        #expect(awards[0].first?.points == 3)
        let reason = try #require(awards[0].first?.reason)
        #expect(host.texts.text(reason, in: .english) == "words that helped 1 person")
        #expect(host.texts.text(reason, in: .russian) == "слова, которые помогли 1 человеку")
        await host.stop()
    }

    @Test(.enabled(if: Plugins.hasPython))
    func `C2: the same rule in Python awards the same`() async throws {
        let (swift, python) = (try await Self.swift(), try await Self.python())
        let (one, other) = (await swift.answers(about: Self.events)[0], await python.answers(about: Self.events)[0])
        let points = { (answer: OutsideAnswer) in
            answer.awards?.map { $0.map { "\($0.person) \($0.points) \($0.cause)" } }
        }
        #expect(points(one) != nil)
        #expect(points(one) == points(other))
        await swift.stop()
        await python.stop()
    }

    @Test func `C2: parameters of the host reach the plugin`() async throws {
        var setup = Plugins.setup()
        setup.parameters = ["points": .number(7)]
        let host = try await Self.swift(setup)
        #expect(await host.answers(about: [.rated()])[0].awards?.first?.first?.points == 7)
        await host.stop()
    }

    @Test func `C2: many batches, and processes that come and go, answer as one`() async throws {
        let events = (0..<257).map { ScoringContext.rated("c\($0)", traits: $0 % 3 == 0 ? [.useful] : []) }
        let host = try await Self.swift()
        let whole = await host.answers(about: events)
        await host.stop()
        let cut = try await Self.swift(Plugins.setup(Plugins.limits { $0.batch = 10 }))
        #expect(await cut.answers(about: events) == whole)
        await cut.stop()
        #expect(await cut.answers(about: events) == whole)
        #expect(await cut.report.starts == 2)
        #expect(await cut.report.batches == 52)
        await cut.stop()
    }

    @Test func `C2: questions that come at once are asked one after the other`() async throws {
        let host = try await Self.swift()
        let answers = await withTaskGroup(of: OutsideAnswer?.self) { group in
            for number in 0..<8 { group.addTask { await host.answers(about: [.rated("c\(number)")]).first } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count == 8)
        #expect(answers.allSatisfy { $0?.awards?.first?.count == 1 })
        await host.stop()
    }

    @Test func `C2: events that no rule wants are not sent`() async throws {
        let host = try await Self.swift()
        _ = await host.answers(about: Self.events)
        #expect(await host.report.lines == 4)
        await host.stop()
    }

    @Test func `C2: grades come from outside with weights that explain them`() async throws {
        let host = try await Self.swift()
        let context = GradingContext(submissions: [
            ScoredSubmission(
                submission: "s1",
                scores: [
                    ScoredReview(review: "r1", reviewer: "ada", score: 40),
                    ScoredReview(review: "r2", reviewer: "bo", score: 90),
                    ScoredReview(review: "r3", reviewer: "eve", score: 60),
                ]), ScoredSubmission(submission: "s2", scores: [], missing: 2),
        ])
        let grades = try await host.grades(in: context, by: RuleID("middle", version: 1))
        #expect(grades.map(\.value) == [60, nil])
        #expect(grades.map(\.submission) == ["s1", "s2"])
        #expect(grades.first?.contributions.map(\.weight) == [0, 0, 1])
        await #expect(throws: PluginFailure.self) {
            try await host.grades(in: context, by: RuleID("kind-words", version: 1))
        }
        await host.stop()
    }

    @Test func `C2: scores of forms come from outside`() async throws {
        let host = try await Self.swift()
        let rubric = try Rubric([
            RubricCriterion("a", levels: [RubricLevel("no", points: 0), RubricLevel("yes", points: 2)]),
            RubricCriterion("b", levels: [RubricLevel("no", points: 0), RubricLevel("yes", points: 2)]),
        ])
        let forms = [[1, 0], [1, 1], [-1, 7]].map { CompletedForm(rubric: rubric, levels: $0) }
        #expect(try await host.scores(of: forms, by: RuleID("share-of-top", version: 1)) == [50, 100, nil])
        await host.stop()
    }

    @Test func `C2: what is no program is not started`() async {
        await #expect(throws: PluginFailure.self) {
            try await PluginHost.start(PluginCommand(["/no/such/program"]), Plugins.setup())
        }
        await #expect(throws: PluginFailure.self) {
            try await PluginHost.start(PluginCommand([]), Plugins.setup())
        }
    }
}
