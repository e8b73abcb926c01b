import PeerLearningCore

extension WireWorkshopOpened {
    /// The plan as a body holds it.
    init(_ plan: WorkshopPlan) {
        self.init()
        cohort = plan.cohort.rawValue
        task = WireLearningTask(plan.task)
        if let place = plan.unit { unit = WireProgrammeUnit(place) }
        policy = WireWorkshopPolicy(plan.policy)
        schedule = WireWorkshopSchedule(plan.schedule)
        if let group = plan.group { self.group = group }
        revisionRounds = plan.revisionRounds.map(WireRevisionRound.init)
        if plan.isFoundational { isFoundational = true }
    }

    /// The plan as the core holds it.
    func value() throws(BodyFault) -> WorkshopPlan {
        guard hasCohort, hasTask, hasPolicy, hasSchedule else { throw .incomplete("WorkshopOpened") }
        return WorkshopPlan(
            task: try task.value(), cohort: CohortID(cohort), unit: hasUnit ? try unit.value() : nil,
            group: hasGroup ? group : nil, policy: try policy.value(), schedule: schedule.value(),
            revisionRounds: try revisionRounds.map { round throws(BodyFault) in try round.value() },
            isFoundational: isFoundational)
    }
}

extension WireProgrammeUnit {
    fileprivate init(_ unit: ProgrammeUnit) {
        self.init()
        programme = unit.programme.rawValue
        micromodule = unit.micromodule.rawValue
        if let module = unit.module { self.module = module.rawValue }
    }

    fileprivate func value() throws(BodyFault) -> ProgrammeUnit {
        guard hasProgramme, hasMicromodule else { throw .incomplete("ProgrammeUnit") }
        return ProgrammeUnit(
            programme: ProgrammeID(programme), module: hasModule ? ModuleID(module) : nil,
            micromodule: MicromoduleID(micromodule))
    }
}

extension WireRevisionRound {
    fileprivate init(_ round: RevisionRound) {
        self.init()
        if let form = round.rubric { rubric = WireRubric(form) }
        reviewers = round.reviewers == .same ? .same : .others
        schedule = WireWorkshopSchedule(round.schedule)
    }

    fileprivate func value() throws(BodyFault) -> RevisionRound {
        guard hasSchedule else { throw .incomplete("RevisionRound") }
        let form = hasRubric ? try rubric.value() : nil
        switch reviewers {
        case .same: return RevisionRound(rubric: form, reviewers: .same, schedule: schedule.value())
        case .others: return RevisionRound(rubric: form, reviewers: .others, schedule: schedule.value())
        case .unspecified: throw .incomplete("RevisionRound")
        case .UNRECOGNIZED: throw .unknownValue("RevisionRound.reviewers")
        }
    }
}

extension WireWorkshopSchedule {
    fileprivate init(_ schedule: WorkshopSchedule) {
        self.init()
        if let moment = schedule.submissionsFrom { submissionsFrom = moment.milliseconds }
        if let moment = schedule.submissionsUntil { submissionsUntil = moment.milliseconds }
        if let moment = schedule.reviewsUntil { reviewsUntil = moment.milliseconds }
        if let moment = schedule.revisionsUntil { revisionsUntil = moment.milliseconds }
        if let moment = schedule.reflectionsUntil { reflectionsUntil = moment.milliseconds }
    }

    fileprivate func value() -> WorkshopSchedule {
        WorkshopSchedule(
            submissionsFrom: hasSubmissionsFrom ? Instant(milliseconds: submissionsFrom) : nil,
            submissionsUntil: hasSubmissionsUntil ? Instant(milliseconds: submissionsUntil) : nil,
            reviewsUntil: hasReviewsUntil ? Instant(milliseconds: reviewsUntil) : nil,
            revisionsUntil: hasRevisionsUntil ? Instant(milliseconds: revisionsUntil) : nil,
            reflectionsUntil: hasReflectionsUntil ? Instant(milliseconds: reflectionsUntil) : nil)
    }
}
