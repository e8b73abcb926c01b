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
            case .pairSession(let session, let event): hosts.drafts(of: event, in: session, workshops)
            case .calibration(let calibration, let event): hosts.drafts(of: event, in: calibration)
            case .sitting(let sitting, let event): hosts.drafts(of: event, in: sitting)
            case .check(let check, let event): hosts.drafts(of: event, in: check)
            case .programme, .cohort, .testRound, .people, .feature: [ScoringDraft]()
            }
        return drafts.map { finish($0, at: recorded.at, position: recorded.position) }
    }

    /// Who wrote a submission: one person, or the members of a team.
    public func authors(of submission: SubmissionID) -> [PersonID] { submissions[submission]?.authors ?? [] }

    /// The day of a moment by a cohort's clock, counted from 1970-01-01.
    mutating func day(of moment: Instant, in cohort: CohortID) -> Int {
        days[cohort, default: LocalDays("UTC")].day(of: moment)
    }

    /// A person's days in a row in a cohort.
    func streak(of person: PersonID, in cohort: CohortID) -> Streak { counts.streak(of: person, in: cohort) }

    private mutating func opened(_ cohort: CohortID, _ timeZone: String) -> [ScoringDraft] {
        days[cohort] = LocalDays(timeZone)
        return []
    }

    private mutating func finish(_ draft: ScoringDraft, at moment: Instant, position: Int64) -> ScoringEvent {
        var event = ScoringEvent(
            draft.kind, position: position, at: moment, day: day(of: moment, in: draft.cohort),
            by: draft.actor, for: draft.recipient, about: draft.subject, on: draft.submission, in: draft.cohort,
            workshop: draft.workshop, field: draft.workshop.flatMap { workshops[$0]?.plan.task.title },
            document: draft.document, traits: draft.traits, figures: draft.figures)
        if event.recipient == event.actor { event.traits.insert(.own) }
        counts.tell(&event)
        return event
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

/// An event on its way to the rules: without its place in time.
struct ScoringDraft {
    let kind: ScoringEventKind
    let actor: PersonID
    var recipient: PersonID?
    let subject: String
    var submission: SubmissionID?
    let cohort: CohortID
    var workshop: WorkshopID?
    var document: DocumentID?
    var traits: Set<ScoringTrait> = []
    var figures: [ScoringFigure: Double] = [:]
}
