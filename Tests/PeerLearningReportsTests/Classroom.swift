import PeerLearning
import PeerLearningReports
import PeerLearningTesting

/// A small workshop that has gone through all its phases, with words that a test chooses.
struct Classroom {
    static let facilitator: PersonID = "id-facilitator"

    let engine: PeerLearningEngine
    let workshop: WorkshopID
    let cohort: CohortID
    let authors: [PersonID]
    let guides: [PersonID]

    /// What everybody writes in it.
    struct Words: Sendable {
        var title = "Set up a reminder"
        var work = "One letter after three days."
        var remarks = "Add the dry run."
        var comment = "Who reads the letter?"
        var problem = "Late payers do not hear from us."
        var reflection = "I name the cases first."
        var name = "Canary"
        var cohort = "Spring"
        var criterion = "The rule fires."
        var level = "Good"
    }

    /// Opens a workshop in its submission phase.
    static func open(authors: Int = 4, guides: Int = 3, words: Words = Words()) async throws -> Classroom {
        let authors = (0..<authors).map { PersonID("id-author-\($0)") }
        let guides = (0..<guides).map { PersonID("id-guide-\($0)") }
        let people = Dictionary(
            uniqueKeysWithValues: (authors + guides + [facilitator]).map {
                ($0, PersonProfile(name: "\(words.name) \($0.rawValue.dropFirst(3))"))
            })
        var configuration = EngineConfiguration.standard
        configuration.time = FixedTime()
        configuration.identifiers = RandomIdentifiers(seed: 1)
        let engine = try PeerLearningEngine(
            store: InMemoryEventStore(), people: InMemoryPeopleDirectory(people), configuration: configuration)
        let levels = [
            RubricLevel("Poor", points: 0), RubricLevel(words.level, points: 1, description: words.criterion),
        ]
        let task = try LearningTask(
            id: "task", title: words.title, goal: words.title, artefact: words.title, criteria: [words.criterion],
            rubric: Rubric([RubricCriterion(words.criterion, levels: levels)]))
        let pilot = try await engine.openPilot(
            words.cohort, of: task, guides: guides, authors: authors, seed: 1, by: Caller(facilitator))
        return Classroom(
            engine: engine, workshop: pilot.workshop, cohort: pilot.cohort, authors: authors, guides: guides)
    }

    /// A workshop after everything has happened: everybody gives the first author 100 and all others 0.
    static func finished(authors: Int = 4, guides: Int = 3, words: Words = Words()) async throws -> Classroom {
        let room = try await open(authors: authors, guides: guides, words: words)
        try await room.submitAndReview(words)
        try await room.gradeAndRevise(words)
        return room
    }

    func close() async throws {
        if try await engine.workshop(workshop).phase == .grading {
            try await engine.advance(workshop, to: .reflection, by: Caller(Self.facilitator))
        }
        try await engine.advance(workshop, to: .closed, by: Caller(Self.facilitator))
    }

    func report(for person: PersonID = facilitator) async throws -> WorkshopReport {
        try await WorkshopReport.gather(workshop, from: engine, for: person, at: .example)
    }

    private func submitAndReview(_ words: Words) async throws {
        for author in authors { try await engine.submit(words.work, to: workshop, by: Caller(author)) }
        try await engine.advance(workshop, to: .review, by: Caller(Self.facilitator))
        try await engine.allocateReviews(in: workshop, seed: 1, by: Caller(Self.facilitator))
        let best = try await engine.workshop(workshop).submission(of: authors[0])
        for person in authors + guides {
            for reading in try await engine.assignments(of: person, in: workshop) {
                try await engine.review(
                    reading.assignment.review, in: workshop, levels: [reading.assignment.submission == best ? 1 : 0],
                    remarks: words.remarks, by: Caller(person))
            }
        }
        guard let best else { return }
        let comment = try await engine.comment(
            words.comment, on: best, in: workshop, by: Caller(guides.first ?? authors[1]))
        try await engine.rate(comment, useful: true, in: workshop, by: Caller(authors[0]))
    }

    private func gradeAndRevise(_ words: Words) async throws {
        let staff = Caller(Self.facilitator)
        try await engine.advance(workshop, to: .grading, by: staff)
        try await engine.publishGrades(in: workshop, by: staff)
        let second = authors[1]
        try await engine.submit(words.work, to: workshop, by: Caller(second))
        let state = try await engine.workshop(workshop)
        if let submission = state.submission(of: second), let best = state.submission(of: authors[0]) {
            let reader = try await engine.askSecondLook(at: submission, in: workshop, by: staff)
            for reading in try await engine.assignments(of: reader, in: workshop)
            where reading.assignment.isSecondLook {
                try await engine.review(
                    reading.assignment.review, in: workshop, levels: [1], remarks: words.remarks,
                    by: Caller(reader))
            }
            try await engine.advance(workshop, to: .reflection, by: staff)
            try await engine.keepInLibrary(best, of: workshop, solving: words.problem, by: staff)
        }
        try await engine.reflect(words.reflection, in: workshop, by: Caller(authors[0]))
        try await engine.confer(.expertOfTheWeek, in: cohort, for: .week(of: .example, in: "UTC"), by: staff)
    }
}
