import PeerLearning
import PeerLearningTesting
import Testing

/// What the rules once let somebody learn or do that they should not.
@Suite("N4: Leaks that were found")
struct FoundLeaks {
    @Test(arguments: [WorkshopPolicy.Anonymity.open, .singleBlind])
    func `N3: who has left a cohort is told no names any more`(anonymity: WorkshopPolicy.Anonymity) async throws {
        let policy = try WorkshopPolicy(anonymity: anonymity, reviewsByPeers: 1, reviewsByGuides: 0)
        let room = try await Classroom.reviewing(policy: policy)
        try await room.engine.release("di", from: room.cohort, by: "anna")
        let ada = try #require(try await room.state.pseudonym(of: "ada"))
        #expect(try await room.engine.names(in: room.workshop, by: "di")[ada] == nil)
    }

    @Test func `N3: who has left a cohort reads no work any more that they were asked to review`() async throws {
        let room = try await Classroom.reviewing()
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        try await room.engine.release("di", from: room.cohort, by: "anna")
        let readings = try await room.engine.assignments(of: "di", in: room.workshop)
        #expect(readings.allSatisfy { $0.text == nil })
    }

    @Test func `N4: who may allocate reviews and may not see names is not told by name who reviewed`() async throws {
        let room = try await Classroom.make(in: .reflection)
        try await room.engine.delegate([.allocateReviews], to: "ada", in: room.cohort, by: "anna")
        try await room.submit(as: ["ada"])
        let work = try await room.submission(of: "ada")
        do {
            let reader = try await room.engine.askSecondLook(at: work, in: room.workshop, by: "ada")
            Issue.record("ada was told that \(reader) reviewed her work")
        } catch let refusal as Refusal { #expect(refusal.code == .missingPermission) }
    }

    @Test func `N4: a preview of the allocation names reviewers only to who may see names`() async throws {
        let room = try await Classroom.reviewing()
        try await room.engine.delegate([.allocateReviews], to: "ada", in: room.cohort, by: "anna")
        await #expect(throws: Refusal.self) {
            try await room.engine.previewAllocation(in: room.workshop, seed: 7, for: "ada")
        }
    }

    @Test func `N4: equal ranks of a closed blind workshop do not stand in the order of its ratings`() async throws {
        var first: [Bool] = []
        for seed: UInt64 in 1...6 {
            let room = try await Classroom.reviewing(
                policy: try WorkshopPolicy(reviewsByPeers: 1, reviewsByGuides: 0))
            try await room.engine.allocateReviews(in: room.workshop, seed: seed, by: "anna")
            let work = try await room.submission(of: "ada")
            let reviewer = try await room.state.allocation?.reviews.first { $0.submission == work }?.reviewer
            for person in room.authors { try await room.review(as: person) }
            try await room.engine.advance(room.workshop, to: .grading, by: "anna")
            try await room.engine.publishGrades(in: room.workshop, by: "anna")
            for author in room.authors {
                for feedback in try await room.engine.feedback(for: author, in: room.workshop) {
                    try await room.engine.rate(
                        feedback.review.review, useful: true, in: room.workshop, by: Caller(author))
                }
            }
            try await room.engine.advance(room.workshop, to: .reflection, by: "anna")
            try await room.engine.advance(room.workshop, to: .closed, by: "anna")
            let rows = try await room.engine.leaderboard(of: room.cohort, for: "ada")
            #expect(Set(rows.map(\.points)) == [5])
            first.append(rows.first?.person == reviewer)
        }
        #expect(first.contains(false), "ada rated first, and each time her reviewer stands first among equals")
    }

    @Test func `N4: works taken on demand do not come in the order in which they were handed in`() async throws {
        var policy = try WorkshopPolicy(reviewsByPeers: 3, reviewsByGuides: 0)
        policy.allocation = .onDemand(lease: .hours(1))
        let order: [PersonID] = ["p3", "p0", "p6", "p1", "p5", "p2", "p4"]
        let room = try await Classroom.reviewing(order.sorted() + ["me"], handedIn: order + ["me"], policy: policy)
        var taken: [SubmissionID] = []
        for _ in order {
            taken.append(try await room.engine.takeReview(in: room.workshop, by: "me").submission)
            try await room.review(as: "me")
        }
        var handedIn: [SubmissionID] = []
        for person in order { handedIn.append(try await room.submission(of: person)) }
        #expect(taken != handedIn)
    }

    @Test func `N4: a pseudonym does not tell that its person came late`() async throws {
        let early = (0..<3).map { PersonID("early-\($0)") }
        let late = (0..<60).map { PersonID("late-\($0)") }
        let room = try await Classroom.open(early)
        try await room.engine.admit(late.map { CohortMember($0) }, to: room.cohort, by: "anna")
        let parts = Dictionary(uniqueKeysWithValues: late.map { ($0, Enrolment.Part.author) })
        try await room.engine.enrol(parts, in: room.workshop, seed: 2, by: "anna")
        let state = try await room.state
        let largest =
            early.flatMap { [state.pseudonym(of: $0), state.reviewerPseudonym(of: $0)] }
            .compactMap { $0?.number }.max() ?? 0
        let above = late.filter { (state.pseudonym(of: $0)?.number ?? .max) > largest }
        #expect(above.count < 40, "\(above.count) of 60 late ones are above \(largest), the largest early one")
    }

    @Test func `N4: a refused invitation does not tell that a reviewer is somebody known by name`() async throws {
        let authors = (0..<6).map { PersonID("p\($0)") }
        let room = try await Classroom.reviewing(
            authors, policy: try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0))
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        let work = try await room.submission(of: "p0")
        let reviewers =
            try await room.state.allocation?.reviews.filter { $0.submission == work }.map(\.reviewer) ?? []
        let consultant = try #require(authors.dropFirst().first { !reviewers.contains($0) })
        let talk = try await room.engine.pair(
            "p0", with: consultant, for: .interview, .otherConsultant, about: work, in: room.workshop, by: "anna")
        for person in ["p0", consultant] as [PersonID] { try await room.engine.accept(talk, by: Caller(person)) }
        for reviewer in reviewers { try await room.engine.release(reviewer, from: room.cohort, by: "anna") }
        try await room.engine.allocateReviews(in: room.workshop, seed: 8, by: "anna")
        let now = Set(
            try await room.state.allocation?.reviews.filter { $0.submission == work }.map(\.reviewer) ?? [])
        try #require(now.contains(consultant))
        let face = try #require(try await room.state.reviewerPseudonym(of: consultant))
        await #expect(
            throws: Never.self, "the refusal says that this reviewer is the consultant, whose name p0 knows"
        ) {
            try await room.engine.proposePairSession(
                .interview, .pseudonymous, about: work, with: face, in: room.workshop, by: "p0")
        }
    }

    @Test func `N5: nobody of a team rules about the team's own work`() async throws {
        let room = try await Classroom.open()
        try await room.engine.formTeam(of: ["ada", "bo"], in: room.workshop, seed: 3, by: "anna")
        try await room.submit(as: ["ada", "cy", "di"])
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        let work = try await room.submission(of: "bo")
        try await room.engine.flag(.submission(work), because: .copied, in: room.workshop, by: "cy")
        try await room.engine.grant(.moderator, to: "bo", in: room.cohort, by: "anna")
        #expect(try await room.engine.moderationQueue(in: room.workshop, for: "bo").isEmpty)
        let refusal = await #expect(throws: Refusal.self) {
            try await room.engine.rule(
                .kept, on: .submission(work), reason: "Ours is fine.", in: room.workshop, by: "bo")
        }
        #expect(refusal?.code == .ownWork)
    }

    @Test func `N5: everybody of a team reads why their work was hidden, and may appeal`() async throws {
        let room = try await Classroom.open()
        try await room.engine.formTeam(of: ["ada", "bo"], in: room.workshop, seed: 3, by: "anna")
        try await room.submit(as: ["ada", "cy", "di"])
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        let work = ContributionID.submission(try await room.submission(of: "bo"))
        try await room.engine.rule(.hidden, on: work, reason: "Copied.", in: room.workshop, by: "anna")
        #expect(try await room.engine.rulings(for: "bo", in: room.workshop).map(\.reason) == ["Copied."])
        await #expect(throws: Never.self) {
            try await room.engine.appeal(against: work, saying: "It is ours.", in: room.workshop, by: "bo")
        }
    }

    @Test func `who has reviewed nothing reads no summary of their reviews, where the policy says so`() async throws {
        var policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        policy.feedback = .afterAll
        let room = try await Classroom.reviewing(policy: policy)
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        for person: PersonID in ["bo", "cy", "di"] { try await room.review(as: person) }
        try await room.engine.advance(room.workshop, to: .grading, by: "anna")
        try await room.engine.publishGrades(in: room.workshop, by: "anna")
        let work = try await room.submission(of: "ada")
        try await room.engine.summarise(work, in: room.workshop, as: "All say: test it.", by: "anna")
        #expect(try await room.engine.feedback(for: "ada", in: room.workshop).isEmpty)
        #expect(try await room.engine.summary(for: "ada", in: room.workshop) == nil)
    }

    @Test func `N4: an author is paid for nothing that they may not read yet`() async throws {
        let room = try await Classroom.open(
            policy: try WorkshopPolicy(reviewsByPeers: 1, reviewsByGuides: 0),
            revisionRounds: [RevisionRound(reviewers: .same)])
        for round in 1...2 {
            try await room.submit(as: room.authors)
            try await room.engine.advance(room.workshop, to: .review, by: "anna")
            try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
            for person in room.authors { try await room.review(as: person) { _ in [round, round] } }
            if round == 2 { break }
            try await room.engine.advance(room.workshop, to: .grading, by: "anna")
            try await room.engine.publishGrades(in: room.workshop, by: "anna")
            try await room.engine.advance(room.workshop, to: .submission, by: "anna")
        }
        #expect(try await room.engine.points(of: "ada", in: room.cohort).isEmpty)
        try await room.engine.advance(room.workshop, to: .grading, by: "anna")
        try await room.engine.publishGrades(in: room.workshop, by: "anna")
        #expect(try await room.engine.points(of: "ada", in: room.cohort).map(\.points) == [4])
    }

    @Test func `N4: a moderator who may not see names cannot link two pseudonyms by their strikes`() async throws {
        let blind = Role(named: "blindModerator", permissions: [.comment, .moderate])
        var configuration = EngineConfiguration.fixed
        configuration.roles.append(blind)
        let room = try await Classroom.make(in: .reflection, configuration: configuration)
        try await room.engine.grant(blind, to: "mo", in: room.cohort, by: "anna")
        let work = try await room.submission(of: "ada")
        let rude = try await room.engine.comment("Rude.", on: work, in: room.workshop, by: "bo")
        try await room.engine.rule(
            .hidden, on: .comment(rude), reason: "Rude.", isStrike: true, in: room.workshop, by: "anna")
        try await room.engine.appeal(against: .comment(rude), saying: "No.", in: room.workshop, by: "bo")
        let review = try #require(
            try await room.state.allocation?.reviews.first { $0.reviewer == "bo" && $0.submission != work })
        let state = try await room.state
        let author = try #require(room.authors.first { state.submission(of: $0) == review.submission })
        try await room.engine.flag(.review(review.review), because: .hurtful, in: room.workshop, by: Caller(author))
        let cases = try await room.engine.moderationQueue(in: room.workshop, for: "mo").map(\.waiting)
        #expect(cases.count == 2)
        #expect(Set(cases.map(\.author)).count == 1 || cases.count { $0.strikes > 0 } < 2)
    }

    @Test func `N3: a stranger reads no reflections`() async throws {
        let room = try await Classroom.make(in: .reflection)
        try await room.engine.reflect("Much.", in: room.workshop, by: "ada")
        await #expect(throws: Refusal.self) {
            try await room.engine.reflections(in: room.workshop, for: "stranger")
        }
        #expect(try await room.engine.reflections(in: room.workshop, for: "bo") == ["Much."])
    }
}
