/// What a workshop is opened with: the task, the people it is for and the rules.
public struct WorkshopPlan: Hashable, Sendable {
    /// The cohort that runs it.
    public let cohort: CohortID
    /// The task.
    public let task: LearningTask
    /// Where in a programme the task stands; nil for a task that stands alone.
    public let unit: ProgrammeUnit?
    /// The rules.
    public let policy: WorkshopPolicy
    /// Until when each phase is meant to last.
    public let schedule: WorkshopSchedule

    /// Makes a plan.
    public init(
        task: LearningTask, cohort: CohortID, unit: ProgrammeUnit? = nil, policy: WorkshopPolicy = .standard,
        schedule: WorkshopSchedule = WorkshopSchedule()
    ) {
        self.cohort = cohort
        self.task = task
        self.unit = unit
        self.policy = policy
        self.schedule = schedule
    }
}

/// A micromodule of a programme.
public struct ProgrammeUnit: Hashable, Sendable {
    /// The programme.
    public let programme: ProgrammeID
    /// The micromodule in it.
    public let micromodule: MicromoduleID

    /// Points at a micromodule of a programme.
    public init(programme: ProgrammeID, micromodule: MicromoduleID) {
        self.programme = programme
        self.micromodule = micromodule
    }
}

/// Until when the phases are meant to last. What people read as "until when"; a phase ends when it is advanced.
public struct WorkshopSchedule: Hashable, Sendable {
    /// Until when work is handed in.
    public let submissionsUntil: Instant?
    /// Until when reviews are handed in.
    public let reviewsUntil: Instant?
    /// Until when people say what they learnt.
    public let reflectionsUntil: Instant?

    /// Makes a schedule.
    public init(
        submissionsUntil: Instant? = nil, reviewsUntil: Instant? = nil, reflectionsUntil: Instant? = nil
    ) {
        self.submissionsUntil = submissionsUntil
        self.reviewsUntil = reviewsUntil
        self.reflectionsUntil = reflectionsUntil
    }
}
