import PeerLearning
import PeerLearningCore
import PeerLearningTesting

/// A cohort that takes a test: what the tests of tests begin with.
struct Examination {
    let engine: PeerLearningEngine
    let store: any EventStore
    let cohort: CohortID
    let programme: ProgrammeID = "course"
    let test: KnowledgeTest
    let round: TestRoundID

    /// `anna` has opened a round of a test of four questions, right is “Paris”, for `ada`, `bo` and `cy`.
    static func make(
        policy: TestPolicy = .standard, window: TestWindow = TestWindow(),
        questions: [Question]? = nil, store: any EventStore = InMemoryEventStore()
    ) async throws -> Examination {
        var configuration = EngineConfiguration.standard
        configuration.time = FixedTime()
        let engine = try PeerLearningEngine(store: store, configuration: configuration)
        let caller = Caller("anna", at: .example)
        let cohort = try await engine.openCohort("Spring", by: caller)
        let members = ["ada", "bo", "cy"].map { CohortMember(PersonID($0)) }
        try await engine.admit(members + [CohortMember("gil", isExperienced: true)], to: cohort, by: caller)
        let unit = Micromodule(id: "unit", title: "Unit")
        let outline = try ProgrammeOutline(
            title: "Course", modules: [ProgrammeModule(id: "module", title: "Module", micromodules: [unit])])
        try await engine.outline("course", as: outline, by: caller)
        let test =
            if let questions {
                try KnowledgeTest("test", title: "The test", purpose: .final, questions, policy: policy)
            } else { try KnowledgeTest.make(policy: policy) }
        try await engine.attach(test, to: .module("module"), of: "course", by: caller)
        let round = try await engine.openTestRound(
            of: "test", in: "course", for: cohort, window: window, by: caller)
        return Examination(engine: engine, store: store, cohort: cohort, test: test, round: round)
    }

    /// Chooses the option with these words, question by question; a nil leaves one unanswered.
    func answer(_ words: [String?], in sitting: SittingID, as person: PersonID, at moment: Instant) async throws {
        for (question, words) in zip(test.questions.map(\.question.id), words) {
            guard let words else { continue }
            let view = try await engine.sitting(sitting, for: person).view
            let face = view.questions.first { $0.face.id == question }?.face
            let option = face?.interactions.first?.options.first { $0.text.plain == words }?.id ?? "nothing"
            try await engine.answer(
                question, with: Answer([.option(option)]), in: sitting, by: Caller(person, at: moment))
        }
    }

    /// Begins, answers and hands in.
    @discardableResult
    func sit(_ person: PersonID, _ words: [String?], at moment: Instant = .example) async throws -> SittingID {
        let sitting = try await engine.beginTest(round, by: Caller(person, at: moment))
        try await answer(words, in: sitting, as: person, at: moment)
        try await engine.handIn(sitting, by: Caller(person, at: moment))
        return sitting
    }
}
