/// What the inbox keeps of one workshop for those who take part.
struct ParticipantDesk: Sendable {
    let cohort: CohortID
    private let task: String
    private let schedule: WorkshopSchedule
    private var phase = WorkshopPhase.setup
    private var parts: [PersonID: Enrolment.Part] = [:]
    private var submitters: Set<PersonID> = []
    private var authors: [SubmissionID: PersonID] = [:]
    private var open: [PersonID: [ReviewID: Bool]] = [:]
    private var asked: [ReviewID: AllocatedReview] = [:]
    private var unrated: [PersonID: Set<ReviewID>] = [:]
    private var isGraded = false
    private var reflected: Set<PersonID> = []
    private var pseudonyms: [PersonID: Pseudonym] = [:]

    init(_ plan: WorkshopPlan) {
        cohort = plan.cohort
        task = plan.task.title
        schedule = plan.schedule
    }

    mutating func apply(_ event: WorkshopEvent) {
        switch event {
        case .enrolled(let enrolment):
            parts[enrolment.person] = enrolment.part
            pseudonyms[enrolment.person] = enrolment.pseudonym
        case .advanced(let phase): self.phase = phase
        case .submitted(let version):
            submitters.insert(version.author)
            authors[version.submission] = version.author
        case .allocated(let allocation): allocation.reviews.forEach { ask($0, isSecondLook: false) }
        case .secondLookAsked(let review): ask(review, isSecondLook: true)
        case .reviewed(let review): close(review.review)
        case .reviewRated(let review, let rating): unrated[rating.person]?.remove(review)
        case .graded: isGraded = true
        case .reflected(let person, _, _): reflected.insert(person)
        case .ruled(let ruling):
            guard case .review(let review) = ruling.contribution, ruling.outcome == .hidden else { return }
            for person in unrated.keys { unrated[person]?.remove(review) }
        case .opened, .commented, .commentRated, .keptInLibrary, .flagged, .appealed: break
        }
    }

    private mutating func ask(_ review: AllocatedReview, isSecondLook: Bool) {
        asked[review.review] = review
        open[review.reviewer, default: [:]][review.review] = isSecondLook
    }

    private mutating func close(_ review: ReviewID) {
        guard let asked = asked[review] else { return }
        open[asked.reviewer]?[review] = nil
        if let author = authors[asked.submission] { unrated[author, default: []].insert(review) }
    }

    private func author(of review: ReviewID) -> Pseudonym? {
        asked[review].flatMap { authors[$0.submission] }.flatMap { pseudonyms[$0] }
    }

    func duties(of person: PersonID, in workshop: WorkshopID) -> [Duty] {
        guard let part = parts[person], phase != .setup, phase != .closed else { return [] }
        var duties: [Duty] = []
        func add(_ subject: Duty.Subject, _ name: String, until: Instant?, of author: Pseudonym? = nil) {
            var arguments: [String: Message.Argument] = ["task": .text(task)]
            if let author { arguments["author"] = .message(author.name) }
            duties.append(Duty(name, subject, in: workshop, until: until, arguments))
        }
        if phase == .submission, part == .author, !submitters.contains(person) {
            add(.submission, "submit", until: schedule.submissionsUntil)
        }
        for (review, isSecondLook) in open[person, default: [:]] where isSecondLook || phase == .review {
            add(
                .review(review, isSecondLook: isSecondLook), isSecondLook ? "secondLook" : "review",
                until: isSecondLook ? schedule.reflectionsUntil : schedule.reviewsUntil, of: author(of: review))
        }
        if isGraded {
            for review in unrated[person, default: []] { add(.rating(review), "rateReview", until: nil) }
        }
        if phase == .reflection, !reflected.contains(person) {
            add(.reflection, "reflect", until: schedule.reflectionsUntil)
        }
        return duties
    }
}
