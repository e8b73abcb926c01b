import PeerLearningCore

/// An aggregate whose events are kept in the log: how its events stand among all others.
protocol StoredAggregate: Aggregate {
    static func wrap(_ id: ID, _ event: Event) -> LearningEvent
    static func unwrap(_ event: LearningEvent) -> Event?
}

extension Programme: StoredAggregate {
    static func wrap(_ id: ProgrammeID, _ event: ProgrammeEvent) -> LearningEvent { .programme(id, event) }

    static func unwrap(_ event: LearningEvent) -> ProgrammeEvent? {
        if case .programme(_, let event) = event { event } else { nil }
    }
}

extension Cohort: StoredAggregate {
    static func wrap(_ id: CohortID, _ event: CohortEvent) -> LearningEvent { .cohort(id, event) }

    static func unwrap(_ event: LearningEvent) -> CohortEvent? {
        if case .cohort(_, let event) = event { event } else { nil }
    }
}

extension Workshop: StoredAggregate {
    static func wrap(_ id: WorkshopID, _ event: WorkshopEvent) -> LearningEvent { .workshop(id, event) }

    static func unwrap(_ event: LearningEvent) -> WorkshopEvent? {
        if case .workshop(_, let event) = event { event } else { nil }
    }
}

extension PairSession: StoredAggregate {
    static func wrap(_ id: PairSessionID, _ event: PairSessionEvent) -> LearningEvent { .pairSession(id, event) }

    static func unwrap(_ event: LearningEvent) -> PairSessionEvent? {
        if case .pairSession(_, let event) = event { event } else { nil }
    }
}

extension TestRound: StoredAggregate {
    static func wrap(_ id: TestRoundID, _ event: TestRoundEvent) -> LearningEvent { .testRound(id, event) }

    static func unwrap(_ event: LearningEvent) -> TestRoundEvent? {
        if case .testRound(_, let event) = event { event } else { nil }
    }
}

extension Sitting: StoredAggregate {
    static func wrap(_ id: SittingID, _ event: SittingEvent) -> LearningEvent { .sitting(id, event) }

    static func unwrap(_ event: LearningEvent) -> SittingEvent? {
        if case .sitting(_, let event) = event { event } else { nil }
    }
}

extension PracticalCheck: StoredAggregate {
    static func wrap(_ id: PracticalCheckID, _ event: PracticalCheckEvent) -> LearningEvent { .check(id, event) }

    static func unwrap(_ event: LearningEvent) -> PracticalCheckEvent? {
        if case .check(_, let event) = event { event } else { nil }
    }
}

extension Calibration: StoredAggregate {
    static func wrap(_ id: CalibrationID, _ event: CalibrationEvent) -> LearningEvent { .calibration(id, event) }

    static func unwrap(_ event: LearningEvent) -> CalibrationEvent? {
        if case .calibration(_, let event) = event { event } else { nil }
    }
}
