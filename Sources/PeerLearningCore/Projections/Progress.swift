/// How far each workshop and each person in it has come, and who takes how much of the talk.
public struct Progress: Projection {
    private var workshops: [WorkshopID: WorkshopProgress] = [:]

    /// Nothing has happened.
    public init() {}

    /// Takes in the next event of the log.
    public mutating func apply(_ recorded: RecordedEvent) {
        guard case .workshop(let id, let event) = recorded.event else { return }
        if case .opened(let plan) = event {
            workshops[id] = WorkshopProgress(plan)
        }
        workshops[id]?.apply(event, at: recorded.at)
    }

    /// The workshops that are not closed, in the order of their identifiers.
    public var running: [WorkshopID] { workshops.filter { $0.value.phase != .closed }.keys.sorted() }

    /// The progress of a workshop; nil where there is no such workshop.
    public subscript(workshop: WorkshopID) -> WorkshopProgress? { workshops[workshop] }
}

/// How far a workshop has come.
public struct WorkshopProgress: Hashable, Sendable {
    /// The cohort that runs it.
    public let cohort: CohortID
    /// The title of the task.
    public let task: String
    /// Who sees whose name.
    public let anonymity: WorkshopPolicy.Anonymity
    /// The phase that it is in.
    public private(set) var phase = WorkshopPhase.setup
    /// When it was closed; nil while it is not.
    public private(set) var closedAt: Instant?
    /// What each person who takes part has done.
    public private(set) var people: [PersonID: PersonProgress] = [:]
    private var reviewers: [ReviewID: PersonID] = [:]
    private var done: Set<ReviewID> = []

    init(_ plan: WorkshopPlan) {
        cohort = plan.cohort
        task = plan.task.title
        anonymity = plan.policy.anonymity
    }

    /// How unevenly the talk is shared: the Gini coefficient of the words of comments and remarks over everybody who takes
    /// part, from 0 (equal) to nearly 1 (one person says everything); nil where nobody has said a word.
    public var dominance: Double? { TalkBalance.gini(of: people.values.map(\.wordsSpoken)) }

    mutating func apply(_ event: WorkshopEvent, at moment: Instant) {
        switch event {
        case .enrolled(let enrolment): people[enrolment.person] = PersonProgress(part: enrolment.part)
        case .advanced(let phase, _):
            self.phase = phase
            if phase == .closed { closedAt = moment }
        case .submitted(let version): people[version.author]?.versions = version.version
        case .allocated(let allocation):
            allocation.released.forEach { release($0) }
            allocation.reviews.forEach { ask($0) }
        case .secondLookAsked(let review): ask(review)
        case .reviewTaken(let review, _): ask(review)
        case .reviewReturned(let review, _): release(review)
        case .reviewed(let review):
            guard let reviewer = reviewers[review.review], done.insert(review.review).inserted else { return }
            people[reviewer]?.reviewsDone += 1
            people[reviewer]?.speak(review.words)
        case .commented(let comment):
            people[comment.author]?.comments += 1
            people[comment.author]?.speak(comment.words)
        case .reflected(let person, _, _): people[person]?.hasReflected = true
        default: break
        }
    }

    private mutating func release(_ review: ReviewID) {
        guard let reviewer = reviewers.removeValue(forKey: review) else { return }
        people[reviewer]?.reviewsAsked -= 1
    }

    private mutating func ask(_ review: AllocatedReview) {
        reviewers[review.review] = review.reviewer
        people[review.reviewer]?.reviewsAsked += 1
    }
}

/// What a person has done in a workshop.
public struct PersonProgress: Hashable, Sendable {
    /// What they do there.
    public let part: Enrolment.Part
    /// How many versions of their work they handed in.
    public internal(set) var versions = 0
    /// How many reviews they were asked for.
    public internal(set) var reviewsAsked = 0
    /// How many reviews they handed in.
    public internal(set) var reviewsDone = 0
    /// How many comments they posted.
    public internal(set) var comments = 0
    /// The words of their comments and remarks.
    public internal(set) var wordsSpoken = 0
    /// Whether they answered the closing question.
    public internal(set) var hasReflected = false

    init(part: Enrolment.Part) { self.part = part }

    mutating func speak(_ words: Int) {
        let sum = wordsSpoken.addingReportingOverflow(max(0, words))
        wordsSpoken = sum.overflow ? .max : sum.partialValue
    }
}
