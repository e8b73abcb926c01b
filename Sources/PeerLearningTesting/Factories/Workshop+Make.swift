public import PeerLearningCore

extension Standing {
    /// A facilitator called `facilitator`.
    public static let facilitator = Standing("facilitator", as: .facilitator)

    /// A participant.
    public static func participant(_ person: PersonID) -> Standing { Standing(person, as: .participant) }

    /// A guide.
    public static func guide(_ person: PersonID) -> Standing { Standing(person, as: .guide) }
}

extension Workshop {
    /// A workshop for tests, in the phase that is asked for, with the work that belongs to the phases before: each author
    /// has submitted, each has reviewed the next one, grades of 50 are published.
    ///
    /// Submissions are called `submission-` and the author, reviews `review-` and the reviewer.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(
        in phase: WorkshopPhase = .setup, authors: [PersonID] = ["ada", "bo", "cy"], guides: [PersonID] = ["gil"],
        policy: WorkshopPolicy = .standard
    ) throws(Refusal) -> Workshop {
        let plan = WorkshopPlan(task: try .make(), cohort: "cohort", policy: policy)
        return try make(in: phase, plan: plan, authors: authors, guides: guides)
    }

    /// A workshop for tests of a plan of its own; see ``make(in:authors:guides:policy:)``.
    ///
    /// - Parameter isGraded: Whether the work of the phase itself is done as well, such as grades that are published.
    /// - Throws: ``/PeerLearningCore/Refusal`` where a rule does not allow what was asked for.
    public static func make(
        in phase: WorkshopPhase, plan: WorkshopPlan, authors: [PersonID] = ["ada", "bo", "cy"],
        guides: [PersonID] = ["gil"], isGraded: Bool = false
    ) throws(Refusal) -> Workshop {
        var workshop = Workshop(id: "workshop")
        try workshop.perform(.open(plan))
        let people = authors.map { ($0, Enrolment.Part.author) } + guides.map { ($0, Enrolment.Part.guide) }
        try workshop.perform(.enrol(Dictionary(people) { first, _ in first }, seed: 1))
        for next in WorkshopPhase.allCases.dropFirst() where next <= phase {
            try workshop.finishPhase(authors: authors)
            try workshop.perform(.advance(to: next))
        }
        if isGraded { try workshop.finishPhase(authors: authors) }
        return workshop
    }

    /// Decides a command and applies what follows.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` where the command is refused.
    @discardableResult
    public mutating func perform(
        _ command: WorkshopCommand, by standing: Standing = .facilitator, at moment: Instant = .example
    ) throws(Refusal) -> [WorkshopEvent] {
        let events = try decide(command, by: standing, at: moment)
        for event in events { apply(event, at: moment) }
        return events
    }

    private mutating func finishPhase(authors: [PersonID]) throws(Refusal) {
        switch phase {
        case .submission:
            for author in authors {
                let submission = SubmissionID("submission-\(author)")
                try perform(
                    .submit(submission, document: DocumentID("text-\(author)"), words: 10), by: .participant(author))
            }
        case .review:
            let reviews = authors.indices.map { place in
                AllocatedReview(
                    review: ReviewID("review-\(authors[place])"),
                    submission: SubmissionID("submission-\(authors[(place + 1) % authors.count])"),
                    reviewer: authors[place])
            }
            try perform(.allocate(Allocation(reviews: reviews, method: "test", seed: 0)))
            for author in authors {
                let answer = SubmittedReview(
                    review: ReviewID("review-\(author)"), levels: [1, 1], remarks: DocumentID("remarks-\(author)"),
                    words: 5)
                try perform(.review(answer), by: .participant(author))
            }
        case .grading:
            let grades = authors.map { author in
                Grade(
                    submission: SubmissionID("submission-\(author)"), value: 50, spread: nil, contributions: [],
                    method: "test", reason: Message("grade.none"))
            }
            try perform(.publishGrades(grades))
        case .setup, .reflection, .closed: break
        }
    }
}
