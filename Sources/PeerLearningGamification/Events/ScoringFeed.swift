public import PeerLearningCore

/// Makes of the log what scoring rules are asked about: who did what for whom.
///
/// Feed it every event of the log in order; it keeps what it needs of the past. The same log gives the same events.
///
/// ```swift
/// var feed = ScoringFeed()
/// for recorded in log { for event in feed.events(of: recorded) { print(event.kind, event.actor) } }
/// ```
public struct ScoringFeed: Sendable {
    var workshops: [WorkshopID: Workshop] = [:]
    var places: [WorkshopID: Place] = [:]
    var submissions: [SubmissionID: Submission] = [:]
    var comments: [CommentID: PostedComment] = [:]
    var reviews: [ReviewID: AskedReview] = [:]
    var entries: [LibraryEntryID: SubmissionID] = [:]
    var hosts: ScoringHosts = ScoringHosts()
    private var days: [CohortID: LocalDays] = [:]
    private var counts = ScoringCounts()

    /// Nothing has happened.
    public init() {}

    /// Takes in the next event of the log, and says what there is to ask rules about.
    public mutating func events(of recorded: RecordedEvent) -> [ScoringEvent] {
        let drafts =
            switch recorded.event {
            case .cohort(let cohort, .opened(_, let timeZone)): opened(cohort, timeZone)
            case .workshop(let workshop, let event): drafts(of: event, in: workshop, at: recorded.at)
            case .pairSession(let session, let event): hosts.drafts(of: event, in: session, places)
            case .calibration(let calibration, let event): hosts.drafts(of: event, in: calibration)
            case .sitting(let sitting, let event): hosts.drafts(of: event, in: sitting)
            case .check(let check, let event): hosts.drafts(of: event, in: check)
            case .programme, .cohort, .testRound, .people, .feature: [ScoringEvent]()
            }
        var events = drafts
        for place in events.indices { finish(&events[place], at: recorded.at, position: recorded.position) }
        return events
    }

    /// Who wrote a submission: one person, or the members of a team.
    public func authors(of submission: SubmissionID) -> [PersonID] { submissions[submission]?.authors ?? [] }

    /// The day of a moment by a cohort's clock, counted from 1970-01-01.
    mutating func day(of moment: Instant, in cohort: CohortID) -> Int {
        days[cohort, default: LocalDays("UTC")].day(of: moment)
    }

    /// A person's days in a row in a cohort.
    func streak(of person: PersonID, in cohort: CohortID) -> Streak { counts.streak(of: person, in: cohort) }

    private mutating func opened(_ cohort: CohortID, _ timeZone: String) -> [ScoringEvent] {
        days[cohort] = LocalDays(timeZone)
        return []
    }

    private mutating func finish(_ event: inout ScoringEvent, at moment: Instant, position: Int64) {
        (event.position, event.at, event.day) = (position, moment, day(of: moment, in: event.cohort))
        if event.recipient == event.actor { event.marks.insert(.own) }
        counts.tell(&event)
    }
}

extension ScoringFeed {
    struct Workshop: Sendable {
        let plan: WorkshopPlan
        var round = 1
        var phase = WorkshopPhase.setup
        var submissions: [SubmissionID] = []
        var teams: [PersonID: [PersonID]] = [:]

        var rubric: Rubric { plan.rubric(ofRound: round) }
    }

    struct Submission: Sendable {
        let authors: [PersonID]
        var isHelped = false
        var answers: [PersonID: [SubmittedReview]] = [:]
    }

    struct AskedReview: Sendable {
        let asked: AllocatedReview
        let round: Int
        let isSecondLook: Bool
        var isIn = false
    }
}

extension ScoringEvent {
    /// An event on its way to the rules: without its place in time.
    init(
        kind: ScoringEventKind, actor: PersonID, recipient: PersonID? = nil, subject: String,
        submission: SubmissionID? = nil, cohort: CohortID, workshop: WorkshopID? = nil, field: String? = nil,
        document: DocumentID? = nil, traits: ScoringTraits = [], figures: ScoringFigures = [:]
    ) {
        (self.kind, position, at, day) = (kind, 0, Instant(milliseconds: 0), 0)
        (self.actor, self.recipient, self.subject, self.submission) = (actor, recipient, subject, submission)
        (self.cohort, self.workshop, self.field, self.document) = (cohort, workshop, field, document)
        (marks, numbers) = (traits, figures)
    }
}
