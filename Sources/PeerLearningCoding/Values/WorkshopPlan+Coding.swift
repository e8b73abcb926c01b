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
    }

    /// The plan as the core holds it.
    func value() throws(BodyFault) -> WorkshopPlan {
        guard hasCohort, hasTask, hasPolicy, hasSchedule else { throw .incomplete("WorkshopOpened") }
        return WorkshopPlan(
            task: try task.value(), cohort: CohortID(cohort), unit: hasUnit ? try unit.value() : nil,
            policy: try policy.value(), schedule: schedule.value())
    }
}

extension WireProgrammeUnit {
    fileprivate init(_ unit: ProgrammeUnit) {
        self.init()
        programme = unit.programme.rawValue
        micromodule = unit.micromodule.rawValue
    }

    fileprivate func value() throws(BodyFault) -> ProgrammeUnit {
        guard hasProgramme, hasMicromodule else { throw .incomplete("ProgrammeUnit") }
        return ProgrammeUnit(programme: ProgrammeID(programme), micromodule: MicromoduleID(micromodule))
    }
}

extension WireWorkshopPolicy {
    fileprivate init(_ policy: WorkshopPolicy) {
        self.init()
        anonymity = Anonymity(policy.anonymity)
        reviewsByPeers = Int64(policy.reviewsByPeers)
        reviewsByGuides = Int64(policy.reviewsByGuides)
        strikesFadeAfter = policy.strikesFadeAfter.wholeMilliseconds
    }

    fileprivate func value() throws(BodyFault) -> WorkshopPolicy {
        guard hasReviewsByPeers, hasReviewsByGuides else { throw .incomplete("WorkshopPolicy") }
        let (peers, guides) = (Int(clamping: reviewsByPeers), Int(clamping: reviewsByGuides))
        let lifetime = hasStrikesFadeAfter ? Duration.milliseconds(strikesFadeAfter) : .days(30)
        let anonymity = try anonymity.value()
        do {
            return try WorkshopPolicy(
                anonymity: anonymity, reviewsByPeers: peers, reviewsByGuides: guides, strikesFadeAfter: lifetime)
        } catch {
            throw .refused(error)
        }
    }
}

extension WireWorkshopPolicy.Anonymity {
    fileprivate init(_ anonymity: WorkshopPolicy.Anonymity) {
        switch anonymity {
        case .open: self = .open
        case .singleBlind: self = .singleBlind
        case .doubleBlind: self = .doubleBlind
        }
    }

    fileprivate func value() throws(BodyFault) -> WorkshopPolicy.Anonymity {
        switch self {
        case .open: return .open
        case .singleBlind: return .singleBlind
        case .doubleBlind: return .doubleBlind
        case .unspecified: throw .incomplete("WorkshopPolicy")
        case .UNRECOGNIZED: throw .unknownValue("WorkshopPolicy.anonymity")
        }
    }
}

extension WireWorkshopSchedule {
    fileprivate init(_ schedule: WorkshopSchedule) {
        self.init()
        if let moment = schedule.submissionsUntil { submissionsUntil = moment.milliseconds }
        if let moment = schedule.reviewsUntil { reviewsUntil = moment.milliseconds }
        if let moment = schedule.reflectionsUntil { reflectionsUntil = moment.milliseconds }
    }

    fileprivate func value() -> WorkshopSchedule {
        WorkshopSchedule(
            submissionsUntil: hasSubmissionsUntil ? Instant(milliseconds: submissionsUntil) : nil,
            reviewsUntil: hasReviewsUntil ? Instant(milliseconds: reviewsUntil) : nil,
            reflectionsUntil: hasReflectionsUntil ? Instant(milliseconds: reflectionsUntil) : nil)
    }
}

extension Duration {
    /// The duration to the millisecond, clamped to what a body can hold.
    fileprivate var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let product = seconds.multipliedReportingOverflow(by: 1_000)
        let sum = product.partialValue.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return product.overflow || sum.overflow ? .max : sum.partialValue
    }
}
