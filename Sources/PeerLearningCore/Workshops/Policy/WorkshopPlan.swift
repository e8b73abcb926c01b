/// What a workshop is opened with: the task, the people it is for and the rules.
public struct WorkshopPlan: Hashable, Sendable {
    /// The cohort that runs it.
    public let cohort: CohortID
    /// The task.
    public let task: LearningTask
    /// Where in a programme the task stands; nil for a task that stands alone.
    public let unit: ProgrammeUnit?
    /// The only group of the cohort that runs it; nil for the whole cohort. Guides help every group.
    public let group: String?
    /// The rules.
    public let policy: WorkshopPolicy
    /// When the phases of the first round are meant to end.
    public let schedule: WorkshopSchedule
    /// Further rounds of revision and review.
    public let revisionRounds: [RevisionRound]
    /// Whether the task belongs to the foundations: then a grade by peers counts once an instructor has confirmed it.
    public let isFoundational: Bool

    /// Makes a plan.
    public init(
        task: LearningTask, cohort: CohortID, unit: ProgrammeUnit? = nil, group: String? = nil,
        policy: WorkshopPolicy = .standard, schedule: WorkshopSchedule = WorkshopSchedule(),
        revisionRounds: [RevisionRound] = [], isFoundational: Bool = false
    ) {
        self.cohort = cohort
        self.task = task
        self.unit = unit
        self.group = group
        self.policy = policy
        self.schedule = schedule
        self.revisionRounds = revisionRounds
        self.isFoundational = isFoundational
    }

    /// How many rounds of review there are.
    public var rounds: Int { revisionRounds.count + 1 }

    /// What a round's work is reviewed by: that of the task, unless the round has one of its own.
    ///
    /// - Parameter round: The round, counted from 1.
    public func rubric(ofRound round: Int) -> Rubric { revision(round)?.rubric ?? task.rubric }

    /// When the phases of a round are meant to end.
    ///
    /// - Parameter round: The round, counted from 1.
    public func schedule(ofRound round: Int) -> WorkshopSchedule { revision(round)?.schedule ?? schedule }

    /// Who reviews in a round; anybody in the first.
    func reviewers(ofRound round: Int) -> RevisionRound.Reviewers { revision(round)?.reviewers ?? .others }

    private func revision(_ round: Int) -> RevisionRound? {
        revisionRounds.indices.contains(round - 2) ? revisionRounds[round - 2] : nil
    }
}

/// A micromodule of a programme.
public struct ProgrammeUnit: Hashable, Sendable {
    /// The programme.
    public let programme: ProgrammeID
    /// The module; nil where it is not known.
    public let module: ModuleID?
    /// The micromodule in it.
    public let micromodule: MicromoduleID

    /// Points at a micromodule of a programme.
    public init(programme: ProgrammeID, module: ModuleID? = nil, micromodule: MicromoduleID) {
        self.programme = programme
        self.module = module
        self.micromodule = micromodule
    }
}

/// A further round of a workshop: authors revise, reviewers review the revised work, grades are published anew.
public struct RevisionRound: Hashable, Sendable {
    /// Who reviews the revised work.
    public enum Reviewers: Int, Hashable, Sendable, CaseIterable {
        /// Those who reviewed it in the round before.
        case same = 0
        /// Anybody, as an allocator pairs them.
        case others = 1
    }

    /// What the revised work is reviewed by; nil for the rubric of the task.
    public let rubric: Rubric?
    /// Who reviews it.
    public let reviewers: Reviewers
    /// When the phases of the round are meant to end.
    public let schedule: WorkshopSchedule

    /// Makes a round.
    public init(
        rubric: Rubric? = nil, reviewers: Reviewers = .same, schedule: WorkshopSchedule = WorkshopSchedule()
    ) {
        self.rubric = rubric
        self.reviewers = reviewers
        self.schedule = schedule
    }
}

/// When the phases of a round are meant to begin and to end: what people read as "until when", and what steps follow that
/// the policy takes on schedule.
public struct WorkshopSchedule: Hashable, Sendable {
    /// From when work is handed in.
    public let submissionsFrom: Instant?
    /// Until when work is handed in.
    public let submissionsUntil: Instant?
    /// Until when reviews are handed in.
    public let reviewsUntil: Instant?
    /// Until when authors read their reviews and revise, once grades are published.
    public let revisionsUntil: Instant?
    /// Until when people say what they learnt.
    public let reflectionsUntil: Instant?

    /// Makes a schedule.
    public init(
        submissionsFrom: Instant? = nil, submissionsUntil: Instant? = nil, reviewsUntil: Instant? = nil,
        revisionsUntil: Instant? = nil, reflectionsUntil: Instant? = nil
    ) {
        self.submissionsFrom = submissionsFrom
        self.submissionsUntil = submissionsUntil
        self.reviewsUntil = reviewsUntil
        self.revisionsUntil = revisionsUntil
        self.reflectionsUntil = reflectionsUntil
    }

    /// When a phase is meant to end; nil where no end was set.
    public func end(of phase: WorkshopPhase) -> Instant? {
        switch phase {
        case .setup: submissionsFrom
        case .submission: submissionsUntil
        case .review: reviewsUntil
        case .grading: revisionsUntil
        case .reflection: reflectionsUntil
        case .closed: nil
        }
    }
}
