/// What each person should do now, until when and why: the list that a person opens in the morning.
///
/// ```swift
/// for duty in inbox.duties(of: person) { print(texts.text(duty.what, in: .english)) }
/// ```
public struct Inbox: Projection {
    private var desks: [WorkshopID: Desk] = [:]
    private var workshops: [PersonID: [WorkshopID]] = [:]
    private var gone: [CohortID: Set<PersonID>] = [:]

    /// Nothing to do.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        switch recorded.event {
        case .workshop(let id, let event):
            if case .opened(let plan) = event { desks[id] = Desk(plan) }
            if case .enrolled(let enrolment) = event { workshops[enrolment.person, default: []].append(id) }
            desks[id]?.apply(event)
        case .cohort(let id, .left(let person)): gone[id, default: []].insert(person)
        case .cohort(let id, .joined(let member)): gone[id]?.remove(member.person)
        case .cohort, .programme, .people, .feature: break
        }
    }

    /// What a person should do now, the most urgent first; duties without an end come last. Who has left a cohort has
    /// nothing to do in its workshops.
    public func duties(of person: PersonID) -> [Duty] {
        workshops[person, default: []].flatMap { id -> [Duty] in
            guard let desk = desks[id], gone[desk.cohort]?.contains(person) != true else { return [] }
            return desk.duties(of: person, in: id)
        }
        .sorted { ($0.until ?? .distantFuture, $0.order) < ($1.until ?? .distantFuture, $1.order) }
    }
}

/// One thing that a person should do now.
public struct Duty: Hashable, Sendable {
    /// What it is about.
    public enum Subject: Hashable, Sendable {
        /// Work is to be handed in.
        case submission
        /// A review is to be handed in, for the first time or of a revised version.
        case review(ReviewID, isSecondLook: Bool)
        /// Somebody waits to hear whether their review was useful.
        case rating(ReviewID)
        /// The closing question is to be answered.
        case reflection
    }

    /// The workshop that it belongs to.
    public let workshop: WorkshopID
    /// What it is about.
    public let subject: Subject
    /// What is to be done, in words.
    public let what: Message
    /// Until when; nil where no end was set.
    public let until: Instant?
    /// Why, in words.
    public let why: Message

    fileprivate var order: String {
        switch subject {
        case .submission: "0"
        case .review(let review, _): "1\(review)"
        case .rating(let review): "2\(review)"
        case .reflection: "3"
        }
    }
}

extension Instant {
    static let distantFuture = Instant(milliseconds: .max)
}

/// What the inbox keeps of one workshop.
private struct Desk: Sendable {
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
        case .opened, .commented, .commentRated, .keptInLibrary, .flagged, .ruled, .appealed: break
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
            duties.append(
                Duty(
                    workshop: workshop, subject: subject,
                    what: Message(TextKey(rawValue: "inbox.\(name)"), arguments), until: until,
                    why: Message(TextKey(rawValue: "inbox.\(name).why"))))
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
