import PeerLearning

/// People and a workshop to try the site with, where the store has no workshop yet.
struct Demonstration {
    private let engine: PeerLearningEngine
    private let users: UserTable

    init(_ engine: PeerLearningEngine, _ users: UserTable) { (self.engine, self.users) = (engine, users) }

    static let people = [
        User(id: "anna", name: "Анна Петрова", language: "ru"), User(id: "boris", name: "Boris Klein", language: "en"),
        User(id: "vera", name: "Вера Соколова", language: "ru"), User(id: "gleb", name: "Gleb Orlov", language: "en"),
    ]

    func open() async throws {
        guard try await engine.catalogue().workshops.isEmpty else { return }
        try await users.save(Self.people)
        let cohort = try await engine.openCohort("Autumn", by: "anna")
        let learners = Self.people.dropFirst().map { CohortMember(PersonID($0.id)) }
        try await engine.admit(learners, to: cohort, by: "anna")
        let policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        let plan = WorkshopPlan(task: try Self.task(), cohort: cohort, policy: policy)
        let workshop = try await engine.openWorkshop(plan, by: "anna")
        try await engine.advance(workshop, to: .submission, by: "anna")
    }

    private static func task() throws(Refusal) -> LearningTask {
        let rule = [
            RubricLevel("not yet", points: 0, description: "One cannot tell when the letter is sent."),
            RubricLevel("nearly", points: 1, description: "It says when, and leaves out whom."),
            RubricLevel("yes", points: 2, description: "It says when, to whom, and what ends it."),
        ]
        let tone = [
            RubricLevel("no", points: 0, description: "It blames the reader."),
            RubricLevel("yes", points: 1, description: "It is kind and says what to do."),
        ]
        return try LearningTask(
            id: "reminder", title: "A reminder for late payers",
            goal: "Customers who forgot a bill hear from us in time, and stay our customers.",
            artefact: "The rule that sends the letter, and the letter, as text.",
            criteria: ["The rule says when and to whom.", "The letter says what to do next."],
            rubric: Rubric([
                RubricCriterion("The rule is exact", weight: 2, levels: rule),
                RubricCriterion("The letter is kind", levels: tone),
            ]))
    }
}
