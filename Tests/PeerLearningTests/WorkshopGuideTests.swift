import PeerLearning
import PeerLearningTesting
import Testing

@Suite("M7: The guide to the workshop")
struct WorkshopGuideTests {
    @Test func `M7: the workshop of the guide goes on by itself and publishes when two moderators agree`() async throws
    {
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: .fixed)
        let cohort = try await engine.openCohort("Spring", by: "anna")
        let people: [PersonID] = ["ada", "bo", "cy", "di", "ed"]
        try await engine.admit(people.map { CohortMember($0) }, to: cohort, by: "anna")
        try await engine.admit([CohortMember("gil", isExperienced: true)], to: cohort, by: "anna")
        for moderator in ["mo", "max"] as [PersonID] {
            try await engine.grant(.moderator, to: moderator, in: cohort, by: "anna")
        }
        let task = try LearningTask.make()
        let friday = Instant.example + .days(7)
        // The guide begins here.
        var policy = WorkshopPolicy.standard
        policy.late = LatePolicy(grace: .hours(2), then: .penalised(perDay: 10, most: 30))
        policy.steps = [
            StepRule(.begin(.review), .onSchedule), StepRule(.allocate, .atOnce),
            StepRule(.begin(.grading), .when(.everyReviewIsIn)), StepRule(.publish, approvals: 2, by: .moderate),
        ]
        let plan = WorkshopPlan(
            task: task, cohort: cohort, policy: policy,
            schedule: WorkshopSchedule(submissionsUntil: friday, reviewsUntil: friday + .days(7)),
            revisionRounds: [RevisionRound(reviewers: .same)])
        // The guide ends here.
        let workshop = try await engine.openWorkshop(plan, by: "anna")
        try await engine.advance(workshop, to: .submission, by: "anna")
        // The guide begins here.
        try await engine.delegate(
            [.advancePhase], to: "boris", in: cohort, scope: PowerScope(workshop: workshop, until: friday), by: "anna")
        // The guide ends here.
        for person in people { try await engine.submit("Rule.", to: workshop, by: Caller(person)) }
        #expect(try await engine.advance(to: friday + .hours(1)).isEmpty)
        #expect(try await engine.advance(to: friday + .hours(2)).map(\.step) == [.begin(.review), .allocate])
        for person in people + ["gil"] {
            for asked in try await engine.assignments(of: person, in: workshop).map(\.assignment) {
                try await engine.review(
                    asked.review, in: workshop, levels: [1, 1], remarks: "Test it.", by: Caller(person))
            }
        }
        #expect(try await engine.advance(to: friday + .hours(3)).map(\.step) == [.begin(.grading)])
        await #expect(throws: Refusal.self) { try await engine.publishGrades(in: workshop, by: "anna") }
        for moderator in ["mo", "max"] as [PersonID] {
            try await engine.approve(.publish, in: workshop, by: Caller(moderator))
        }
        #expect(try await engine.publishGrades(in: workshop, by: "anna").count == 5)
        try await engine.advance(workshop, to: .submission, by: "anna")
        #expect(try await engine.workshop(workshop).round == 2)
    }

    @Test func `M7: the examples in the guide are those that are compiled here`() throws {
        try GuideExamples.expect(in: "Workshop.md", compiledIn: #filePath, count: 2)
    }
}
