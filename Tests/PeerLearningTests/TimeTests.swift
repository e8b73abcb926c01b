import PeerLearning
import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M7: Time passes")
struct TimeTests {
    private static let deadline = Instant.example + .hours(10)

    private static func plan(_ cohort: CohortID, _ steps: [StepRule], late: LatePolicy = .standard) throws
        -> WorkshopPlan
    {
        var policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        policy.steps = steps
        policy.late = late
        return WorkshopPlan(
            task: try .make(), cohort: cohort, policy: policy,
            schedule: WorkshopSchedule(
                submissionsUntil: deadline, reviewsUntil: deadline + .days(2), revisionsUntil: deadline + .days(3)))
    }

    /// A workshop of four that is in its submission phase.
    private static func opened(_ steps: [StepRule]) async throws -> (PeerLearningEngine, WorkshopID, CohortID) {
        let engine = try PeerLearningEngine(store: InMemoryEventStore())
        let at = Caller("anna", at: .example)
        let cohort = try await engine.openCohort("C", by: at)
        let members = ["ada", "bo", "cy", "di"].map { CohortMember(PersonID($0)) }
        try await engine.admit(members, to: cohort, by: at)
        let workshop = try await engine.openWorkshop(try plan(cohort, steps), by: at)
        try await engine.advance(workshop, to: .submission, by: at)
        return (engine, workshop, cohort)
    }

    private static let automatic = [
        StepRule(.begin(.review), .onSchedule), StepRule(.allocate, .atOnce),
        StepRule(.begin(.grading), .when(.everyReviewIsIn)), StepRule(.publish, .atOnce),
    ]

    @Test("M7: by its rules a workshop goes from the deadline to published grades without anybody's hand")
    func byItself() async throws {
        let (engine, workshop, _) = try await Self.opened(Self.automatic)
        for author in ["ada", "bo", "cy"] as [PersonID] {
            try await engine.submit("Mine, by \(author).", to: workshop, by: Caller(author, at: .example))
        }
        let early = try await engine.advance(to: Self.deadline)
        #expect(early.isEmpty)
        let atDeadline = try await engine.advance(to: Self.deadline + .hours(1))
        #expect(atDeadline.map(\.step) == [.begin(.review), .allocate])
        for reviewer in ["ada", "bo", "cy"] as [PersonID] {
            for reading in try await engine.assignments(of: reviewer, in: workshop) {
                try await engine.review(
                    reading.assignment.review, in: workshop, levels: [1, 1], remarks: "Good, and why.",
                    by: Caller(reviewer, at: Self.deadline + .hours(5)))
            }
        }
        let afterReviews = try await engine.advance(to: Self.deadline + .hours(6))
        #expect(afterReviews.map(\.step) == [.begin(.grading), .publish])
        #expect(try await engine.workshop(workshop).grades.count == 3)
        let again = try await engine.advance(to: Self.deadline + .hours(7))
        #expect(again.isEmpty)
    }

    @Test("pain 1, pain 2: who hands in late gets reviews and reviewers by itself, who hands in nothing has neither")
    func lateComer() async throws {
        let (engine, workshop, _) = try await Self.opened(Self.automatic)
        for author in ["ada", "bo", "cy"] as [PersonID] {
            try await engine.submit("Mine, by \(author).", to: workshop, by: Caller(author, at: .example))
        }
        try await engine.advance(to: Self.deadline + .hours(1))
        #expect(try await engine.assignments(of: "di", in: workshop).isEmpty)
        let receipt = try await engine.submit(
            SubmissionContent(text: "Better late."), to: workshop, by: Caller("di", at: Self.deadline + .hours(2)))
        #expect(receipt.isLate)
        try await engine.advance(to: Self.deadline + .hours(3))
        #expect(try await !engine.assignments(of: "di", in: workshop).isEmpty)
        let reviewers = try await engine.workshop(workshop).allocationRequest { _ in true }.standing.filter {
            $0.submission == receipt.submission
        }
        #expect(reviewers.count == 2)
    }

    @Test("M10: when somebody leaves, their reviews go to others by themselves")
    func dropOut() async throws {
        let (engine, workshop, cohort) = try await Self.opened(Self.automatic)
        for author in ["ada", "bo", "cy", "di"] as [PersonID] {
            try await engine.submit("Mine, by \(author).", to: workshop, by: Caller(author, at: .example))
        }
        try await engine.advance(to: Self.deadline + .hours(1))
        try await engine.release("di", from: cohort, by: "anna")
        try await engine.advance(to: Self.deadline + .hours(2))
        let request = try await engine.workshop(workshop).allocationRequest { $0 != "di" }
        for work in request.works {
            let readers = request.standing.filter { $0.submission == work.submission }.map(\.reviewer)
            #expect(readers.count == 2)
            #expect(!readers.contains("di"))
        }
    }

    @Test("M7: a step that waits for approvals is not taken without them, by hand or by time")
    func approvals() async throws {
        let rule = StepRule(.begin(.review), .onSchedule, approvals: 1, by: .moderate)
        let (engine, workshop, cohort) = try await Self.opened([rule])
        try await engine.submit("Mine.", to: workshop, by: Caller("ada", at: .example))
        #expect(try await engine.advance(to: Self.deadline + .days(1)).isEmpty)
        let refusal = await #expect(throws: Refusal.self) {
            try await engine.advance(workshop, to: .review, by: "anna")
        }
        #expect(refusal?.message.arguments["permission"] == .text("talk.moderate"))
        try await engine.grant(.moderator, to: "mo", in: cohort, by: "anna")
        #expect(try await engine.inbox(of: "mo").contains { $0.subject == .approval(.begin(.review)) })
        try await engine.approve(.begin(.review), in: workshop, by: "mo")
        #expect(try await engine.advance(to: Self.deadline + .days(1)).map(\.step) == [.begin(.review)])
    }

    @Test("N3: a review taken on demand goes back to the others when its lease ends")
    func leases() async throws {
        let engine = try PeerLearningEngine(store: InMemoryEventStore())
        let at = Caller("anna", at: .example)
        let cohort = try await engine.openCohort("C", by: at)
        try await engine.admit(["ada", "bo", "cy"].map { CohortMember(PersonID($0)) }, to: cohort, by: at)
        var policy = try WorkshopPolicy(reviewsByPeers: 1, reviewsByGuides: 0)
        policy.allocation = .onDemand(lease: .hours(8))
        let workshop = try await engine.openWorkshop(
            WorkshopPlan(task: .make(), cohort: cohort, policy: policy), by: at)
        try await engine.advance(workshop, to: .submission, by: at)
        for author in ["ada", "bo"] as [PersonID] {
            try await engine.submit("Mine, by \(author).", to: workshop, by: Caller(author, at: .example))
        }
        try await engine.advance(workshop, to: .review, by: at)
        let taken = try await engine.takeReview(in: workshop, by: Caller("ada", at: .example))
        await #expect(throws: Refusal.self) {
            try await engine.takeReview(in: workshop, by: Caller("ada", at: .example + .hours(1)))
        }
        try await engine.advance(to: .example + .hours(9))
        let refusal = await #expect(throws: Refusal.self) {
            try await engine.review(
                taken.review, in: workshop, levels: [1, 1], remarks: "Too late.",
                by: Caller("ada", at: .example + .hours(9)))
        }
        #expect(refusal?.message.key == "refusal.review.returned")
    }

    @Test("D5: two engines on one store let time pass once")
    func twoEngines() async throws {
        let (engine, workshop, _) = try await Self.opened(Self.automatic)
        try await engine.submit("Mine.", to: workshop, by: Caller("ada", at: .example))
        try await engine.submit("Mine too.", to: workshop, by: Caller("bo", at: .example))
        let other = try PeerLearningEngine(store: engine.store)
        async let here = engine.advance(to: Self.deadline + .hours(1))
        async let there = other.advance(to: Self.deadline + .hours(1))
        let steps = try await here + there
        #expect(steps.map(\.step).count { $0 == .begin(.review) } == 1)
        #expect(steps.map(\.step).count { $0 == .allocate } == 1)
    }
}
