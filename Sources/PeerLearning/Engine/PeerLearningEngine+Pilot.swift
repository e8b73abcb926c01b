public import PeerLearningCore

extension PeerLearningEngine {
    /// Opens a pilot: one team, one task, one cycle. A cohort, its people and a workshop that is ready for
    /// submissions, in one call; whoever calls is its facilitator.
    ///
    /// - Parameters:
    ///   - guides: Five to seven people who know the task already.
    ///   - authors: The others, who do it.
    ///   - seed: Draws the pseudonyms; give one for demonstrations and tests only.
    public func openPilot(
        _ title: String, of task: LearningTask, unit: ProgrammeUnit? = nil, guides: [PersonID], authors: [PersonID],
        policy: WorkshopPolicy = .standard, schedule: WorkshopSchedule = WorkshopSchedule(), timeZone: String = "UTC",
        seed: UInt64? = nil, by caller: Caller
    ) async throws -> Pilot {
        let cohort = try await openCohort(title, timeZone: timeZone, by: caller.following("cohort"))
        let members = guides.map { CohortMember($0, isExperienced: true) } + authors.map { CohortMember($0) }
        try await admit(members, to: cohort, by: caller.following("members"))
        let plan = WorkshopPlan(task: task, cohort: cohort, unit: unit, policy: policy, schedule: schedule)
        let workshop = try await openWorkshop(plan, seed: seed, by: caller.following("workshop"))
        try await advance(workshop, to: .submission, by: caller.following("submission"))
        return Pilot(cohort: cohort, workshop: workshop)
    }
}

/// What a pilot is made of.
public struct Pilot: Hashable, Sendable {
    /// Its people.
    public let cohort: CohortID
    /// Its one workshop.
    public let workshop: WorkshopID
}
