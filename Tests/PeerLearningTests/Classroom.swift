import PeerLearning
import PeerLearningTesting

/// An engine with a cohort and a workshop on its way: what the tests of the engine begin with.
struct Classroom {
    let engine: PeerLearningEngine
    let store: any EventStore
    let cohort: CohortID
    let workshop: WorkshopID
    var authors: [PersonID] = ["ada", "bo", "cy", "di"]

    /// A classroom in which so much has happened as the phase says.
    static func make(
        in phase: WorkshopPhase = .submission, store: any EventStore = InMemoryEventStore(),
        people: any PeopleDirectory = InMemoryPeopleDirectory(), configuration: EngineConfiguration = .fixed,
        policy: WorkshopPolicy = .standard
    ) async throws -> Classroom {
        let engine = try PeerLearningEngine(store: store, people: people, configuration: configuration)
        let cohort = try await engine.openCohort("Spring", by: "anna")
        try await engine.admit(
            ["ada", "bo", "cy", "di"].map { CohortMember($0) } + [CohortMember("gil", isExperienced: true)], to: cohort,
            by: "anna")
        let workshop = try await engine.openWorkshop(
            WorkshopPlan(task: try .make(), cohort: cohort, policy: policy), seed: 1, by: "anna")
        let room = Classroom(engine: engine, store: store, cohort: cohort, workshop: workshop)
        for next in WorkshopPhase.allCases.dropFirst() where next <= phase {
            try await room.finishPhase(before: next)
            try await engine.advance(workshop, to: next, by: "anna")
        }
        return room
    }

    private func finishPhase(before next: WorkshopPhase) async throws {
        switch next {
        case .review:
            for author in authors {
                try await engine.submit("The rule of \(author).", to: workshop, by: Caller(author))
            }
        case .grading:
            try await engine.allocateReviews(in: workshop, seed: 7, by: "anna")
            for reviewer in authors + ["gil"] { try await review(as: reviewer) }
        case .reflection: try await engine.publishGrades(in: workshop, by: "anna")
        case .setup, .submission, .closed: break
        }
    }

    /// Hands in everything that a person is asked for.
    func review(as reviewer: PersonID) async throws {
        for reading in try await engine.assignments(of: reviewer, in: workshop) where !reading.assignment.isDone {
            try await engine.review(
                reading.assignment.review, in: workshop, levels: [1, 2], remarks: "Remarks of \(reviewer).",
                by: Caller(reviewer))
        }
    }
}

extension EngineConfiguration {
    /// The standard with a clock that stands still and identifiers that come again.
    static var fixed: EngineConfiguration {
        var configuration = EngineConfiguration.standard
        configuration.time = FixedTime()
        configuration.identifiers = RandomIdentifiers(seed: 9)
        return configuration
    }
}
