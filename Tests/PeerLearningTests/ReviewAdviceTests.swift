import PeerLearning
import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M8: from uncertainty to action, through the engine")
struct ReviewAdviceTests {
    /// A workshop of four authors and a guide, one review a work, whose scores lie far apart.
    private static func room(_ reviewed: Int = 4) async throws -> Classroom {
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: .fixed)
        let cohort = try await engine.openCohort("Spring", by: "anna")
        let members = ["ada", "bo", "cy", "di"].map { CohortMember(PersonID($0)) }
        try await engine.admit(members + [CohortMember("gil", isExperienced: true)], to: cohort, by: "anna")
        let policy = try WorkshopPolicy(reviewsByPeers: 1, reviewsByGuides: 0)
        let workshop = try await engine.openWorkshop(
            WorkshopPlan(task: try .make(), cohort: cohort, policy: policy), seed: 1, by: "anna")
        let room = Classroom(engine: engine, store: engine.store, cohort: cohort, workshop: workshop)
        try await engine.advance(workshop, to: .submission, by: "anna")
        for author in room.authors { try await engine.submit("By \(author).", to: workshop, by: Caller(author)) }
        try await engine.advance(workshop, to: .review, by: "anna")
        try await engine.allocateReviews(in: workshop, seed: 7, by: "anna")
        for (place, reviewer) in room.authors.prefix(reviewed).enumerated() {
            for reading in try await engine.assignments(of: reviewer, in: workshop) {
                try await engine.review(
                    reading.assignment.review, in: workshop, levels: place.isMultiple(of: 2) ? [0, 0] : [1, 2],
                    remarks: "Because.", by: Caller(reviewer))
            }
        }
        return room
    }

    @Test("M8: with one review a work nothing is sure, and nobody is advised to review their own work or one twice")
    func advice() async throws {
        let room = try await Self.room()
        let advice = try await room.engine.reviewAdvice(in: room.workshop, for: "anna")
        #expect(advice.count == 4)
        let state = try await room.engine.workshop(room.workshop)
        for advice in advice {
            let reviewer = try #require(advice.reviewer)
            #expect(state.submission(of: reviewer) != advice.submission)
            #expect(!state.assignments(of: reviewer).contains { $0.submission == advice.submission })
        }
    }

    @Test("M8: what is advised is asked for, and stands in the inbox of those who are asked")
    func asked() async throws {
        let room = try await Self.room()
        let asked = try await room.engine.askForAdvisedReviews(in: room.workshop, caller: "anna")
        #expect(asked.count == 4)
        for advice in asked {
            let reviewer = try #require(advice.reviewer)
            let open = try await room.engine.assignments(of: reviewer, in: room.workshop)
            #expect(open.contains { $0.assignment.submission == advice.submission && !$0.assignment.isDone })
        }
        do {
            try await room.engine.askForAdvisedReviews(in: room.workshop, caller: "anna")
            Issue.record("asked twice")
        } catch let refusal as Refusal { #expect(refusal.code == .alreadyDone) }
    }

    @Test("M8: a work that waits for a review is not asked for another one")
    func waiting() async throws {
        let room = try await Self.room(2)
        let asked = try await room.engine.askForAdvisedReviews(in: room.workshop, caller: "anna")
        let reviewed = try await room.engine.workshop(room.workshop).reviewedSubmissions
        #expect(asked.count == 2)
        let added = reviewed.filter { $0.missing == 1 && !$0.reviews.isEmpty }
        #expect(Set(asked.map(\.submission)) == Set(added.map(\.submission)))
    }

    @Test("M8: who may not allocate reviews, or may not see names, is told nothing")
    func powers() async throws {
        let room = try await Self.room()
        for person in ["ada", "gil"] as [PersonID] {
            await #expect(throws: Refusal.self) {
                _ = try await room.engine.reviewAdvice(in: room.workshop, for: person)
            }
        }
    }
}
