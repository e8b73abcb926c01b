import PeerLearningCore
import PeerLearningTesting

/// A cohort, one workshop and the board of what is to be told, fed by the events of commands.
struct NoticeScene {
    var board = NoticeBoard()
    var log: [RecordedEvent] = []
    var cohort = Cohort(id: "cohort")
    var workshop = Workshop(id: "workshop")
    var now = Instant.example

    static let authors: [PersonID] = ["ada", "bo", "cy"]

    /// A cohort led by fay, with authors, the guide gil, the moderator mo and the curator cu; the workshop is open and
    /// everybody enrolled.
    static func make(
        policy: WorkshopPolicy = .standard, schedule: WorkshopSchedule = WorkshopSchedule(),
        rounds: [RevisionRound] = []
    ) throws -> NoticeScene {
        var scene = NoticeScene()
        try scene.lead(.open(title: "Spring", timeZone: "Europe/Berlin"))
        try scene.lead(.admit(authors.map { CohortMember($0) } + [CohortMember("gil", isExperienced: true)]))
        try scene.lead(.grant(RoleGrant(.moderator, to: "mo")))
        try scene.lead(.grant(RoleGrant(.curator, to: "cu")))
        let plan = WorkshopPlan(
            task: try .make(), cohort: "cohort", policy: policy, schedule: schedule, revisionRounds: rounds)
        try scene.perform(.open(plan))
        let people = authors.map { ($0, Enrolment.Part.author) } + [("gil", .guide)]
        try scene.perform(.enrol(Dictionary(people) { first, _ in first }, seed: 1))
        return scene
    }

    /// The same, led on to a phase with the work that belongs to the phases before: everybody reviews the next one's work.
    static func make(
        in phase: WorkshopPhase, policy: WorkshopPolicy = .standard, schedule: WorkshopSchedule = WorkshopSchedule(),
        rounds: [RevisionRound] = [], delivering: Bool = true
    ) throws -> NoticeScene {
        var scene = try make(policy: policy, schedule: schedule, rounds: rounds)
        for next in WorkshopPhase.allCases.dropFirst() where next <= phase {
            try scene.finishPhase()
            try scene.perform(.advance(to: next))
        }
        if delivering { scene.deliverAll() }
        return scene
    }

    mutating func finishPhase() throws {
        switch workshop.phase {
        case .submission: for author in Self.authors { try submit(author) }
        case .review:
            try allocate()
            for author in Self.authors { try review(author) }
        case .grading: try publish()
        case .setup, .reflection, .closed: break
        }
    }

    mutating func submit(_ author: PersonID) throws {
        try perform(
            .submit(SubmissionID("work-\(author)"), document: DocumentID("text-\(author)"), words: 9),
            by: .participant(author))
    }

    mutating func allocate() throws { try perform(.allocate(Self.allocation())) }

    static func allocation(_ authors: [PersonID] = Self.authors, releasing released: [ReviewID] = []) -> Allocation {
        let reviews = authors.enumerated().map { place, author in
            AllocatedReview(
                review: ReviewID("review-\(author)"),
                submission: SubmissionID("work-\(authors[(place + 1) % authors.count])"), reviewer: author)
        }
        return Allocation(reviews: reviews, released: released, method: "test", seed: 0)
    }

    mutating func review(_ author: PersonID, _ id: ReviewID? = nil) throws {
        let answer = SubmittedReview(
            review: id ?? ReviewID("review-\(author)"), levels: [1, 1], remarks: DocumentID("remarks-\(author)"),
            words: 5)
        try perform(.review(answer), by: .participant(author))
    }

    mutating func publish() throws {
        let grades = Self.authors.map {
            Grade(
                submission: SubmissionID("work-\($0)"), value: 50, spread: nil, contributions: [], method: "test",
                reason: Message("grade.none"))
        }
        try perform(.publishGrades(grades))
    }
}

extension NoticeScene {
    @discardableResult
    mutating func perform(_ command: WorkshopCommand, by standing: Standing = Standing("fay", as: .facilitator)) throws
        -> [WorkshopEvent]
    {
        let events = try workshop.perform(command, by: standing, at: now)
        for event in events { record(.workshop("workshop", event)) }
        return events
    }

    mutating func lead(_ command: CohortCommand, by person: PersonID = "fay") throws {
        for event in try cohort.decide(command, by: person, at: now, roles: Role.standard) {
            cohort.apply(event, at: now)
            record(.cohort("cohort", event))
        }
    }

    mutating func record(_ event: LearningEvent) {
        let recorded = RecordedEvent(position: Int64(log.count) + 1, at: now, event: event)
        log.append(recorded)
        board.apply(recorded)
    }

    /// Marks everything that is to be told, also at the next full hour, as delivered.
    mutating func deliverAll() {
        let notices = board.pending(at: now + .hours(1)).map(\.id)
        if !notices.isEmpty { record(.feature(NoticeEvent.delivered(notices))) }
    }

    /// Who is to be told what by the next full hour.
    var told: [String] { board.pending(at: now + .hours(1)).map { "\($0.person) \($0.kind.rawValue)" }.sorted() }

    func notices(to person: PersonID) -> [Notice] {
        board.pending(at: now + .hours(1)).filter { $0.person == person }
    }

    func words(to person: PersonID, in language: Language = .english) -> [String] {
        notices(to: person).map { TextCatalogue.core.text($0.what, in: language) }
    }

    mutating func wait(_ duration: Duration) { now = now + duration }
}
