import PeerLearningCore

extension [RecordedEvent] {
    /// The cohort that the first event happened to: the one of the first time, where a request is repeated.
    func subject(or fallback: CohortID) -> CohortID {
        if case .cohort(let id, _) = first?.event { id } else { fallback }
    }

    /// The workshop that the first event happened to: the one of the first time, where a request is repeated.
    func subject(or fallback: WorkshopID) -> WorkshopID {
        if case .workshop(let id, _) = first?.event { id } else { fallback }
    }

    /// The test round that the first event happened to: the one of the first time, where a request is repeated.
    func subject(or fallback: TestRoundID) -> TestRoundID {
        if case .testRound(let id, _) = first?.event { id } else { fallback }
    }

    /// The sitting that the first event happened to: the one of the first time, where a request is repeated.
    func subject(or fallback: SittingID) -> SittingID {
        if case .sitting(let id, _) = first?.event { id } else { fallback }
    }

    /// The practical check that the first event happened to: the one of the first time, where a request is repeated.
    func subject(or fallback: PracticalCheckID) -> PracticalCheckID {
        if case .check(let id, _) = first?.event { id } else { fallback }
    }

    /// The calibration that the first event happened to: the one of the first time, where a request is repeated.
    func subject(or fallback: CalibrationID) -> CalibrationID {
        if case .calibration(let id, _) = first?.event { id } else { fallback }
    }

    /// The attempt that was scheduled first: the one of the first time, where a request is repeated.
    func scheduled(or fallback: CheckAttemptID) -> CheckAttemptID {
        if case .check(_, .scheduled(let appointment)) = first?.event { appointment.attempt } else { fallback }
    }

    /// What the first event of the kind that is asked for says.
    ///
    /// - Throws: ``/PeerLearningCore/Refusal`` with code `invalid` where there is none: the request's key belongs to
    ///   another request.
    func required<Value>(_ value: (WorkshopEvent) -> Value?) throws(Refusal) -> Value {
        for recorded in self {
            if case .workshop(_, let event) = recorded.event, let value = value(event) { return value }
        }
        throw .because(.invalid, "key.reused")
    }
}
