extension PracticalCheck {
    /// The events that a command causes, or why it is refused. Reads the state and changes nothing.
    ///
    /// - Parameter standing: What the person may do where the check belongs.
    public func decide(
        _ command: PracticalCheckCommand, by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [PracticalCheckEvent] {
        if case .open(let plan, let programme) = command { return try open(plan, in: programme, by: standing) }
        guard let plan else { throw .unknown("check", id) }
        switch command {
        case .open: return []
        case .close:
            try standing.require(.openWorkshop)
            return isClosed ? [] : [.closed(by: standing.person)]
        case .schedule(let attempt, let person, let appointed):
            return try schedule(attempt, person, appointed, in: plan, by: standing, at: moment)
        case .move(let attempt, let other): return try move(attempt, to: other, in: plan, by: standing, at: moment)
        case .cancel(let attempt):
            _ = try unobserved(attempt, by: standing)
            return [.cancelled(attempt)]
        case .takeObservation(let attempt):
            guard mayObserve(standing) else { throw .because(.missingPermission, "check.inexperienced") }
            return try add(standing, to: open(attempt), in: plan, by: standing.person)
        case .assign(let attempt, let observer):
            try standing.require(.allocateReviews)
            guard observer.may(.reviewWork) || observer.may(.confirmGrades) else {
                throw .because(.notTakingPart, "check.notObserver")
            }
            return try add(observer, to: open(attempt), in: plan, by: standing.person)
        case .release(let attempt, let observer): return try release(observer, from: attempt, by: standing)
        case .handInRecording(let attempt, let recording, let link):
            return try handIn(recording, link, for: attempt, in: plan, by: standing)
        case .observe(let attempt, let answers, let remarks, let words):
            let form = (answers, remarks, words)
            return try observe(attempt, form, in: plan, by: standing, at: moment)
        case .decide(let attempt, let score, let reason, let words):
            return try settle(attempt, score, reason, words, in: plan, by: standing)
        }
    }

    private func open(
        _ plan: PracticalCheckPlan, in programme: Programme?, by standing: Standing
    ) throws(Refusal) -> [PracticalCheckEvent] {
        try standing.require(.openWorkshop)
        guard self.plan == nil else { throw .because(.alreadyDone, "check.open") }
        if let place = plan.place {
            guard let programme, place.isPart(of: programme) else { throw .because(.unknown, "check.place") }
        }
        return [.opened(plan)]
    }

    private func schedule(
        _ attempt: CheckAttemptID, _ person: Standing, _ appointed: Instant?, in plan: PracticalCheckPlan,
        by standing: Standing, at moment: Instant
    ) throws(Refusal) -> [PracticalCheckEvent] {
        guard !person.person.rawValue.isBlank else { throw .emptyIdentifier() }
        if person.person == standing.person {
            try standing.require(.submitWork)
        } else {
            try standing.require(.openWorkshop)
            guard person.may(.submitWork) else { throw .because(.notTakingPart, "check.notTaker") }
        }
        guard !isClosed else { throw .because(.notReady, "check.closed") }
        guard self.attempt(attempt) == nil else { throw .because(.alreadyDone, "check.scheduled") }
        let earlier = attempts(of: person.person)
        guard earlier.allSatisfy({ !$0.isOpen }) else { throw .because(.notReady, "check.unfinished") }
        guard !hasPassed(person.person) else { throw .because(.alreadyDone, "check.passed") }
        guard earlier.count < plan.policy.attempts ?? .max else {
            let all = plan.policy.attempts ?? earlier.count
            throw .because(.alreadyDone, "check.noAttempts", ["attempts": .number(all)])
        }
        guard appointed != nil || plan.mode == .recorded else { throw .because(.invalid, "check.noMoment") }
        try requireFuture(appointed, moment)
        let appointment = CheckAppointment(
            attempt: attempt, person: person.person, number: earlier.count + 1, moment: appointed, by: standing.person)
        return [.scheduled(appointment)]
    }

    private func move(
        _ attempt: CheckAttemptID, to other: Instant, in plan: PracticalCheckPlan, by standing: Standing,
        at moment: Instant
    ) throws(Refusal) -> [PracticalCheckEvent] {
        let found = try unobserved(attempt, by: standing)
        if plan.mode == .recorded { try standing.require(.openWorkshop) }
        try requireFuture(other, moment)
        return found.moment == other ? [] : [.moved(attempt, to: other)]
    }

    private func handIn(
        _ recording: CheckRecording, _ link: String?, for attempt: CheckAttemptID, in plan: PracticalCheckPlan,
        by standing: Standing
    ) throws(Refusal) -> [PracticalCheckEvent] {
        guard self.attempt(attempt)?.person == standing.person else { throw .unknown("checkAttempt", attempt) }
        try standing.require(.submitWork)
        let found = try open(attempt)
        guard plan.mode == .recorded else { throw .because(.invalid, "check.live") }
        guard found.observations.isEmpty else { throw .because(.alreadyDone, "check.observedAlready") }
        guard (link == nil) != (recording.file == nil) else { throw .because(.invalid, "check.recording") }
        let content = SubmittedContent(
            document: recording.document, words: 0, links: link.map { [$0] } ?? [],
            files: recording.file.map { [$0] } ?? [])
        try content.validate()
        return [.recorded(attempt, recording)]
    }
}

extension PracticalCheck {
    /// An attempt that is not over.
    func open(_ id: CheckAttemptID) throws(Refusal) -> CheckAttempt {
        guard let found = attempt(id) else { throw .unknown("checkAttempt", id) }
        guard found.status != .cancelled else { throw .because(.alreadyDone, "check.cancelled") }
        guard found.isOpen else { throw .because(.alreadyDone, "check.counted") }
        return found
    }

    /// An attempt that nobody has observed yet, for the one whose it is and those who lead. To others there is none.
    private func unobserved(_ id: CheckAttemptID, by standing: Standing) throws(Refusal) -> CheckAttempt {
        let isOwn = attempt(id)?.person == standing.person && standing.may(.submitWork)
        guard isOwn || standing.may(.openWorkshop) else { throw .unknown("checkAttempt", id) }
        let found = try open(id)
        guard found.observations.isEmpty else { throw .because(.alreadyDone, "check.observedAlready") }
        return found
    }

    private func requireFuture(_ appointed: Instant?, _ moment: Instant) throws(Refusal) {
        if let appointed, appointed < moment { throw .because(.invalid, "check.past") }
    }
}
