import PeerLearning
import PeerLearningTesting
import Testing

@Suite("Pains: who reviews whom")
struct AllocationPains {
    @Test func `pain 1: whoever hands in late gets reviewers and work to review, and finished reviews stay`()
        async throws
    {
        let room = try await Classroom.reviewing(
            ["ada", "bo", "cy", "di", "ed", "late"], handedIn: ["ada", "bo", "cy", "di", "ed"])
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        try await room.review(as: "ada")
        let before = try await room.asked("ada").map(\.review)
        try await room.submit(as: ["late"])
        #expect(try await room.asked("late").isEmpty)
        let unmet = try await room.engine.allocateReviews(in: room.workshop, seed: 8, by: "anna")
        #expect(unmet.allSatisfy { $0.submission != nil && $0.reviewer == nil })
        #expect(try await room.asked("late").count >= 2)
        let counts = try await room.reviewsAsked(of: room.authors)
        #expect(counts[try await room.submission(of: "late")] == 3)
        let after = try await room.asked("ada")
        #expect(Set(before).isSubset(of: after.map(\.review)))
        #expect(after.allSatisfy { $0.isDone == before.contains($0.review) })
    }

    @Test func `pain 1: where the policy allocates by itself, time alone gives the late one reviewers`() async throws {
        var policy = WorkshopPolicy.standard
        policy.steps = [StepRule(.allocate, .atOnce)]
        let room = try await Classroom.reviewing(
            ["ada", "bo", "cy", "di", "late"], handedIn: ["ada", "bo", "cy", "di"], policy: policy)
        try await room.engine.advance(to: .example + .hours(1))
        try await room.submit(as: ["late"], at: .example + .hours(2))
        try await room.engine.advance(to: .example + .hours(3))
        let late = try await room.submission(of: "late")
        #expect(try await room.reviewsAsked(of: room.authors)[late] == 3)
        #expect(try await !room.asked("late").isEmpty)
    }

    @Test func `pain 2: who handed in nothing is no reviewer, and nobody gets an empty work`() async throws {
        let room = try await Classroom.reviewing(["ada", "bo", "cy", "di", "ed"], handedIn: ["ada", "bo", "cy", "di"])
        await #expect(throws: Refusal.self) { try await room.engine.submit(" ", to: room.workshop, by: "ed") }
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        #expect(try await room.asked("ed").isEmpty)
        for person in room.authors.dropLast() {
            let readings = try await room.engine.assignments(of: person, in: room.workshop)
            #expect(readings.count == 3)
            #expect(readings.allSatisfy { $0.text?.isEmpty == false })
        }
    }

    @Test func `pain 3: a work that lacks reviews is named with the number and the reason`() async throws {
        let room = try await Classroom.reviewing(["ada", "bo", "cy"])
        let unmet = try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        let counts = try await room.reviewsAsked(of: room.authors)
        for author in room.authors {
            let work = try await room.submission(of: author)
            let missing = unmet.filter { $0.submission == work }.reduce(0) { $0 + $1.missing }
            #expect(counts[work, default: 0] + missing == 4)
        }
        #expect(unmet.contains { room.words($0.reason).contains("only 2 other people can review it") })
        #expect(unmet.contains { room.words($0.reason).contains("there is no guide") })
    }

    @Test func `pain 3: reviews that do not come are asked of somebody else, or the grade says that they are missing`()
        async throws
    {
        let policy = try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0)
        let room = try await Classroom.reviewing(["ada", "bo", "cy", "di", "ed"], policy: policy)
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        let left = try await room.asked("ed").map(\.submission)
        for person in room.authors.dropLast() { try await room.review(as: person) }
        try await room.engine.allocateReviews(in: room.workshop, absent: ["ed"], seed: 8, by: "anna")
        let counts = try await room.reviewsAsked(of: room.authors.dropLast())
        for work in left { #expect(counts[work] == 2) }
        try await room.engine.advance(room.workshop, to: .grading, by: "anna")
        let grades = try await room.engine.publishGrades(in: room.workshop, by: "anna")
        #expect(grades.count { room.words($0.reason).contains("did not come in") } == 2)
    }

    @Test func `pain 3: for a review that was given back somebody else is asked`() async throws {
        let room = try await Classroom.reviewing(
            ["ada", "bo", "cy", "di", "ed"], policy: try WorkshopPolicy(reviewsByPeers: 2, reviewsByGuides: 0))
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        let asked = try #require(try await room.asked("ada").first)
        try await room.engine.giveBack(asked.review, in: room.workshop, by: "ada")
        try await room.engine.allocateReviews(in: room.workshop, seed: 8, by: "anna")
        #expect(try await !room.asked("ada").contains { $0.submission == asked.submission })
        #expect(try await room.reviewsAsked(of: room.authors)[asked.submission] == 2)
    }

    @Test func `pain 5: everybody gives and gets the same number of reviews, and guides share theirs evenly`()
        async throws
    {
        let authors = (1...11).map { PersonID("p\($0)") }
        let room = try await Classroom.reviewing(authors, guides: ["g1", "g2", "g3"])
        #expect(try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna").isEmpty)
        for author in authors { #expect(try await room.asked(author).count == 3) }
        let byPeers = try await room.reviewsAsked(of: authors)
        #expect(byPeers.count == 11 && byPeers.values.allSatisfy { $0 == 3 })
        let byGuides = try await room.reviewsAsked(of: ["g1", "g2", "g3"])
        #expect(byGuides.count == 11 && byGuides.values.allSatisfy { $0 == 1 })
        for guide: PersonID in ["g1", "g2", "g3"] {
            let load = try await room.asked(guide).count
            #expect((3...4).contains(load))
        }
    }

    @Test func `pain 5: after a repair the loads still differ by one at most`() async throws {
        let authors = (1...9).map { PersonID("p\($0)") }
        let policy = try WorkshopPolicy(reviewsByPeers: 3, reviewsByGuides: 0)
        let room = try await Classroom.reviewing(authors, handedIn: Array(authors.dropLast(2)), policy: policy)
        try await room.engine.allocateReviews(in: room.workshop, seed: 7, by: "anna")
        try await room.submit(as: ["p8", "p9"])
        try await room.engine.allocateReviews(in: room.workshop, seed: 8, by: "anna")
        var loads: [Int] = []
        for author in authors { loads.append(try await room.asked(author).count) }
        #expect((loads.max() ?? 9) - (loads.min() ?? 0) <= 1, "\(loads)")
        #expect(try await room.reviewsAsked(of: authors).values.allSatisfy { $0 == 3 })
    }

    @Test func `pain 14: a cohort too large for one workshop runs it group by group, with the guides in each`()
        async throws
    {
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: .fixed)
        let cohort = try await engine.openCohort("Year", by: "anna")
        let members = (0..<60).map { CohortMember(PersonID("p\($0)"), group: "group-\($0 % 4)") }
        try await engine.admit(members + [CohortMember("gil", isExperienced: true)], to: cohort, by: "anna")
        for group in 0..<4 {
            let plan = WorkshopPlan(task: try .make(), cohort: cohort, group: "group-\(group)")
            let workshop = try await engine.openWorkshop(plan, by: "anna")
            let people = try await engine.workshop(workshop).participants
            let expected = members.filter { $0.group == plan.group }.map(\.person)
            #expect(people == Set(expected + ["gil"]))
        }
        #expect(try await engine.inbox(of: "p0").allSatisfy { $0.subject == .submission })
        #expect(try await engine.cohort(cohort).members.count == 61)
    }
}
