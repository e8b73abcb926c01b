import PeerLearning
import PeerLearningTesting
import Testing

@Suite("Pains: dates, rounds and changes")
struct RoundPains {
    @Test func `pain 12: reviewing is a duty of its own with an end of its own`() async throws {
        let schedule = WorkshopSchedule(
            submissionsUntil: .example + .days(7), reviewsUntil: .example + .days(10))
        let room = try await Classroom.open(
            policy: try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0), schedule: schedule)
        #expect(try await room.engine.inbox(of: "ada").map(\.until) == [.example + .days(7)])
        try await room.submit(as: room.authors)
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        let duties = try await room.engine.inbox(of: "ada")
        #expect(duties.map(\.until) == [.example + .days(10), .example + .days(10)])
        #expect(duties.allSatisfy { if case .review = $0.subject { true } else { false } })
        try await room.review(as: "ada")
        #expect(try await room.engine.inbox(of: "ada").isEmpty)
    }

    @Test
    func `pain 22: a review of the first round is neither asked for nor taken in the second, which has its own rubric`()
        async throws
    {
        let policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        let room = try await Classroom.open(
            policy: policy, revisionRounds: [RevisionRound(rubric: try .make(criteria: 3), reviewers: .others)])
        try await room.submit(as: room.authors)
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        for person: PersonID in ["bo", "cy", "di"] { try await room.review(as: person) }
        let late = try #require(try await room.asked("ada").first).review
        try await room.engine.advance(room.workshop, to: .grading, by: "anna")
        try await room.engine.publishGrades(in: room.workshop, by: "anna")
        try await room.engine.advance(room.workshop, to: .submission, by: "anna")
        try await room.submit(as: room.authors)
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        try await room.engine.allocateReviews(in: room.workshop, seed: 8, by: "anna")
        let refusal = await #expect(throws: Refusal.self) {
            try await room.engine.review(late, in: room.workshop, levels: [1, 1], remarks: "Late.", by: "ada")
        }
        #expect(refusal?.message.key == "refusal.review.otherRound")
        let fresh = try #require(try await room.asked("ada").first { $0.round == 2 }).review
        await #expect(throws: Refusal.self) {
            try await room.engine.review(fresh, in: room.workshop, levels: [1, 1], remarks: "Old form.", by: "ada")
        }
        try await room.engine.review(fresh, in: room.workshop, levels: [1, 1, 1], remarks: "New form.", by: "ada")
        try await room.engine.review(fresh, in: room.workshop, levels: [2, 1, 1], remarks: "Better.", by: "ada")
        let asked = try await room.engine.inbox(of: "ada").compactMap { duty in
            if case .review(let review, _) = duty.subject { review } else { nil }
        }
        #expect(!asked.contains(late))
    }

    @Test func `pain 22: the grade of a round rests on the reviews of that round alone`() async throws {
        let room = try await Classroom.open(
            policy: try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0),
            revisionRounds: [RevisionRound(reviewers: .same)])
        for round in 1...2 {
            try await room.submit(as: room.authors)
            try await room.engine.advance(room.workshop, to: .review, by: "anna")
            try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
            for person in room.authors { try await room.review(as: person) { _ in [round, round] } }
            try await room.engine.advance(room.workshop, to: .grading, by: "anna")
            let grades = try await room.engine.publishGrades(in: room.workshop, by: "anna")
            #expect(grades.allSatisfy { $0.value == Double(round) * 50 && $0.contributions.count == 2 })
            if round == 1 { try await room.engine.advance(room.workshop, to: .submission, by: "anna") }
        }
    }

    @Test func `pain 23: the rules are those that the workshop was opened with, for everybody who comes`() async throws
    {
        let room = try await Classroom.open(["ada", "bo", "cy"])
        let opened = try #require(try await room.state.plan)
        var other = EngineConfiguration.standard
        other.time = FixedTime()
        let engine = try PeerLearningEngine(store: room.store, configuration: other)
        try await engine.admit([CohortMember("new")], to: room.cohort, by: "anna")
        try await engine.enrol(["new": .author], in: room.workshop, by: "anna")
        #expect(try await engine.workshop(room.workshop).plan == opened)
        #expect(try await engine.inbox(of: "new").map(\.subject) == [.submission])
        try await room.submit(as: ["ada", "bo", "cy", "new"])
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        #expect(try await room.reviewsAsked(of: ["ada", "bo", "cy", "new"]).values.allSatisfy { $0 == 3 })
    }

    @Test func `pain 23: whoever leaves or is enrolled while reviews are written is missed by nobody`() async throws {
        let room = try await Classroom.reviewing(
            ["ada", "bo", "cy", "di", "ed"], policy: try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0))
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        try await room.engine.release("ed", from: room.cohort, by: "anna")
        try await room.engine.admit([CohortMember("new")], to: room.cohort, by: "anna")
        try await room.engine.enrol(["new": .author], in: room.workshop, by: "anna")
        try await room.submit(as: ["new"])
        try await room.engine.allocateReviews(in: room.workshop, seed: 8, by: "anna")
        let counts = try await room.reviewsAsked(of: ["ada", "bo", "cy", "di", "new"])
        for person: PersonID in ["ada", "bo", "cy", "di", "new"] {
            #expect(counts[try await room.submission(of: person)] == 2)
        }
    }
}
