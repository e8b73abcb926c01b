import PeerLearning
import PeerLearningTesting
import Testing

@Suite("N4: Leaks")
struct LeakTests {
    /// A double-blind workshop of people whose identifiers cannot be overlooked, with work, talk, flags and points.
    private func room(closed: Bool) async throws -> (PeerLearningEngine, CohortID, WorkshopID, [PersonID]) {
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: .fixed)
        let authors = (0..<5).map { PersonID("canary-author-\($0)") }
        let guides = (0..<3).map { PersonID("canary-guide-\($0)") }
        let staff = Caller("canary-staff")
        let pilot = try await engine.openPilot(
            "Pilot", of: .make(), guides: guides, authors: authors, seed: 3, by: staff)
        for author in authors { try await engine.submit("Work.", to: pilot.workshop, by: Caller(author)) }
        try await engine.advance(pilot.workshop, to: .review, by: staff)
        try await engine.allocateReviews(in: pilot.workshop, seed: 3, by: staff)
        for reviewer in authors + guides {
            for reading in try await engine.assignments(of: reviewer, in: pilot.workshop) {
                try await engine.review(
                    reading.assignment.review, in: pilot.workshop, levels: [1, 1], remarks: "Fine.",
                    by: Caller(reviewer))
            }
        }
        let submission = try #require(try await engine.workshop(pilot.workshop).submission(of: authors[0]))
        let comment = try await engine.comment("Hm.", on: submission, in: pilot.workshop, by: Caller(authors[1]))
        try await engine.rate(comment, useful: true, thanks: "Thanks.", in: pilot.workshop, by: Caller(authors[0]))
        try await engine.flag(.comment(comment), because: .offTopic, in: pilot.workshop, by: Caller(authors[2]))
        try await engine.advance(pilot.workshop, to: .grading, by: staff)
        try await engine.publishGrades(in: pilot.workshop, by: staff)
        for author in authors {
            for feedback in try await engine.feedback(for: author, in: pilot.workshop) {
                try await engine.rate(feedback.review.review, useful: true, in: pilot.workshop, by: Caller(author))
            }
        }
        try await engine.keepInLibrary(submission, of: pilot.workshop, solving: "It.", by: staff)
        try await engine.advance(pilot.workshop, to: .reflection, by: staff)
        for person in authors + guides { try await engine.reflect("Much.", in: pilot.workshop, by: Caller(person)) }
        if closed { try await engine.advance(pilot.workshop, to: .closed, by: staff) }
        return (engine, pilot.cohort, pilot.workshop, authors + guides)
    }

    @Test("N4: nothing that a participant is shown names anybody else")
    func views() async throws {
        let (engine, cohort, workshop, people) = try await room(closed: false)
        for person in people {
            let shown: [String] = [
                "\(try await engine.inbox(of: person))", "\(try await engine.assignments(of: person, in: workshop))",
                "\(try await engine.feedback(for: person, in: workshop))",
                "\(try await engine.solutions(in: workshop, for: person))", "\(try await engine.library())",
                "\(try await engine.reflections(in: workshop, for: person))",
                "\(try await engine.leaderboard(of: cohort, for: person))",
                "\(try await engine.points(of: person, in: cohort))",
            ]
            for view in shown { #expect(!view.contains("canary"), "\(person): \(view.prefix(300))") }
        }
    }

    @Test("N4: refusals of a participant name nobody else")
    func refusals() async throws {
        let (engine, _, workshop, people) = try await room(closed: false)
        let state = try await engine.workshop(workshop)
        let foreign = try #require(state.submission(of: people[1]))
        let review = try #require(state.allocation?.reviews.first { $0.reviewer != people[0] }?.review)
        var refusals: [Refusal] = []
        func attempt(_ body: () async throws -> Void) async throws {
            do { try await body() } catch let refusal as Refusal { refusals.append(refusal) }
        }
        let me = Caller(people[0])
        try await attempt { try await engine.review(review, in: workshop, levels: [0, 0], remarks: "x", by: me) }
        try await attempt { try await engine.rate(review, useful: true, in: workshop, by: me) }
        try await attempt { try await engine.keepInLibrary(foreign, of: workshop, solving: "x", by: me) }
        try await attempt { try await engine.appeal(against: .submission(foreign), saying: "x", in: workshop, by: me) }
        try await attempt { _ = try await engine.moderationQueue(in: workshop, for: people[0]) }
        try await attempt { _ = try await state.enrolments(for: engine.standing(of: people[0], in: workshop)) }
        #expect(refusals.count == 6)
        for refusal in refusals {
            for language in [Language.english, .russian] {
                #expect(!engine.configuration.texts.text(refusal.message, in: language).contains("canary"))
            }
        }
    }

    @Test("N4: ranks of a closed workshop name people and cannot be put together with a single review")
    func ranks() async throws {
        let (engine, cohort, _, people) = try await room(closed: true)
        let rows = try await engine.leaderboard(of: cohort, for: people[0])
        #expect(!rows.isEmpty)
        #expect(!"\(rows)".contains("review"))
    }

    @Test("N4: the same work in another order of names gives the same views: no order tells who wrote what")
    func order() async throws {
        let (engine, _, workshop, people) = try await room(closed: false)
        let solutions = try await engine.solutions(in: workshop, for: people[0]).map(\.submission.submission)
        #expect(solutions == solutions.sorted())
        let state = try await engine.workshop(workshop)
        let byAuthor = people.compactMap { state.submission(of: $0) }
        #expect(solutions != byAuthor)
    }
}
