import PeerLearning
import PeerLearningTesting

extension Classroom {
    /// A classroom in the submission phase, with the people and the rules that a test is about.
    static func open(
        _ authors: [PersonID] = ["ada", "bo", "cy", "di"], guides: [PersonID] = [], policy: WorkshopPolicy = .standard,
        schedule: WorkshopSchedule = WorkshopSchedule(), revisionRounds: [RevisionRound] = []
    ) async throws -> Classroom {
        let store = InMemoryEventStore()
        let engine = try PeerLearningEngine(store: store, configuration: .fixed)
        let cohort = try await engine.openCohort("Spring", by: "anna")
        let members = authors.map { CohortMember($0) } + guides.map { CohortMember($0, isExperienced: true) }
        try await engine.admit(members, to: cohort, by: "anna")
        let plan = WorkshopPlan(
            task: try .make(), cohort: cohort, policy: policy, schedule: schedule, revisionRounds: revisionRounds)
        let workshop = try await engine.openWorkshop(plan, seed: 1, by: "anna")
        try await engine.advance(workshop, to: .submission, by: "anna")
        return Classroom(engine: engine, store: store, cohort: cohort, workshop: workshop, authors: authors)
    }

    /// A classroom in the review phase, to which everybody named has handed in.
    static func reviewing(
        _ authors: [PersonID] = ["ada", "bo", "cy", "di"], handedIn: [PersonID]? = nil, guides: [PersonID] = [],
        policy: WorkshopPolicy = .standard
    ) async throws -> Classroom {
        let room = try await open(authors, guides: guides, policy: policy)
        try await room.submit(as: handedIn ?? authors)
        try await room.engine.advance(room.workshop, to: .review, by: "anna")
        return room
    }

    /// The workshop as it is now.
    var state: Workshop { get async throws { try await engine.workshop(workshop) } }

    /// Hands in the work of each person.
    func submit(as authors: [PersonID], at moment: Instant? = nil) async throws {
        for author in authors {
            try await engine.submit("The rule of \(author).", to: workshop, by: Caller(author, at: moment))
        }
    }

    /// The submission of a person.
    func submission(of author: PersonID) async throws -> SubmissionID {
        guard let submission = try await state.submission(of: author) else { throw Refusal(.unknown, "no work") }
        return submission
    }

    /// What a person is asked to review now.
    func asked(_ reviewer: PersonID) async throws -> [ReviewAssignment] {
        try await engine.assignments(of: reviewer, in: workshop).map(\.assignment)
    }

    /// How many reviews each work has been asked for, by submission.
    func reviewsAsked(of people: [PersonID]) async throws -> [SubmissionID: Int] {
        var counts: [SubmissionID: Int] = [:]
        for person in people { for asked in try await asked(person) { counts[asked.submission, default: 0] += 1 } }
        return counts
    }

    /// Hands in every review that a person is asked for, with levels that follow from the work.
    func review(as reviewer: PersonID, levels: (SubmissionID) -> [Int]) async throws {
        for asked in try await asked(reviewer) where !asked.isDone {
            try await engine.review(
                asked.review, in: workshop, levels: levels(asked.submission), remarks: "Remarks of \(reviewer).",
                by: Caller(reviewer))
        }
    }

    /// What a refusal says in English.
    func words(_ message: Message) -> String { engine.configuration.texts.text(message, in: .english) }
}

extension Refusal {
    fileprivate init(_ code: Code, _ text: String) { self.init(code, Message(TextKey(rawValue: text))) }
}
