import PeerLearning
import PeerLearningTesting
import Testing

@Suite("Pains: grades, effort and honesty")
struct HonestyPains {
    @Test func `pain 15: a wide disagreement is told in words, and an instructor's word counts with its reason`()
        async throws
    {
        let room = try await Classroom.reviewing(policy: try WorkshopPolicy(reviewsByPeers: 3, reviewsByGuides: 0))
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        let work = try await room.submission(of: "ada")
        for (place, person) in room.authors.enumerated() {
            try await room.review(as: person) { $0 == work && place % 2 == 1 ? [0, 0] : [2, 2] }
        }
        try await room.engine.advance(room.workshop, to: .grading, by: "anna")
        let grades = try await room.engine.previewGrades(in: room.workshop, for: "anna")
        let wide = try #require(grades.first { $0.submission == work })
        #expect((wide.spread ?? 0) > 50)
        #expect(room.words(wide.reason).contains("differ widely"))
        #expect(grades.filter { $0.submission != work }.allSatisfy { room.words($0.reason).contains("agree closely") })
        try await room.engine.publishGrades(in: room.workshop, by: "anna")
        await #expect(throws: Refusal.self) {
            try await room.engine.settleGrade(of: work, in: room.workshop, value: 90, by: "anna")
        }
        try await room.engine.settleGrade(
            of: work, in: room.workshop, value: 90, reason: "Two reviewers read an older version.", by: "anna")
        #expect(try await room.state.countedGrade(of: "ada") == 90)
        #expect(try await room.state.grade(of: "ada") == wide)
        #expect(try await room.state.settlement(of: "ada")?.instructor == "anna")
    }

    @Test func `pain 16: who skips reviews reads none of their own, where the policy says so, and is counted`()
        async throws
    {
        var policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        policy.feedback = .afterAll
        let room = try await Classroom.reviewing(policy: policy)
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        for person: PersonID in ["bo", "cy", "di"] { try await room.review(as: person) }
        try await room.engine.advance(room.workshop, to: .grading, by: "anna")
        let grades = try await room.engine.publishGrades(in: room.workshop, by: "anna")
        #expect(try await room.engine.feedback(for: "ada", in: room.workshop).isEmpty)
        #expect(try await room.state.reviewsOwed(by: "ada") == 2)
        #expect(try await !room.engine.feedback(for: "bo", in: room.workshop).isEmpty)
        let progress = try #require(try await room.engine.progress(of: room.workshop).people["ada"])
        #expect(progress.reviewsAsked == 2 && progress.reviewsDone == 0)
        #expect(grades.count { room.words($0.reason).contains("did not come in") } == 2)
        #expect(try await room.engine.points(of: "ada", in: room.cohort).isEmpty)
    }

    @Test func `pain 17: a review is a level for every criterion and words; a bare top mark is refused`() async throws {
        let room = try await Classroom.reviewing()
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        let asked = try #require(try await room.asked("ada").first).review
        let bad: [([Int], String)] = [([2, 2], " "), ([2], "Fine."), ([], "Fine."), ([2, 3], "Fine.")]
        for (levels, remarks) in bad {
            await #expect(throws: Refusal.self) {
                try await room.engine.review(asked, in: room.workshop, levels: levels, remarks: remarks, by: "ada")
            }
        }
        #expect(try await room.asked("ada").allSatisfy { !$0.isDone })
    }

    @Test func `pain 18: copied work and junk reviews are flagged, hidden with a reason, and count no more`()
        async throws
    {
        let room = try await Classroom.make(in: .review)
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        let copied = try await room.submission(of: "ada")
        try await room.engine.flag(
            .submission(copied), because: .copied, remark: "It is from a blog.", in: room.workshop, by: "bo")
        let waiting = try #require(try await room.engine.moderationQueue(in: room.workshop, for: "anna").first)
        #expect(waiting.waiting.complaints.map(\.reason) == [.copied])
        try await room.engine.rule(
            .hidden, on: .submission(copied), reason: "Name your sources.", isStrike: true, in: room.workshop,
            by: "anna")
        #expect(try await room.engine.rulings(for: "ada", in: room.workshop).map(\.reason) == ["Name your sources."])
        let shown = try await room.engine.solutions(in: room.workshop, for: "cy")
        #expect(shown.first { $0.submission.submission == copied }?.versions == [])
        for person in room.authors { try await room.review(as: person) }
        let junk = try #require(try await room.asked("bo").first)
        let before = try await room.state.reviewedSubmissions.first { $0.submission == junk.submission }
        try await room.engine.rule(
            .hidden, on: .review(junk.review), reason: "An advert.", in: room.workshop, by: "anna")
        let after = try await room.state.reviewedSubmissions.first { $0.submission == junk.submission }
        #expect(after?.reviews.count == (before?.reviews.count ?? 0) - 1)
        #expect(after?.missing == (before?.missing ?? 0) + 1)
    }

    @Test
    func
        `pain 19: with people enough nobody reviews a work of their own reviewer, and two who favour each other stand out`()
        async throws
    {
        let authors = (0..<10).map { PersonID("p\($0)") }
        let calm = try await Classroom.reviewing(
            authors, policy: try WorkshopPolicy(reviewsByPeers: 4, reviewsByGuides: 0))
        try await calm.engine.allocateReviews(in: calm.workshop, seed: 7, by: "anna")
        #expect(try await mutualPairs(in: calm).isEmpty)

        let crowded = try await Classroom.reviewing(
            authors, policy: try WorkshopPolicy(reviewsByPeers: 7, reviewsByGuides: 0))
        try await crowded.engine.allocateReviews(in: crowded.workshop, seed: 7, by: "anna")
        let friends = try #require(try await mutualPairs(in: crowded).first)
        var scores: [PeerScore] = []
        for (place, reviewer) in authors.enumerated() {
            for asked in try await crowded.asked(reviewer) {
                let author = try #require(try await author(of: asked.submission, in: crowded))
                let noise = Double((place * 7 + (authors.firstIndex(of: author) ?? 0) * 5) % 9) - 4
                let isFavour = friends == [reviewer, author]
                scores.append(
                    PeerScore(
                        reviewer: reviewer, authors: [author], submission: asked.submission,
                        score: isFavour ? 100 : 55 + noise))
            }
        }
        let report = CollusionReport(of: scores)
        #expect(report.findings.contains { Set($0.people) == friends })
        #expect(report.findings.count == 1)
    }

    @Test
    func `pain 20: calling a review useless changes nobody's grade, takes no points, and a pattern of it is shown`()
        async throws
    {
        let room = try await Classroom.make(in: .reflection)
        let grades = try await room.state.grades
        for author in room.authors {
            for feedback in try await room.engine.feedback(for: author, in: room.workshop) {
                try await room.engine.rate(
                    feedback.review.review, useful: false, in: room.workshop, by: Caller(author))
            }
        }
        #expect(try await room.state.grades == grades)
        #expect(try await room.engine.ledger().entries.isEmpty)
        let ratings = (0..<24).map { place in
            ReviewRating(
                author: "ada", reviewer: PersonID("r\(place % 6)"), submission: SubmissionID("s\(place / 4)"),
                workshop: "w", score: place % 2 == 0 ? 30 : 90, isUseful: place % 2 == 1)
        }
        let report = RetaliationReport(of: ratings)
        #expect(report.authors.map(\.reach) == [.followsScores])
        #expect(!report.authors.isEmpty)
    }

    private func author(of work: SubmissionID, in room: Classroom) async throws -> PersonID? {
        let state = try await room.state
        return room.authors.first { state.submission(of: $0) == work }
    }

    /// The pairs of whom each is asked to review the other.
    private func mutualPairs(in room: Classroom) async throws -> Set<Set<PersonID>> {
        var reviews: Set<[PersonID]> = []
        for reviewer in room.authors {
            for asked in try await room.asked(reviewer) {
                if let author = try await author(of: asked.submission, in: room) { reviews.insert([reviewer, author]) }
            }
        }
        return Set(reviews.filter { reviews.contains([$0[1], $0[0]]) }.map { Set($0) })
    }
}
