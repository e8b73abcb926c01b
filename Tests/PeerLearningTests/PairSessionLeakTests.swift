import PeerLearning
import PeerLearningTesting
import Testing

@Suite("N4: Leaks of pair sessions")
struct PairSessionLeakTests {
    private struct Room {
        let engine: PeerLearningEngine
        let cohort: CohortID
        let workshop: WorkshopID
        let people: [PersonID]
        let author: PersonID
        let reviewer: PersonID
        let consultant: PersonID
        let submission: SubmissionID
        let faces: (author: Pseudonym, reviewer: Pseudonym)
    }

    /// A double-blind workshop of people whose identifiers cannot be overlooked, with grades published.
    private func room() async throws -> Room {
        let engine = try PeerLearningEngine(store: InMemoryEventStore(), configuration: .fixed)
        let authors = (0..<6).map { PersonID("canary-author-\($0)") }
        let staff: Caller = "canary-staff"
        let pilot = try await engine.openPilot(
            "Pilot", of: .make(), guides: ["canary-guide-0"], authors: authors, seed: 3, by: staff)
        for author in authors { try await engine.submit("Work.", to: pilot.workshop, by: Caller(author)) }
        try await engine.advance(pilot.workshop, to: .review, by: staff)
        try await engine.allocateReviews(in: pilot.workshop, seed: 3, by: staff)
        for reviewer in authors + ["canary-guide-0"] {
            for reading in try await engine.assignments(of: reviewer, in: pilot.workshop) {
                try await engine.review(
                    reading.assignment.review, in: pilot.workshop, levels: [1, 1], remarks: "Fine.",
                    by: Caller(reviewer))
            }
        }
        try await engine.advance(pilot.workshop, to: .grading, by: staff)
        try await engine.publishGrades(in: pilot.workshop, by: staff)
        let state = try await engine.workshop(pilot.workshop)
        let submission = try #require(state.submission(of: authors[0]))
        let reviewers = state.allocation?.reviews.filter { $0.submission == submission }.map(\.reviewer) ?? []
        let reviewer = try #require(reviewers.first { authors.contains($0) })
        return Room(
            engine: engine, cohort: pilot.cohort, workshop: pilot.workshop, people: authors + ["canary-guide-0"],
            author: authors[0], reviewer: reviewer,
            consultant: try #require(authors.dropFirst().first { !reviewers.contains($0) }), submission: submission,
            faces: (
                try #require(state.pseudonym(of: authors[0])), try #require(state.reviewerPseudonym(of: reviewer))
            ))
    }

    /// Everything that the engine shows a person that could have to do with a session.
    private func shown(_ room: Room, _ session: PairSessionID, to person: PersonID) async throws -> [String] {
        let engine = room.engine
        var shown = [
            "\(try await engine.inbox(of: person))", "\(try await engine.pairSessions(of: person))",
            "\(try await engine.pairRecords(in: room.workshop, for: person))",
            "\(try await engine.leaderboard(of: room.cohort, for: person))",
            "\(try await engine.points(of: person, in: room.cohort))",
            "\(try await engine.solutions(in: room.workshop, for: person))",
        ]
        do { shown.append("\(try await engine.pairSession(session, for: person))") } catch let refusal as Refusal {
            shown.append(engine.configuration.texts.text(refusal.message, in: .english))
        }
        do { shown.append("\(try await engine.pairRecord(of: session, for: person))") } catch let refusal as Refusal {
            shown.append(engine.configuration.texts.text(refusal.message, in: .russian))
        }
        return shown
    }

    private func expectNoName(
        _ room: Room, _ session: PairSessionID, _ people: [PersonID]? = nil,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        for person in people ?? room.people {
            for view in try await shown(room, session, to: person) {
                #expect(!view.contains("canary"), "\(person): \(view.prefix(400))", sourceLocation: location)
            }
        }
    }

    @Test(arguments: [PairSessionForm.pseudonymous, .consentedReveal])
    func `N4: from the invitation to the record nothing names anybody before both have consented`(
        form: PairSessionForm
    ) async throws {
        let room = try await room()
        let engine = room.engine
        let (author, reviewer) = (Caller(room.author), Caller(room.reviewer))
        let session = try await engine.proposePairSession(
            .interview, form, about: room.submission, with: room.faces.author, in: room.workshop, by: reviewer)
        try await expectNoName(room, session)
        try await engine.accept(session, by: author)
        try await engine.say("Hello.", in: session, by: reviewer)
        if form == .consentedReveal { try await engine.consentToReveal(in: session, by: author) }
        try await expectNoName(room, session)
        for step in 1...3 { try await engine.conclude(step: step, with: "Heard.", in: session, by: reviewer) }
        try await engine.conclude(step: 4, with: "Agreed.", in: session, by: author)
        for caller in [author, reviewer] { try await engine.reflect("Understood.", in: session, by: caller) }
        for caller in [author, reviewer] { try await engine.share(session, with: .role("guide"), by: caller) }
        try await engine.report(session, because: .offTopic, by: author)
        try await expectNoName(room, session)
        #expect(try await engine.pairRecords(in: room.workshop, for: "canary-guide-0").count == 1)
        let moderated = try await engine.pairSession(session, for: "canary-staff")
        #expect(!"\(moderated)".contains("canary"))
        guard form == .consentedReveal else { return }
        try await engine.consentToReveal(in: session, by: reviewer)
        #expect(try await engine.pairSession(session, for: room.author).view.other == .person(room.reviewer))
        #expect(try await engine.pairSession(session, for: room.reviewer).view.other == .person(room.author))
        try await expectNoName(
            room, session, room.people.filter { $0 != room.author && $0 != room.reviewer })
    }

    @Test func `N4: a consultant and an author know each other when both have accepted, and nobody else does`()
        async throws
    {
        let room = try await room()
        let engine = room.engine
        let session = try await engine.pair(
            room.author, with: room.consultant, for: .consultation, .otherConsultant, about: room.submission,
            in: room.workshop, by: "canary-staff")
        try await expectNoName(room, session)
        try await engine.accept(session, by: Caller(room.consultant))
        try await expectNoName(room, session)
        try await engine.accept(session, by: Caller(room.author))
        #expect(try await engine.pairSession(session, for: room.author).view.other == .person(room.consultant))
        try await engine.end(session, because: "Done.", by: Caller(room.author))
        for person in [room.author, room.consultant] {
            try await engine.share(session, with: .role("guide"), by: Caller(person))
        }
        try await expectNoName(
            room, session, room.people.filter { $0 != room.author && $0 != room.consultant })
    }

    @Test func `N4: no refusal tells an author who is behind a pseudonym, nor whether somebody is a reviewer`()
        async throws
    {
        let room = try await room()
        let state = try await room.engine.workshop(room.workshop)
        var messages: Set<Message> = []
        for person in room.people where person != room.author {
            for form in PairSessionForm.allCases {
                let refusal = await #expect(throws: Refusal.self) {
                    try await room.engine.pair(
                        room.author, with: person, for: .consultation, form, about: room.submission,
                        in: room.workshop, by: Caller(room.author))
                }
                if let refusal { messages.insert(refusal.message) }
            }
            let talkPseudonym = try #require(state.pseudonym(of: person))
            guard talkPseudonym != room.faces.reviewer else { continue }
            let refusal = await #expect(throws: Refusal.self) {
                try await room.engine.proposePairSession(
                    .consultation, .pseudonymous, about: room.submission, with: talkPseudonym, in: room.workshop,
                    by: Caller(room.author))
            }
            #expect(refusal?.message == Message("refusal.pair.nobody"))
        }
        #expect(messages.count == 1)
        try await room.engine.release(room.reviewer, from: room.cohort, by: "canary-staff")
        _ = try await room.engine.proposePairSession(
            .consultation, .pseudonymous, about: room.submission, with: room.faces.reviewer, in: room.workshop,
            by: Caller(room.author))
    }
}
