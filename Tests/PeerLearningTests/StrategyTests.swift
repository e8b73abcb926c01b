import PeerLearning
import PeerLearningTesting
import Synchronization
import Testing

@Suite("C2: the grading strategy of a workshop")
struct StrategyTests {
    private static func policy(_ strategy: StrategyChoice) -> WorkshopPolicy {
        var policy = WorkshopPolicy.standard
        policy.strategy = strategy
        return policy
    }

    @Test func `M3: a workshop is graded by the strategy that its policy chooses, others by the engine's`() async throws
    {
        let counting = try StrategyChoice("number-of-errors", scores: [1: 35])
        let room = try await Classroom.make(in: .grading, policy: Self.policy(counting))
        let other = try await Classroom.make(in: .grading)
        let rubric = try LearningTask.make().rubric
        let form = CompletedForm(rubric: rubric, levels: [1, 2])
        let expected = try #require(ErrorCountGrading([1: 35]).score(of: form))
        #expect(try await room.engine.gradingStrategy(in: room.workshop).score(of: form) == expected)
        #expect(try await other.engine.gradingStrategy(in: other.workshop).name == "rubric")
        let scores = try await room.engine.publishGrades(in: room.workshop, by: "anna").flatMap(\.contributions)
        #expect(!scores.isEmpty && scores.allSatisfy { $0.score == expected })
    }

    @Test func `C2: a host's strategy is chosen by name, and one that nobody has is refused with those there are`()
        async throws
    {
        struct Half: GradingStrategy {
            let name = "half"
            func score(of form: CompletedForm) -> Double? { 50 }
        }
        var configuration = EngineConfiguration.fixed
        configuration.strategies = [Half()]
        let room = try await Classroom.make(
            in: .grading, configuration: configuration, policy: Self.policy(try StrategyChoice("half")))
        let without = try PeerLearningEngine(store: room.store, configuration: .fixed)
        let failure = await #expect(throws: EngineFailure.self) {
            try await without.gradingStrategy(in: room.workshop)
        }
        #expect(failure?.code == .unknownStrategy)
        let scores = try await room.engine.publishGrades(in: room.workshop, by: "anna").flatMap(\.contributions)
        #expect(Set(scores.map(\.score)) == [50])

        let refusal = await #expect(throws: Refusal.self) {
            try await Classroom.make(policy: Self.policy(try StrategyChoice("half")))
        }
        #expect(refusal?.code == .unknown && refusal?.message.key == "refusal.policy.strategy.unknown")
    }

    @Test func `C2: two strategies of one name are refused when an engine is opened`() {
        var configuration = EngineConfiguration.fixed
        configuration.strategies = [ChecklistGrading()]
        #expect(throws: EngineFailure.self) {
            try PeerLearningEngine(store: InMemoryEventStore(), configuration: configuration)
        }
    }

    /// A strategy elsewhere that counts what it was asked.
    private final class Elsewhere: OutsideStrategy {
        let name = "elsewhere@1"
        let asked = Mutex(0)
        let answer: @Sendable ([CompletedForm]) -> [Double?]

        init(_ answer: @escaping @Sendable ([CompletedForm]) -> [Double?]) { self.answer = answer }

        func scores(of forms: [CompletedForm]) async throws -> [Double?] {
            asked.withLock { $0 += forms.count }
            return answer(forms)
        }
    }

    @Test func `C2: a strategy outside the program is asked about each form once, and its scores are recorded`()
        async throws
    {
        let elsewhere = Elsewhere { forms in forms.map { _ in 64 } }
        var configuration = EngineConfiguration.fixed
        configuration.outsideStrategies = [elsewhere]
        let room = try await Classroom.make(
            in: .grading, configuration: configuration, policy: Self.policy(try StrategyChoice("elsewhere@1")))
        let form = CompletedForm(rubric: try LearningTask.make().rubric, levels: [1, 2])
        _ = try await room.engine.previewGrades(in: room.workshop, for: "anna")
        let grades = try await room.engine.publishGrades(in: room.workshop, by: "anna")
        #expect(Set(grades.flatMap(\.contributions).map(\.score)) == [64])
        #expect(elsewhere.asked.withLock { $0 } == 1)
        #expect(try await room.engine.reviewingGrades(in: room.workshop, for: "anna").isEmpty == false)
        #expect(elsewhere.asked.withLock { $0 } == 1)

        let without = try PeerLearningEngine(store: room.store, configuration: .fixed)
        #expect(try await without.gradingStrategy(in: room.workshop).score(of: form) == 64)
    }

    @Test(arguments: [[], [101], [Double.nan], [-1]])
    func `C2: nothing is published where a strategy outside the program answers with what is no score`(
        answer: [Double]
    ) async throws {
        var configuration = EngineConfiguration.fixed
        configuration.outsideStrategies = [Elsewhere { _ in answer }]
        let room = try await Classroom.make(
            in: .grading, configuration: configuration, policy: Self.policy(try StrategyChoice("elsewhere@1")))
        let failure = await #expect(throws: EngineFailure.self) {
            try await room.engine.publishGrades(in: room.workshop, by: "anna")
        }
        #expect(failure?.code == .outsideGrades)
        #expect(try await room.engine.workshop(room.workshop).phase == .grading)
    }

    @Test func `M3: a table of errors that makes no sense is refused`() {
        for scores in [[0: 50.0], [1: 101], [2_000: 3], [1: .nan]] {
            #expect(throws: Refusal.self) { try StrategyChoice("number-of-errors", scores: scores) }
        }
        #expect(throws: Refusal.self) { try StrategyChoice(" ") }
    }
}
