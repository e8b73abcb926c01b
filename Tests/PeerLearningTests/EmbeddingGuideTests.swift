import PeerLearning
import PeerLearningCore
import Testing

@Suite("C1: The guide for those who embed")
struct EmbeddingGuideTests {
    @Test func `C1: the guide shows what is compiled here`() throws {
        try GuideExamples.expect(in: "Embedding.md", compiledIn: #filePath, count: 6)
    }

    @Test func `C1: from an empty store to the first review, as the guide says`() async throws {
        // The guide begins here.
        struct HostUsers: PeopleDirectory {
            var names: [PersonID: String]
            var suspended: Set<PersonID> = []
            func profiles(of people: Set<PersonID>) async throws -> [PersonID: PersonProfile] {
                names.filter { people.contains($0.key) }.mapValues { PersonProfile(name: $0, language: .russian) }
            }
            func objection(to intention: Intention) async throws -> Message? {
                suspended.contains(intention.person) ? Message("host.suspended") : nil
            }
        }
        // The guide ends here.
        let users = HostUsers(names: ["boris": "Борис"], suspended: ["mallory"])
        // The guide begins here.
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), people: users)
        // The guide ends here.
        // The guide begins here.
        let cohort = try await engine.openCohort("Autumn", by: "anna")
        try await engine.admit(["boris", "vera", "gleb"].map { CohortMember($0) }, to: cohort, by: "anna")
        let levels = [RubricLevel("no", points: 0), RubricLevel("yes", points: 1)]
        let task = try LearningTask(
            id: "essay", title: "Essay", goal: "A reader is convinced.", artefact: "A page of text.",
            criteria: ["It has a claim."], rubric: Rubric([RubricCriterion("Clear", levels: levels)]))
        let policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        let plan = WorkshopPlan(task: task, cohort: cohort, policy: policy)
        let workshop = try await engine.openWorkshop(plan, by: "anna")
        try await engine.advance(workshop, to: .submission, by: "anna")
        // The guide ends here.
        // The guide begins here.
        func handIn(_ text: String, by person: PersonID, key: String, language: Language) async throws -> String {
            do {
                return "\(try await engine.submit(text, to: workshop, by: Caller(person, key: IdempotencyKey(key))))"
            } catch let refusal as Refusal {
                return engine.configuration.texts.text(refusal.message, in: language)
            }
        }
        // The guide ends here.
        #expect(try await handIn(" ", by: "boris", key: "0", language: .russian).contains("Текст пуст"))
        // The guide begins here.
        for person in ["boris", "vera", "gleb"] {
            print(try await handIn("By \(person).", by: PersonID(person), key: "1", language: .english))
        }
        try await engine.advance(workshop, to: .review, by: "anna")
        try await engine.allocateReviews(in: workshop, seed: 42, by: "anna")
        for asked in try await engine.assignments(of: "boris", in: workshop) {
            try await engine.review(
                asked.assignment.review, in: workshop, levels: [1], remarks: "Say it in the first line.", by: "boris")
        }
        // The guide ends here.
        #expect(try await engine.assignments(of: "boris", in: workshop).map(\.assignment.isDone) == [true, true])
        await #expect(throws: Refusal.self) { try await engine.openCohort("Mine", by: "mallory") }

        // The guide begins here.
        // Those that he takes part in or leads; to anybody else each is a Refusal with code `unknown`.
        let first = try await engine.workshops(of: "boris")[0]
        let seen = try await engine.workshop(first, for: "boris")
        // What he handed in, with its text.
        let own = try await engine.work(of: "boris", in: first)
        print(seen.phase, own?.version.version ?? 0)
        // The guide ends here.
        #expect(first == workshop && own?.text == "By boris.")
        #expect(try await engine.workshops(of: "anna") == [workshop])
        #expect(try await engine.workshops(of: "stranger") == [])
        let unknown = await #expect(throws: Refusal.self) { try await engine.workshop(workshop, for: "stranger") }
        #expect(unknown?.code == .unknown)
    }
}
