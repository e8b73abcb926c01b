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

    init(_ plan: WorkshopPlan) {
        cohort = plan.cohort
        task = plan.task.title
        anonymity = plan.policy.anonymity
    }

    /// How unevenly the talk is shared: the Gini coefficient of the words of comments and remarks over everybody who takes
    /// part, from 0 (equal) to nearly 1 (one person says everything); nil where nobody has said a word.
    ///
    /// Source: the mean-difference form, G = Σᵢ (2i − n − 1) xᵢ / (n Σ x) over sorted x.
    public var dominance: Double? {
        let words = people.values.map { Double($0.wordsSpoken) }.sorted()
        let total = words.reduce(0, +)
        guard total > 0 else { return nil }
        let weighted = words.enumerated().reduce(0.0) { sum, word in
            sum + Double(2 * word.offset + 1 - words.count) * word.element
        }
        return weighted / (Double(words.count) * total)
    }

    mutating func apply(_ event: WorkshopEvent, at moment: Instant) {
        switch event {
        case .enrolled(let enrolment): people[enrolment.person] = PersonProgress(part: enrolment.part)
        case .advanced(let phase):
            self.phase = phase
            if phase == .closed { closedAt = moment }
        case .submitted(let version): people[version.author]?.versions = version.version
        case .allocated(let allocation): allocation.reviews.forEach { ask($0) }
        case .secondLookAsked(let review): ask(review)
        case .reviewed(let review):
            guard let reviewer = reviewers[review.review] else { return }
            people[reviewer]?.reviewsDone += 1
            people[reviewer]?.speak(review.words)
        case .commented(let comment):
            people[comment.author]?.comments += 1
            people[comment.author]?.speak(comment.words)
        case .reflected(let person, _, _): people[person]?.hasReflected = true
        case .opened, .commentRated, .reviewRated, .graded, .keptInLibrary, .flagged, .ruled, .appealed: break
        }
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
